package fr.parvis.review;

import static fr.parvis.review.ReviewRefusal.Reason.DATE_PAST;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.phase.PhasesLaidOut;
import fr.parvis.phase.PlannedCycle;
import fr.parvis.platform.Excerpt;
import fr.parvis.platform.Words;
import fr.parvis.project.Project;
import fr.parvis.review.ReviewRefusal.Act;
import fr.parvis.task.RecalledTasks;
import fr.parvis.task.Tasks;
import fr.parvis.task.TasksCarried;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Prepares the cycle after, and takes into it what the review found. Tasks still open are carried over by their own feature. */
@ApplicationScoped
public class NextCycle implements PlannedCycle {

    private static final int LONGEST_TITLE = 290;

    /** The key of the one task that recalls refused datasets, in whatever cycle. */
    private static final String EXAMINE_AGAIN = "review/examine-again";

    /** Observers that say nothing of their order come before. */
    private static final int AFTER_TASKS = ObserverMethod.DEFAULT_PRIORITY + 100;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Tasks tasks;

    @Inject
    RecalledTasks recalled;

    @Inject
    PeopleQueries people;

    @Inject
    CarriedQueries carried;

    /** @param seenVersion of the plan, -1 when there was none */
    @Transactional
    public NextCyclePlan decide(Project seen, long seenVersion, LocalDate startsOn, String points, Actor actor) {
        if (!seen.isRunBy(actor)) {
            throw ReviewRefusal.may(Act.PLAN_CYCLE);
        }
        Project project = Project.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        long cycle = Cycles.current(project);
        NextCyclePlan plan = NextCyclePlan.ofCycle(cycle).orElseGet(() -> NextCyclePlan.of(project.id, cycle));
        if ((plan.id == null ? -1 : plan.version()) != seenVersion) {
            throw ReviewRefusal.stale();
        }
        if (startsOn.isBefore(LocalDate.now(clock))) {
            throw ReviewRefusal.field("startsOn", DATE_PAST);
        }
        plan.decide(startsOn, points, project.signedBy(actor), clock.instant());
        plan.persistAndFlush();
        journal.append(Note.of(project.municipalityId(), project.signedBy(actor), "review.next-cycle-planned").about("project", project.id)
                .project(project.id).because(points).after("startsOn", startsOn).fact("cycle", project.cycleNumber() + 1));
        return plan;
    }

    @Override
    public Optional<Start> after(long cycleId) {
        return NextCyclePlan.ofCycle(cycleId).map(plan -> new Start(plan.startsOn(), plan.points()));
    }

    /** Each action of a finding becomes a task of the new cycle, in its phase, once its tasks are laid out; in the transaction that opens it. */
    void takeUp(@Observes @Priority(AFTER_TASKS) PhasesLaidOut laidOut) {
        if (laidOut.cycle().previousCycleId() == null) {
            return;
        }
        Project project = laidOut.cycle().project();
        Author author = laidOut.cycle().author();
        Set<Long> members = people.membersOf(project.municipalityId());
        List<Finding> findings = Finding.ofCycle(laidOut.cycle().previousCycleId()).stream().filter(NextCycle::takenUp).toList();
        for (Finding finding : findings) {
            PhaseCode phase = finding.phase == null ? PhaseCode.SCOPING : finding.phase;
            // Who has left the town since cannot hold it: the lead does, and nothing is lost.
            Long owner = finding.ownerId != null && members.contains(finding.ownerId) ? finding.ownerId : null;
            String title = finding.action == null ? FindingQueries.title(finding.source, finding.words, Locale.FRENCH) : finding.action;
            finding.taskId = tasks.follow(project.id, new Tasks.NewTask(cut(title), phase, owner, finding.dueOn, null), author).id;
        }
        List<CarriedQueries.Again> again = carried.toExamine(project.id, laidOut.cycle().startsOn());
        if (!again.isEmpty()) {
            recalled.recall(project.id, EXAMINE_AGAIN, new Tasks.NewTask(cut(Words.in(ReviewMessages.class, Locale.FRENCH)
                    .examineAgain(again.size(), String.join(", ", again.stream().filter(one -> !one.withheld())
                            .map(CarriedQueries.Again::number).toList()))), PhaseCode.TRAINING, null, null, null), author);
        }
        journal.append(Note.of(project.municipalityId(), author, "review.taken-up").about("project", project.id).project(project.id)
                .fact("findings", findings.size()).fact("datasets", again.size()).fact("cycle", laidOut.cycle().number()));
    }

    /** A finding leads to its task in whatever cycle that stands now. */
    void follow(@Observes TasksCarried carried) {
        Finding.<Finding>list("taskId in ?1", carried.taken().keySet()).forEach(finding -> finding.taskId = carried.taken().get(finding.taskId));
    }

    /** What has an action, and what must be improved even where nobody has said how. */
    static boolean takenUp(Finding finding) {
        return finding.taskId == null && (finding.action != null || finding.retained() == FindingCategory.IMPROVE || finding.retained() == null);
    }

    private static String cut(String title) {
        return Excerpt.of(title, LONGEST_TITLE);
    }
}
