package fr.parvis.publication.web;

import fr.parvis.inventory.Channel;
import fr.parvis.people.Municipality;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.publication.ChannelChoice;
import fr.parvis.publication.ChannelDecisions;
import fr.parvis.publication.ChannelMessages;
import fr.parvis.publication.PublicRegister;
import fr.parvis.publication.PublicationRefusal;
import fr.parvis.publication.Registers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Channels compared and decided, and the switch of the public registers. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ChannelPages {

    private static final int OWN_PORTAL_FROM = 10_000;

    /** What the comparison is about; {@code small}: a portal of its own would weigh on such a town. */
    record Head(long projectId, String project, boolean runs, boolean small) {
    }

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChannelSheet(Head head, List<ChannelView> channels, List<Choice> decisions, Forms form) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegisterSheet(Head head, boolean served, boolean switches, String base, String town) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenDiffusion seen;

    @Inject
    PublicationAnswers answers;

    @Inject
    ChannelDecisions decisions;

    @Inject
    Registers registers;

    @GET
    @Path("projects/{id}/diffusion/channels")
    public Response channels(@PathParam("id") long id) {
        return page(200, seen.project(id), Forms.fresh());
    }

    @POST
    @Path("projects/{id}/diffusion/channels")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        SentChannel sent = SentChannel.of(form, inputs);
        String version = form.getFirst("version");
        Long seenVersion = "-1".equals(version) ? Long.valueOf(-1) : inputs.needed("version", inputs.id("version", version));
        if (!inputs.errors().isEmpty()) {
            return page(422, project, Forms.refused(form, inputs));
        }
        try {
            decisions.decide(project, sent.channel(), seenVersion, sent.marks(), sent.retained(), sent.reason(), signedIn.actor());
        } catch (PublicationRefusal.Refused refused) {
            return answers.refused(refused, form, (status, again) -> page(status, project, again));
        }
        flash.say(Words.in(ChannelMessages.class, languages.locale()).saved());
        return html.seeOther("/projects/" + id + "/diffusion/channels#channel-" + sent.channel());
    }

    @GET
    @Path("projects/{id}/diffusion/registers")
    public Response registers(@PathParam("id") long id) {
        Project project = seen.project(id);
        Municipality town = project.municipality;
        return html.ok(new RegisterSheet(head(project), PublicRegister.servedBy(town.id), signedIn.actor().has(town.id, Role.LEAD, Role.DGS),
                "/public/" + town.inseeCode, town.name));
    }

    /** Serves the registers of the town to the public, or no longer. */
    @POST
    @Path("projects/{id}/diffusion/registers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response serve(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        boolean on = "true".equals(form.getFirst("served"));
        registers.serve(project.municipality, on, signedIn.actor());
        ChannelMessages say = Words.in(ChannelMessages.class, languages.locale());
        flash.say(on ? say.registersOpened() : say.registersClosed());
        return html.seeOther("/projects/" + id + "/diffusion/registers");
    }

    private Response page(int status, Project seenProject, Forms form) {
        Locale locale = languages.locale();
        Project project = seen.project(seenProject.id);
        ChannelMessages say = Words.in(ChannelMessages.class, locale);
        Map<Channel, ChannelChoice> known = ChannelChoice.of(project.id).stream().collect(Collectors.toMap(one -> one.channel, Function.identity()));
        List<ChannelView> channels = Arrays.stream(Channel.values()).map(one -> ChannelView.of(one, known.get(one),
                one.name().equals(form.typed().getFirst("channel")) ? form : Forms.fresh(), locale)).toList();
        return html.of(status, new ChannelSheet(head(project), channels, List.of(Choice.of("true", say.retained()), Choice.of("false", say.notRetained())),
                form));
    }

    private Head head(Project project) {
        return new Head(project.id, project.title, project.isRunBy(signedIn.actor()), project.municipality.population < OWN_PORTAL_FROM);
    }
}
