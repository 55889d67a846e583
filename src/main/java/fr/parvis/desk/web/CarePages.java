package fr.parvis.desk.web;

import fr.parvis.people.Role;
import fr.parvis.people.web.DelegationAnswers;
import fr.parvis.people.web.SignedIn;
import fr.parvis.phase.CyclePhases;
import fr.parvis.phase.Exemptions;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseCalendar;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.phase.Regularisation;
import fr.parvis.phase.web.PhaseAnswers;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.FormErrors;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ProblemException;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.project.ProjectMessages;
import fr.parvis.project.SlipCause;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is done beside the moves: dates, regularising, exemptions, the next cycle. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Authenticated
public class CarePages {

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
    ActPages acts;

    @Inject
    PhaseCalendar calendar;

    @Inject
    PhaseAnswers answers;

    @Inject
    Regularisation regularisation;

    @Inject
    Exemptions exemptions;

    @Inject
    CyclePhases cycles;

    @POST
    @Path("phases/{id}/dates")
    public Response dates(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Phase phase = phase(id);
        Inputs inputs = new Inputs(languages.locale());
        LocalDate endsOn = inputs.needed("endsOn", inputs.date("endsOn", form.getFirst("endsOn")));
        Long version = inputs.id("version", form.getFirst("version"));
        var request = new PhaseCalendar.Request(version == null ? -1 : version, endsOn,
                inputs.choice("cause", form.getFirst("cause"), SlipCause.class), inputs.optional("why", form.getFirst("why"), 2000),
                "true".equals(form.getFirst("followingToo")));
        if (!inputs.errors().isEmpty()) {
            return pages.page(422, phase.project, new Draft("dates", form, new FormErrors(inputs.errors())));
        }
        PhaseCalendar.Result result = calendar.move(phase, request, signedIn.actor());
        if (result != PhaseCalendar.Result.MOVED) {
            return acts.refused(phase, "dates", form, answers.rescheduling(result));
        }
        flash.say(pages.say().saidDates());
        return html.seeOther("/projects/" + phase.project.id);
    }

    @POST
    @Path("phases/{id}/regularisations")
    public Response regularise(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Phase phase = phase(id);
        String name = "regularise:" + id;
        Inputs inputs = new Inputs(languages.locale());
        String reason = inputs.required("reason", form.getFirst("reason"), 4000);
        Map<Long, String> waivers = new HashMap<>();
        for (Regularisation.Point point : regularisation.points(phase)) {
            String waiver = inputs.optional("waiver-" + point.blocker().id, form.getFirst("waiver-" + point.blocker().id), 2000);
            if (waiver != null) {
                waivers.put(point.blocker().id, waiver);
            }
        }
        if (!inputs.errors().isEmpty()) {
            return pages.page(422, phase.project, new Draft(name, form, new FormErrors(inputs.errors())));
        }
        Regularisation.Result result = regularisation.regularise(phase, reason, waivers, signedIn.actor());
        if (result != Regularisation.Result.REGULARISED) {
            return acts.refused(phase, name, form, answers.regularising(result, phase, regularisation.points(phase), signedIn.actor()));
        }
        flash.say(pages.say().saidRegularised());
        return html.seeOther("/projects/" + phase.project.id);
    }

    @POST
    @Path("projects/{id}/exemptions")
    public Response exempt(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = pages.visible(id);
        Inputs inputs = new Inputs(languages.locale());
        Long person = inputs.needed("personId", inputs.id("personId", form.getFirst("personId")));
        String reason = inputs.reason("reason", form.getFirst("reason"), 20, 2000);
        if (inputs.errors().isEmpty()) {
            PhaseMessages say = Words.in(PhaseMessages.class, languages.locale());
            Exemptions.Result result = exemptions.grant(project, person, reason, signedIn.actor());
            switch (result) {
                case GRANTED -> {
                    flash.say(pages.say().saidExempted());
                    return html.seeOther("/projects/" + id);
                }
                case NOT_YOU -> {
                    ProblemException refused = DelegationAnswers.endedOr(signedIn.actor().ended(project.municipalityId(), Role.DGS), say.exemptionNotYou(),
                            languages.locale());
                    if (refused.problem().getStatus() == 403) {
                        throw refused;
                    }
                    // Whoever had it open when the delegation ended finds what they typed.
                    inputs.refuse("reason", "delegation-ended", refused.problem().getDetail());
                    return pages.page(409, project, new Draft("exempt", form, new FormErrors(inputs.errors())));
                }
                case NOT_YOURSELF -> inputs.refuse("personId", "yourself", say.exemptionForDgs());
                case PERSON_UNKNOWN -> inputs.refuse("personId", "unknown",
                        Words.in(ProjectMessages.class, languages.locale()).personUnknown());
            }
        }
        return pages.page(422, project, new Draft("exempt", form, new FormErrors(inputs.errors())));
    }

    @POST
    @Path("projects/{id}/cycles")
    public Response openCycle(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = pages.visible(id);
        if (!project.isRunBy(signedIn.actor())) {
            throw Problems.notAllowed(Words.in(ProjectMessages.class, languages.locale()).mayNotChange(), languages.locale());
        }
        Inputs inputs = new Inputs(languages.locale());
        LocalDate startsOn = inputs.date("startsOn", form.getFirst("startsOn"));
        String lessons = inputs.optional("lessons", form.getFirst("lessons"), 4000);
        if (!inputs.errors().isEmpty()) {
            return pages.page(422, project, new Draft("cycle", form, new FormErrors(inputs.errors())));
        }
        Optional<ProjectCycle> opened = cycles.openNext(id, startsOn, form.containsKey("lessons") && lessons == null ? "" : lessons, signedIn.actor());
        if (opened.isEmpty()) {
            inputs.refuse("startsOn", "review-not-done", Words.in(PhaseMessages.class, languages.locale()).cycleReviewOpen());
            return pages.page(409, project, new Draft("cycle", form, new FormErrors(inputs.errors())));
        }
        flash.say(pages.say().saidCycle(String.valueOf(opened.get().number)));
        return html.seeOther("/projects/" + id);
    }

    private Phase phase(long id) {
        return Phase.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
