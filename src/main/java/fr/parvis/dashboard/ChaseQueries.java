package fr.parvis.dashboard;

import fr.parvis.dashboard.Chase.Kind;
import fr.parvis.gap.QuestionnaireQueries;
import fr.parvis.gap.QuestionnaireQueries.SilentDepartment;
import fr.parvis.ledger.HeldPost;
import fr.parvis.ledger.Ledgers;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import fr.parvis.ledger.WaitWords;
import fr.parvis.method.Label;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Excerpt;
import fr.parvis.platform.WorkingDays;
import fr.parvis.platform.Words;
import fr.parvis.project.Project;
import fr.parvis.task.Reminder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a project waits on: everything its ledger says, with its holder and their days, the updates that are overdue, and the departments that have
 * not answered their questionnaire, which no ledger counts. A task is chased once it is late.
 */
@ApplicationScoped
public class ChaseQueries {

    private static final int MOST_WORDS = 80;

    @Inject
    Ledgers ledgers;

    @Inject
    WaitWords words;

    @Inject
    FactQueries facts;

    @Inject
    PeopleQueries people;

    @Inject
    QuestionnaireQueries questionnaires;

    /**
     * What is late first, the longest overdue before the others, and then the longest wait.
     *
     * @param cycle the phases of the current cycle, in order
     */
    @Transactional
    public List<Chase> of(Project project, List<Phase> cycle, Actor reader, LocalDate today) {
        WorkingDays days = new WorkingDays(project.municipality.alsaceMoselle);
        Map<Long, WorkingDays> calendars = Map.of(project.id, days);
        Reach reach = new Reach(today, reader.personId(), people.membersOf(project.municipalityId()), last(project.id));
        List<Chase> all = new ArrayList<>();
        Stream.of(ledgers.of(calendars, today), ledgers.updates(calendars, today)).flatMap(waits -> waits.getOrDefault(project.id, List.of()).stream())
                .filter(wait -> wait.kind() != WaitKind.TASK || wait.dueOn() != null && wait.dueOn().isBefore(today) && !Objects.equals(wait.holderId(),
                        reader.personId())).map(wait -> chase(wait, project, reach)).forEach(all::add);
        // Departments are met, and asked, in the third phase.
        cycle.stream().filter(phase -> phase.code() == PhaseCode.AWARENESS && (phase.state() == PhaseState.ACTIVE || phase.state() == PhaseState.IN_REVIEW))
                .forEach(phase -> all.addAll(questionnaires(project, phase, days, reach)));
        all.sort(Comparator.comparing(Chase::late).reversed().thenComparing(chase -> chase.late() ? chase.dueOn() : chase.since())
                .thenComparing(chase -> chase.subject()));
        return all;
    }

    private Chase chase(Wait wait, Project project, Reach reach) {
        return reach.chase(Kind.valueOf(wait.kind().name()), wait.id(), title(wait, project), wait.datasetId(), wait.holderId(), wait.holder(),
                LocalDate.ofInstant(wait.since(), Clocks.PARIS), wait.dueOn(), wait.heldDays(), wait.lateOn(reach.today()), wait.path(),
                !wait.paused() ? null : wait.detail() == null ? "–" : wait.detail());
    }

    /** A dataset goes by its number: a title is long, and longer in a message. */
    private Label title(Wait wait, Project project) {
        return switch (wait.kind()) {
            case GATE, FORCED_GATE -> new Label(Words.in(MethodMessages.class, Locale.FRENCH).phase(PhaseCode.valueOf(wait.title())),
                    Words.in(MethodMessages.class, Locale.ENGLISH).phase(PhaseCode.valueOf(wait.title())));
            case TASK -> new Label(words.what(wait, project.methodVersion, Locale.FRENCH), words.what(wait, project.methodVersion, Locale.ENGLISH));
            default -> same(wait.number() != null ? wait.number() : wait.title());
        };
    }

    private static Label same(String words) {
        String some = Excerpt.of(words, MOST_WORDS);
        return new Label(some, some);
    }

    private List<Chase> questionnaires(Project project, Phase phase, WorkingDays days, Reach reach) {
        Map<Long, HeldPost> posts = facts.departments(project.municipalityId()).stream().collect(Collectors.toMap(DepartmentFact::id, DepartmentFact::post));
        return questionnaires.silent(project).stream().map(row -> questionnaire(project, phase, row, posts.get(row.departmentId()), days, reach)).toList();
    }

    private static Chase questionnaire(Project project, Phase phase, SilentDepartment row, HeldPost post, WorkingDays days, Reach reach) {
        LocalDate since = phase.startedOn().orElseThrow();
        LocalDate due = phase.plannedEndOn();
        return reach.chase(Kind.QUESTIONNAIRE, row.departmentId(), new Label(Words.in(CockpitMessages.class, Locale.FRENCH).questionnaireOf(row.name(),
                row.unanswered(), row.lines()), Words.in(CockpitMessages.class, Locale.ENGLISH).questionnaireOf(row.name(), row.unanswered(), row.lines())), null,
                post.holderId(), post.holder(), since, due, days.between(since, reach.today()),
                due != null && due.isBefore(reach.today()), "/projects/" + project.id + "/questionnaire?department=" + row.code(), null);
    }

    private static Map<String, LocalDate> last(long projectId) {
        Map<String, LocalDate> last = new HashMap<>();
        Reminder.latest(projectId).forEach(one -> last.put(one.personId() + "/" + one.subject(), one.on()));
        return last;
    }

    /** Whom a reminder can reach today: who is of the mairie, once a day about one thing, and nobody by themselves. */
    private record Reach(LocalDate today, long reader, Set<Long> members, Map<String, LocalDate> reminded) {

        Chase chase(Kind kind, long id, Label title, Long datasetId, Long personId, String person, LocalDate since, LocalDate dueOn, int waited,
                boolean late, String path, String outside) {
            LocalDate last = reminded.get(personId + "/" + Chase.subject(kind, id));
            boolean reachable = personId != null && personId != reader && outside == null && members.contains(personId);
            return new Chase(kind, id, title, datasetId, personId, person, since, dueOn, waited, late, path, outside, last, reachable,
                    reachable && !today.equals(last));
        }
    }
}
