package fr.parvis.project.web;

import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Secrets;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.FormErrors;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectPageMessages;
import fr.parvis.project.ProjectRefusal;
import fr.parvis.project.Projects;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Creating a project in five steps; what was typed travels in the form from step to step, and nothing is kept before the last. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class WizardPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Secrets secrets;

    @Inject
    WizardSteps steps;

    @Inject
    Projects projects;

    @Inject
    ProjectAnswers answers;

    @GET
    @Path("projects/new")
    public Response begin() {
        MultivaluedMap<String, String> fresh = new MultivaluedHashMap<>();
        fresh.putSingle("leadAttached", "true");
        fresh.putSingle(WizardSteps.KEY, secrets.next());
        return html.ok(steps.page(1, new Forms(fresh, FormErrors.NONE), towns()));
    }

    @POST
    @Path("projects/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response go(MultivaluedMap<String, String> form) {
        List<Long> mine = towns();
        Integer given = new Inputs(languages.locale()).number("step", form.getFirst("step"));
        int step = given == null ? 1 : Math.max(1, Math.min(WizardSteps.LAST, given));
        if ("back".equals(form.getFirst("go"))) {
            return html.ok(steps.page(Math.max(1, step - 1), new Forms(form, FormErrors.NONE), mine));
        }
        Inputs inputs = new Inputs(languages.locale());
        Long town = check(step, inputs, form, mine);
        if (inputs.errors().isEmpty() && step < WizardSteps.LAST) {
            return html.ok(steps.page(step + 1, new Forms(form, FormErrors.NONE), mine));
        }
        Project made = inputs.errors().isEmpty() ? create(town, inputs, form) : null;
        if (made == null) {
            // What is wrong may belong to an earlier step: the one that shows the field.
            return html.refused(steps.page(WizardSteps.of(inputs, Math.min(step, WizardSteps.LAST - 1)), Forms.refused(form, inputs), mine));
        }
        flash.say(say().created());
        return html.seeOther("/projects/" + made.id);
    }

    /** Looks at the step that was sent and at those before it, whose fields came along; the town. */
    private Long check(int step, Inputs inputs, MultivaluedMap<String, String> form, List<Long> mine) {
        inputs.required("title", form.getFirst("title"), 200);
        inputs.needed("startsOn", SheetForm.startsOn(inputs, form));
        Long chosen = inputs.id("municipalityId", form.getFirst("municipalityId"));
        Long town = chosen == null && mine.size() == 1 ? mine.get(0) : chosen;
        if (town == null || !mine.contains(town)) {
            inputs.missing("municipalityId");
        }
        if (step >= 2 && SheetForm.goals(inputs, form, say()).isEmpty()) {
            inputs.refuse("goal1", "missing", say().goalMissing());
        }
        if (step >= 3 && inputs.errors().isEmpty()) {
            SheetForm.read(inputs, form, say());
        }
        return town;
    }

    private Project create(long town, Inputs inputs, MultivaluedMap<String, String> form) {
        String key = form.getFirst(WizardSteps.KEY);
        try {
            return projects.createOnce(key != null && key.matches("[A-Za-z0-9_-]{20,64}") ? key : null, town,
                    SheetForm.read(inputs, form, say()), signedIn.actor());
        } catch (ProjectRefusal.Refused refused) {
            inputs.refuse(refused.refusal() instanceof ProjectRefusal.Field field ? field.name() : "title", "refused",
                    answers.problem(refused.refusal()).getDetail());
            return null;
        }
    }

    private List<Long> towns() {
        Actor actor = signedIn.actor();
        List<Long> towns = actor.municipalityIds().stream().filter(town -> actor.has(town, Role.LEAD, Role.DGS)).sorted().toList();
        if (towns.isEmpty()) {
            throw Problems.notAllowed(say().cannotCreate(), languages.locale());
        }
        return towns;
    }

    private ProjectPageMessages say() {
        return Words.in(ProjectPageMessages.class, languages.locale());
    }
}
