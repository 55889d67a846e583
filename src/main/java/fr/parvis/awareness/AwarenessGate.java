package fr.parvis.awareness;

import fr.parvis.awareness.InterviewQueries.DepartmentInterview;
import fr.parvis.awareness.MeetingQueries.Reach;
import fr.parvis.awareness.TrainingQueries.Progress;
import fr.parvis.method.Condition;
import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseGate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The conditions of the gates of phases 2 and 3 that training, interviews and meetings answer by themselves (method, D.1). */
@ApplicationScoped
public class AwarenessGate implements PhaseGate {

    private static final Set<String> CONDITIONS = Set.of("TRAINING_DONE", "HEADS_MET", "AWARENESS_ACTIONS");

    @Inject
    Clock clock;

    @Inject
    TrainingQueries training;

    @Inject
    InterviewQueries interviews;

    @Inject
    MeetingQueries meetings;

    @Override
    public boolean answersFor(Condition condition) {
        return condition.kind() == Condition.Kind.COMPUTED && CONDITIONS.contains(condition.code());
    }

    @Override
    public List<ConditionResult> examine(Phase phase, List<Condition> conditions) {
        return conditions.stream().map(condition -> switch (condition.code()) {
            case "TRAINING_DONE" -> trained(phase, condition);
            case "HEADS_MET" -> met(phase, condition);
            default -> reached(phase, condition);
        }).toList();
    }

    /** The project's lead has finished every compulsory module. */
    private ConditionResult trained(Phase phase, Condition condition) {
        Progress progress = training.progress(phase.project.municipalityId(), phase.project.leadId);
        return result(condition, progress.certified(), AwarenessBlocker.TRAINING_UNFINISHED, "/projects/" + phase.project.id + "/training",
                Map.of("done", String.valueOf(progress.done()), "all", String.valueOf(progress.compulsory()),
                        "names", titles(progress, row -> row.module().title().fr()), "names_en", titles(progress, row -> row.module().title().en())));
    }

    /** Every department was met in this cycle, or excused with a reason. */
    private ConditionResult met(Phase phase, Condition condition) {
        List<DepartmentInterview> all = interviews.ofCycle(phase.project.municipalityId(), phase.cycleId);
        return each(condition, all, DepartmentInterview::covered, DepartmentInterview::department, AwarenessBlocker.HEADS_NOT_MET,
                "/projects/" + phase.project.id + "/interviews");
    }

    /** At least one action took place for each department in this cycle. */
    private ConditionResult reached(Phase phase, Condition condition) {
        List<Reach> all = meetings.reach(phase.project.municipalityId(), phase.cycleId, LocalDate.now(clock));
        return each(condition, all, one -> one.meetings() > 0, Reach::department, AwarenessBlocker.DEPARTMENTS_UNAWARE,
                "/projects/" + phase.project.id + "/awareness-meetings");
    }

    private static <T> ConditionResult each(Condition condition, List<T> all, Predicate<T> done, Function<T, String> name, AwarenessBlocker code,
            String fixAt) {
        List<T> missing = all.stream().filter(done.negate()).toList();
        return result(condition, missing.isEmpty() && !all.isEmpty(), code, fixAt, Map.of("done", String.valueOf(all.size() - missing.size()),
                "all", String.valueOf(all.size()), "names", missing.stream().map(name).collect(Collectors.joining(", "))));
    }

    private static String titles(Progress progress, Function<TrainingQueries.ModuleRow, String> title) {
        return progress.missing().stream().map(title).collect(Collectors.joining(", "));
    }

    private static ConditionResult result(Condition condition, boolean met, AwarenessBlocker code, String fixAt, Map<String, String> facts) {
        return new ConditionResult(condition, facts,
                met ? null : new Blocker(code, condition.code(), condition.label(), Role.LEAD, null, fixAt, facts));
    }
}
