package fr.parvis.awareness;

import fr.parvis.awareness.TrainingQueries.Progress;
import fr.parvis.method.Condition;
import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseGate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The conditions of the gates of phases 2 and 3 that training, interviews and meetings answer by themselves (method, D.1). */
@ApplicationScoped
public class AwarenessGate implements PhaseGate {

    private static final Set<String> CONDITIONS = Set.of("TRAINING_DONE");

    @Inject
    TrainingQueries training;

    @Override
    public boolean answersFor(Condition condition) {
        return condition.kind() == Condition.Kind.COMPUTED && CONDITIONS.contains(condition.code());
    }

    @Override
    public List<ConditionResult> examine(Phase phase, List<Condition> conditions) {
        return conditions.stream().map(condition -> trained(phase, condition)).toList();
    }

    /** The project's lead has finished every compulsory module. */
    private ConditionResult trained(Phase phase, Condition condition) {
        Progress progress = training.progress(phase.project.municipalityId(), phase.project.leadId);
        return result(condition, progress.certified(), AwarenessBlocker.TRAINING_UNFINISHED, "/projects/" + phase.project.id + "/training",
                Map.of("done", String.valueOf(progress.done()), "all", String.valueOf(progress.compulsory()),
                        "names", titles(progress, row -> row.module().title().fr()), "names_en", titles(progress, row -> row.module().title().en())));
    }

    private static String titles(Progress progress, Function<TrainingQueries.ModuleRow, String> title) {
        return progress.missing().stream().map(title).collect(Collectors.joining(", "));
    }

    private static ConditionResult result(Condition condition, boolean met, AwarenessBlocker code, String fixAt, Map<String, String> facts) {
        return new ConditionResult(condition, facts,
                met ? null : new Blocker(code, condition.code(), condition.label(), Role.LEAD, null, fixAt, facts));
    }
}
