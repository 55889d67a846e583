package fr.parvis.desk.web;

import fr.parvis.checklist.Answer;
import fr.parvis.checklist.Checklist;
import fr.parvis.checklist.GateCheck;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseWorkflow;
import fr.parvis.phase.Refusal;
import fr.parvis.phase.Reservation;
import fr.parvis.phase.web.PhaseAnswers;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.FormErrors;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.task.Requests;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Moves of a phase, answers to its questions and requests, made on the project page; a refusal gives the page again with what was typed. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Authenticated
public class ActPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    ProjectPages pages;

    @Inject
    PhaseWorkflow workflow;

    @Inject
    PhaseAnswers answers;

    @Inject
    Checklist checklist;

    @Inject
    Requests requests;

    @Inject
    PeopleQueries people;

    @POST
    @Path("phases/{id}/moves")
    public Response move(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Phase phase = phase(id);
        Inputs inputs = new Inputs(languages.locale());
        PhaseMove move = inputs.choice("move", form.getFirst("move"), PhaseMove.class);
        Long version = inputs.id("version", form.getFirst("version"));
        String gate = inputs.optional("gate", form.getFirst("gate"), 64);
        String reason = inputs.optional("reason", form.getFirst("reason"), 4000);
        List<Reservation> reservations = reservations(inputs, form);
        inputs.needed("move", move);
        String name = "move:" + move;
        if (!inputs.errors().isEmpty()) {
            return pages.page(422, phase.project, new Draft(name, form, new FormErrors(inputs.errors())));
        }
        PhaseWorkflow.Outcome outcome = workflow.move(id, new PhaseWorkflow.Request(move, version == null ? -1 : version, gate, reason, reservations),
                signedIn.actor());
        if (outcome instanceof Refusal refusal) {
            return refused(phase, name, form, answers.refused(refusal));
        }
        flash.say(pages.say().saidMoved(Words.in(PhaseMessages.class, languages.locale()).move(move)));
        return html.seeOther("/projects/" + phase.project.id);
    }

    private static List<Reservation> reservations(Inputs inputs, MultivaluedMap<String, String> form) {
        String text = inputs.optional("reservation", form.getFirst("reservation"), 300);
        if (text == null) {
            return List.of();
        }
        LocalDate due = inputs.needed("reservationDueOn", inputs.date("reservationDueOn", form.getFirst("reservationDueOn")));
        return List.of(new Reservation(text, due, inputs.id("reservationOwner", form.getFirst("reservationOwner"))));
    }

    @POST
    @Path("phases/{id}/requests")
    public Response ask(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Phase phase = phase(id);
        Actor actor = signedIn.actor();
        Inputs inputs = new Inputs(languages.locale());
        String key = inputs.required("code", form.getFirst("code"), 60);
        String message = inputs.optional("message", form.getFirst("message"), 2000);
        inputs.orThrow();
        Optional<Blocker> blocker = workflow.options(phase, actor).stream().flatMap(option -> option.blockers().stream())
                .filter(one -> one.key().equals(key)).findFirst();
        if (blocker.isPresent()) {
            Requests.Answer answer = requests.ask(phase, blocker.get(), message, actor);
            String holder = people.names(List.of(answer.task().ownerId)).get(answer.task().ownerId);
            flash.say(answer.made() ? pages.say().saidAsked(holder) : pages.say().saidAskedAlready(holder));
        }
        return html.seeOther("/projects/" + phase.project.id);
    }

    @POST
    @Path("checks/{id}")
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        GateCheck check = GateCheck.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
        Inputs inputs = new Inputs(languages.locale());
        Long version = inputs.id("version", form.getFirst("version"));
        var reply = new GateCheck.Reply(inputs.choice("answer", form.getFirst("answer"), Answer.class),
                inputs.optional("evidence", form.getFirst("evidence"), 2000), inputs.optional("comment", form.getFirst("comment"), 2000));
        String name = "check:" + id;
        if (!inputs.errors().isEmpty()) {
            return pages.page(422, check.phase.project, new Draft(name, form, new FormErrors(inputs.errors())));
        }
        Checklist.Result result = checklist.answer(check, version == null ? -1 : version, reply, signedIn.actor());
        if (result != Checklist.Result.ANSWERED) {
            String words = checklist.words(result, id, languages.locale());
            String field = result == Checklist.Result.COMMENT_MISSING ? "comment" : "answer";
            int status = switch (result) {
                case NOT_YOU -> 403;
                case STALE -> 412;
                case CLOSED, EARLIER_ATTEMPT -> 409;
                default -> 422;
            };
            Inputs refusal = new Inputs(languages.locale());
            refusal.refuse(field, result.name(), words);
            return pages.page(status, check.phase.project, new Draft(name, form, new FormErrors(refusal.errors())));
        }
        flash.say(pages.say().saidAnswered());
        return html.seeOther("/projects/" + check.phase.project.id + "#" + check.condition);
    }

    private Phase phase(long id) {
        return Phase.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    /** The page again: the refusal's words at the form's first field, its status, and everything that was typed. */
    Response refused(Phase phase, String name, MultivaluedMap<String, String> form, Problem problem) {
        Inputs refusal = new Inputs(languages.locale());
        refusal.refuse(problem.getErrors().isEmpty() ? "reason" : problem.getErrors().get(0).get("pointer").substring(1), "refused",
                problem.getDetail());
        return pages.page(problem.getStatus(), phase.project, new Draft(name, form, new FormErrors(refusal.errors())));
    }
}
