package fr.parvis.publication.web;

import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Paging;
import fr.parvis.project.Project;
import fr.parvis.publication.ChannelChoice;
import fr.parvis.publication.DiffusionChoices;
import fr.parvis.publication.DiffusionChoices.Chosen;
import fr.parvis.publication.DiffusionFilter;
import fr.parvis.publication.DiffusionMessages;
import fr.parvis.publication.DiffusionQueries;
import fr.parvis.publication.PublicationRefusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The datasets of a project on their way to the public, and what is chosen of them, one by one or many at once. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DiffusionPages {

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DiffusionList(DiffusionHead head, PageOf<DiffusionLine> page, ChoiceLists.Lists lists, String falling, Forms form)
            implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenDiffusion seen;

    @Inject
    PublicationAnswers answers;

    @Inject
    PeopleQueries people;

    @Inject
    ChoiceLists lists;

    @Inject
    DiffusionQueries queries;

    @Inject
    DiffusionChoices choices;

    @GET
    @Path("projects/{id}/diffusion")
    public Response list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        return page(200, seen.project(id), paging, uri, List.of(), Forms.fresh());
    }

    /** Chooses for the lines that are ticked, or for all those of the filter in the address; what makes visas fall is asked once more. */
    @POST
    @Path("projects/{id}/diffusion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("id") long id, MultivaluedMap<String, String> form, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = seen.project(id);
        Actor actor = signedIn.actor();
        Inputs inputs = new Inputs(languages.locale());
        Map<DatasetField, Object> fields = SentChoices.filled(form, inputs);
        boolean whole = "true".equals(form.getFirst("whole"));
        Map<Long, Long> versions = whole ? queries.versions(actor, id, seen.filter(project, uri.getQueryParameters()), today())
                : Ticked.of(form, inputs);
        if (!inputs.errors().isEmpty()) {
            return page(422, project, paging, uri, List.of(), Forms.refused(form, inputs));
        }
        if (whole && !DiffusionQueries.seen(versions).equals(form.getFirst("seen"))) {
            inputs.refuse("whole", "stale", say().filterChanged());
            return page(412, project, paging, uri, List.of(), Forms.refused(form, inputs));
        }
        try {
            if (!"true".equals(form.getFirst("fall"))) {
                List<String> falling = choices.preview(project, versions, fields, actor).stream().filter(Chosen::visaFell).map(Chosen::number).toList();
                if (!falling.isEmpty()) {
                    inputs.refuse("fall", "visas-fall", say().fallFirst(falling.size()));
                    return page(422, project, paging, uri, falling, Forms.refused(form, inputs));
                }
            }
            flash.say(report(choices.choose(project, versions, fields, actor)));
        } catch (PublicationRefusal.Refused refused) {
            return answers.refused(refused, form, (status, again) -> page(status, project, paging, uri, List.of(), again));
        }
        return html.seeOther("/projects/" + id + "/diffusion" + (uri.getRequestUri().getRawQuery() == null ? "" : "?" + uri.getRequestUri().getRawQuery()));
    }

    private String report(List<Chosen> chosen) {
        InventoryMessages names = Words.in(InventoryMessages.class, languages.locale());
        List<Chosen> changed = chosen.stream().filter(one -> !one.changed().isEmpty()).toList();
        String fields = changed.stream().flatMap(one -> one.changed().stream()).distinct().map(names::field).collect(Collectors.joining(", "));
        long fell = chosen.stream().filter(Chosen::visaFell).count();
        long reopened = chosen.stream().filter(Chosen::checkReopened).count();
        return say().chosen(changed.size(), chosen.size()) + (fields.isEmpty() ? "" : " " + say().chosenFields(fields))
                + (fell == 0 ? "" : " " + say().visasFell(fell)) + (reopened == 0 ? "" : " " + say().checksReopened(reopened));
    }

    private Response page(int status, Project seenProject, Paging paging, UriInfo uri, List<String> falling, Forms form) {
        Locale locale = languages.locale();
        Actor actor = signedIn.actor();
        Project project = seen.project(seenProject.id);
        DiffusionFilter filter = seen.filter(project, uri.getQueryParameters());
        LocalDate today = today();
        List<String> ticked = form.values("datasetIds");
        PageOf<DiffusionLine> page = queries.ofProject(actor, project.id, filter, DiffusionHead.sort(uri.getQueryParameters()),
                DiffusionHead.descending(uri.getQueryParameters()), today, paging.page(locale), paging.size(locale))
                .map(row -> DiffusionLine.of(row, today, ticked.contains(String.valueOf(row.id())), locale));
        Map<Long, Long> all = queries.versions(actor, project.id, filter, today);
        String retained = ChannelChoice.of(project.id).stream().filter(one -> Boolean.TRUE.equals(one.retained()))
                .map(one -> Words.in(InventoryMessages.class, locale).channel(one.channel)).collect(Collectors.joining(", "));
        List<Choice> departments = people.departments(project.municipalityId()).stream().map(one -> Choice.of(one.code(), one.name())).toList();
        DiffusionHead head = DiffusionHead.of(project, project.isRunBy(actor), retained, DiffusionHead.Filters.of(departments, queries.waves(project.id), locale),
                uri, DiffusionQueries.seen(all), all.size());
        return html.of(status, new DiffusionList(head, page, lists.of(project, null, locale), falling.isEmpty() ? null : String.join(", ", falling), form));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private DiffusionMessages say() {
        return Words.in(DiffusionMessages.class, languages.locale());
    }
}
