package fr.parvis.project.web;

import fr.parvis.method.MethodMessages;
import fr.parvis.method.Methods;
import fr.parvis.method.PlannedPhase;
import fr.parvis.method.Schedule;
import fr.parvis.method.TownSize;
import fr.parvis.people.Municipality;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.WorkingDays;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.ProjectPageMessages;
import fr.parvis.project.ProjectSheet;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;

/** The wizard's steps as they look; the last shows everything again before anything is created. */
@RequestScoped
class WizardSteps {

    static final int LAST = 5;

    /** Names the form from its first step to its last, so that sent twice it makes one project. */
    static final String KEY = "key";

    /** The fields of each step, from the first. */
    private static final List<List<String>> FIELDS = List.of(List.of("municipalityId", "title", "startsOn"),
            List.of("goal1", "indicator1", "target1", "goal2", "indicator2", "target2", "goal3", "indicator3", "target3", "goal4",
                    "indicator4", "target4", "goal5", "indicator5", "target5"),
            List.of("transparency", "innovation", "processes"),
            List.of("leadId", "leadAttached", "attachmentExemption", "sponsorId", "eluId"));

    /** A phase of the calendar proposed. */
    record PlannedLine(String phase, LocalDate start, LocalDate end) {
    }

    /** What the steps choose from. */
    record Choices(List<Choice> towns, List<Choice> leads, List<Choice> sponsors, List<Choice> elus) {
    }

    /** Where the wizard is; {@code kept} are the fields of the other steps, to be sent along. */
    record Step(int number, String title, List<String> kept, boolean exempts) {
    }

    /** Everything that was typed, with the names of those who were chosen; null is nobody. */
    record Summary(ProjectSheet sheet, String town, String lead, String sponsor, String elu, List<PlannedLine> calendar) {
    }

    /** @param summary at the last step only */
    @CheckedTemplate(basePath = "project", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Wizard(Step step, Forms form, Choices choices, Summary summary) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Methods methods;

    @Inject
    PeopleQueries people;

    /** The step that shows what is wrong, {@code otherwise} when none does. */
    static int of(Inputs inputs, int otherwise) {
        for (List<String> fields : FIELDS) {
            if (fields.stream().anyMatch(inputs::refused)) {
                return FIELDS.indexOf(fields) + 1;
            }
        }
        return otherwise;
    }

    /** @param mine the towns where the person may create */
    Wizard page(int number, Forms form, List<Long> mine) {
        Long chosen = new Inputs(languages.locale()).id("municipalityId", form.typed().getFirst("municipalityId"));
        long town = chosen != null && mine.contains(chosen) ? chosen : mine.get(0);
        if (number == FIELDS.size()) {
            propose(town, form.typed());
        }
        List<String> shown = number < LAST ? FIELDS.get(number - 1) : List.of();
        List<String> kept = form.typed().keySet().stream().filter(name -> name.equals(KEY)
                || FIELDS.stream().anyMatch(fields -> fields.contains(name)) && !shown.contains(name)).sorted().toList();
        return new Wizard(new Step(number, title(number), kept, signedIn.actor().has(town, Role.DGS)), form, choices(mine, town),
                number == LAST ? summary(town, form) : null);
    }

    private String title(int number) {
        ProjectPageMessages say = say();
        return switch (number) {
            case 1 -> say.stepBasics();
            case 2 -> say.stepGoals();
            case 3 -> say.stepStakes();
            case 4 -> say.stepPeople();
            default -> say.stepCheck();
        };
    }

    /** Whoever usually sits there, on the first visit; afterwards what was chosen, be it nobody. */
    private void propose(long town, MultivaluedMap<String, String> typed) {
        List<PersonRow> elus = people.withRole(town, Role.ELU);
        Long self = signedIn.actor().has(town, Role.LEAD) ? Long.valueOf(signedIn.actor().personId()) : null;
        typed.putIfAbsent("leadId", List.of(self == null ? first(people.withRole(town, Role.LEAD)) : self.toString()));
        typed.putIfAbsent("sponsorId", List.of(first(people.withRole(town, Role.DGS))));
        typed.putIfAbsent("eluId", List.of(elus.size() == 1 ? first(elus) : ""));
    }

    private static String first(List<PersonRow> holders) {
        return holders.isEmpty() ? "" : String.valueOf(holders.get(0).id());
    }

    private Choices choices(List<Long> towns, long town) {
        return new Choices(people.municipalities(towns).stream().map(row -> Choice.of(row.id(), row.name())).toList(),
                holders(town, Role.LEAD), holders(town, Role.DGS), holders(town, Role.ELU));
    }

    private List<Choice> holders(long town, Role role) {
        return people.withRole(town, role).stream().map(person -> Choice.of(person.id(), person.name())).toList();
    }

    private Summary summary(long townId, Forms form) {
        ProjectSheet sheet = SheetForm.read(new Inputs(languages.locale()), form.typed(), say());
        Municipality town = Municipality.findById(townId);
        List<PlannedPhase> phases = Schedule.plan(methods.current(), TownSize.ofPopulation(town.population), sheet.startsOn(),
                new WorkingDays(town.alsaceMoselle)).phases();
        MethodMessages names = Words.in(MethodMessages.class, languages.locale());
        return new Summary(sheet, town.name, name(townId, Role.LEAD, sheet.leadId()), name(townId, Role.DGS, sheet.sponsor().personId()),
                name(townId, Role.ELU, sheet.elu().personId()),
                phases.stream().map(phase -> new PlannedLine(names.phase(phase.phase()), phase.start(), phase.end())).toList());
    }

    private String name(long town, Role role, Long personId) {
        return people.withRole(town, role).stream().filter(person -> Long.valueOf(person.id()).equals(personId)).map(PersonRow::name)
                .findFirst().orElse(null);
    }

    private ProjectPageMessages say() {
        return Words.in(ProjectPageMessages.class, languages.locale());
    }
}
