package fr.parvis.project.web;

import fr.parvis.method.MethodMessages;
import fr.parvis.method.Methods;
import fr.parvis.method.PlannedPhase;
import fr.parvis.method.Schedule;
import fr.parvis.method.TownSize;
import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.WorkingDays;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.FormErrors;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectPageMessages;
import fr.parvis.project.ProjectRefusal;
import fr.parvis.project.ProjectSheet;
import fr.parvis.project.Projects;
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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Creating a project in five steps; what was typed travels in the form from step to step, and nothing is kept before the last. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class WizardPages {

    private static final int LAST_STEP = 5;

    /** A phase of the calendar proposed. */
    record PlannedLine(String phase, LocalDate start, LocalDate end) {
    }

    /** What the steps choose from. */
    record Choices(List<Choice> towns, List<Choice> leads, List<Choice> sponsors, List<Choice> elus) {
    }

    /** Where the wizard is; {@code kept} are the fields of the other steps, to be sent along. */
    record Step(int number, String title, List<String> kept, boolean exempts) {
    }

    @CheckedTemplate(basePath = "project", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Wizard(Step step, Forms form, Choices choices, List<PlannedLine> calendar) implements TemplateInstance {
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
    Methods methods;

    @Inject
    PeopleQueries people;

    @Inject
    Projects projects;

    @Inject
    ProjectAnswers answers;

    @GET
    @Path("projects/new")
    public Response begin() {
        MultivaluedMap<String, String> fresh = new MultivaluedHashMap<>();
        fresh.putSingle("leadAttached", "true");
        return html.ok(page(1, new Forms(fresh, FormErrors.NONE)));
    }

    @POST
    @Path("projects/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response go(MultivaluedMap<String, String> form) {
        Inputs inputs = new Inputs(languages.locale());
        Integer given = inputs.number("step", form.getFirst("step"));
        int step = given == null ? 1 : Math.max(1, Math.min(LAST_STEP, given));
        if ("back".equals(form.getFirst("go"))) {
            return html.ok(page(Math.max(1, step - 1), new Forms(form, FormErrors.NONE)));
        }
        check(step, inputs, form);
        if (!inputs.errors().isEmpty()) {
            return html.refused(page(step, Forms.refused(form, inputs)));
        }
        return step < LAST_STEP ? html.ok(page(step + 1, new Forms(form, FormErrors.NONE))) : create(form);
    }

    private void check(int step, Inputs inputs, MultivaluedMap<String, String> form) {
        switch (step) {
            case 1 -> {
                inputs.required("title", form.getFirst("title"), 200);
                if (SheetForm.startsOn(inputs, form) == null && !inputs.refused("startsOn")) {
                    inputs.missing("startsOn");
                }
                town(inputs, form);
            }
            case 2 -> {
                if (SheetForm.goals(inputs, form, say()).isEmpty()) {
                    inputs.refuse("goal1", "missing", say().goalMissing());
                }
            }
            case 3 -> List.of("transparency", "innovation", "processes").forEach(name -> inputs.optional(name, form.getFirst(name), 1000));
            default -> SheetForm.read(inputs, form, say());
        }
    }

    private Response create(MultivaluedMap<String, String> form) {
        Inputs inputs = new Inputs(languages.locale());
        Long town = town(inputs, form);
        ProjectSheet sheet = SheetForm.read(inputs, form, say());
        if (inputs.errors().isEmpty()) {
            try {
                Project project = projects.create(town, sheet, signedIn.actor());
                flash.say(say().created());
                return html.seeOther("/projects/" + project.id);
            } catch (ProjectRefusal.Refused refused) {
                inputs.refuse(refused.refusal() instanceof ProjectRefusal.Field field ? field.name() : "title", "refused",
                        answers.problem(refused.refusal()).getDetail());
            }
        }
        // What is wrong may belong to an earlier step: the one that shows the field.
        int step = inputs.refused("title") || inputs.refused("startsOn") || inputs.refused("municipalityId") ? 1
                : inputs.errors().stream().anyMatch(error -> error.field().matches("(goal|indicator|target)\\d")) ? 2 : 4;
        return html.refused(page(step, Forms.refused(form, inputs)));
    }

    /** The town chosen, or the only one where the person may create. */
    private Long town(Inputs inputs, MultivaluedMap<String, String> form) {
        Long chosen = inputs.id("municipalityId", form.getFirst("municipalityId"));
        List<Long> mine = towns();
        Long town = chosen == null && mine.size() == 1 ? mine.get(0) : chosen;
        if (town == null || !mine.contains(town)) {
            inputs.missing("municipalityId");
        }
        return town;
    }

    private List<Long> towns() {
        Actor actor = signedIn.actor();
        List<Long> towns = actor.municipalityIds().stream().filter(town -> actor.has(town, Role.LEAD, Role.DGS)).sorted().toList();
        if (towns.isEmpty()) {
            throw Problems.notAllowed(say().cannotCreate(), languages.locale());
        }
        return towns;
    }

    private Wizard page(int step, Forms form) {
        List<Long> mine = towns();
        Inputs unsaid = new Inputs(languages.locale());
        Long chosen = unsaid.id("municipalityId", form.typed().getFirst("municipalityId"));
        long town = chosen != null && mine.contains(chosen) ? chosen : mine.get(0);
        ProjectPageMessages say = say();
        String title = switch (step) {
            case 1 -> say.stepBasics();
            case 2 -> say.stepGoals();
            case 3 -> say.stepStakes();
            case 4 -> say.stepPeople();
            default -> say.stepDates();
        };
        List<String> kept = FIELDS.stream().filter(field -> field.step() != step).flatMap(field -> field.names().stream())
                .filter(name -> form.typed().getFirst(name) != null).toList();
        return new Wizard(new Step(step, title, kept, signedIn.actor().has(town, Role.DGS)), form, choices(mine, town),
                step == LAST_STEP ? calendar(town, form) : List.of());
    }

    /** Which step shows which fields. */
    private record StepFields(int step, List<String> names) {
    }

    private static final List<StepFields> FIELDS = List.of(new StepFields(1, List.of("municipalityId", "title", "startsOn")),
            new StepFields(2, List.of("goal1", "indicator1", "target1", "goal2", "indicator2", "target2", "goal3", "indicator3", "target3",
                    "goal4", "indicator4", "target4", "goal5", "indicator5", "target5")),
            new StepFields(3, List.of("transparency", "innovation", "processes")),
            new StepFields(4, List.of("leadId", "leadAttached", "attachmentExemption", "sponsorId", "eluId")));

    private Choices choices(List<Long> towns, long town) {
        return new Choices(people.municipalities(towns).stream().map(row -> Choice.of(row.id(), row.name())).toList(),
                holders(town, Role.LEAD), holders(town, Role.DGS), holders(town, Role.ELU));
    }

    private List<Choice> holders(long town, Role role) {
        return people.withRole(town, role).stream().map(person -> Choice.of(person.id(), person.name())).toList();
    }

    private List<PlannedLine> calendar(long townId, Forms form) {
        LocalDate start = new Inputs(languages.locale()).date("startsOn", form.typed().getFirst("startsOn"));
        Municipality town = Municipality.findById(townId);
        List<PlannedPhase> phases = Schedule.plan(methods.current(), TownSize.ofPopulation(town.population),
                start == null ? LocalDate.now(clock) : start, new WorkingDays(town.alsaceMoselle)).phases();
        MethodMessages names = Words.in(MethodMessages.class, languages.locale());
        return phases.stream().map(phase -> new PlannedLine(names.phase(phase.phase()), phase.start(), phase.end())).toList();
    }

    private ProjectPageMessages say() {
        return Words.in(ProjectPageMessages.class, languages.locale());
    }
}
