package fr.parvis.desk.web;

import fr.parvis.desk.HandoverMessages;
import fr.parvis.desk.Waiting;
import fr.parvis.desk.WaitingLines;
import fr.parvis.desk.WaitingLines.WaitingLine;
import fr.parvis.people.Actor;
import fr.parvis.people.Handovers;
import fr.parvis.people.Holding;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.MunicipalityRow;
import fr.parvis.people.Team;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.task.TaskQueries;
import fr.parvis.task.TaskQueries.TaskRow;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/** «Ma passation»: what a person holds, has to decide and expects from others, and giving it to somebody in one act, all of it or what is ticked. */
@Path("/handover")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class HandoverPages {

    /** Something held, with its kind in words. */
    record Held(String key, String kind, String label, String path) {
    }

    /** A town with what is held there and who could take it. */
    record Town(long id, String name, List<Held> held, List<String> chosen, List<Choice> others, boolean open) {

        /** The names of the fields, which differ where a person belongs to several towns. */
        public String to() {
            return "to-" + id;
        }

        public String reason() {
            return "reason-" + id;
        }

        public String things() {
            return "things-" + id;
        }

        public List<Choice> choices() {
            return held.stream().map(one -> Choice.of(one.key(), one.kind() + " – " + one.label())).toList();
        }
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HandoverPage(List<Town> towns, List<WaitingLine> decisions, List<TaskRow> awaited, Forms form) implements TemplateInstance {
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
    PeopleQueries people;

    @Inject
    Team team;

    @Inject
    Handovers handovers;

    @Inject
    Waiting waiting;

    @Inject
    TaskQueries tasks;

    @GET
    public Response show() {
        return page(200, 0, Forms.fresh());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(MultivaluedMap<String, String> form) {
        Actor actor = signedIn.actor();
        Inputs inputs = new Inputs(languages.locale());
        Long town = inputs.needed("town", inputs.id("town", form.getFirst("town")));
        Long to = inputs.needed("to-" + town, inputs.id("to-" + town, form.getFirst("to-" + town)));
        String reason = inputs.required("reason-" + town, form.getFirst("reason-" + town), 2000);
        if (town != null && !actor.belongsTo(town)) {
            throw Problems.notFound(languages.locale());
        }
        Set<String> things = Set.copyOf(form.getOrDefault("things-" + town, List.of()));
        if (things.isEmpty()) {
            inputs.refuse("things-" + town, "required", say().nothingChosen());
        }
        if (!inputs.errors().isEmpty()) {
            return page(422, town == null ? 0 : town, Forms.refused(form, inputs));
        }
        Handovers.Outcome outcome = handovers.handOver(town, to, things, reason, actor);
        if (outcome.result() != Handovers.Result.DONE) {
            inputs.refuse((outcome.result() == Handovers.Result.NOTHING_HELD ? "things-" : "to-") + town, "refused", say().refused(outcome.result()));
            return page(422, town, Forms.refused(form, inputs));
        }
        flash.say(say().done(outcome.count(), people.names(List.of(to)).get(to)));
        return html.seeOther("/handover");
    }

    private Response page(int status, long refusedTown, Forms form) {
        Actor actor = signedIn.actor();
        List<Town> towns = people.municipalities(actor.municipalityIds()).stream().map(town -> town(town, town.id() == refusedTown, form, actor)).toList();
        return html.of(status, new HandoverPage(towns, WaitingLines.decisions(waiting.of(actor), languages.locale()), tasks.askedBy(actor), form));
    }

    /** Everything goes unless somebody says otherwise. */
    private Town town(MunicipalityRow town, boolean open, Forms form, Actor actor) {
        List<Held> held = team.heldBy(actor.personId(), town.id()).stream().map(this::held).toList();
        List<Choice> others = people.people(town.id()).stream().filter(other -> other.id() != actor.personId())
                .map(other -> Choice.of(other.id(), other.name())).toList();
        return new Town(town.id(), town.name(), held, open ? form.values("things-" + town.id()) : held.stream().map(Held::key).toList(), others, open);
    }

    private Held held(Holding holding) {
        return new Held(holding.key(), say().kind(holding.kind()), holding.label(), holding.path());
    }

    private HandoverMessages say() {
        return Words.in(HandoverMessages.class, languages.locale());
    }
}
