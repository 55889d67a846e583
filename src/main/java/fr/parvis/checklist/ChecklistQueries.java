package fr.parvis.checklist;

import fr.parvis.method.Condition;
import fr.parvis.method.Methods;
import fr.parvis.phase.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The questions of a gate, to be shown. */
@ApplicationScoped
public class ChecklistQueries {

    /**
     * A question of the current attempt.
     *
     * @param earlier the answer of the attempt before, to be confirmed; null when there was none
     */
    public record CheckRow(long id, long version, Condition condition, int attempt, Answer answer, String evidence, String comment,
            String answeredBy, Instant answeredAt, Earlier earlier) {
    }

    /** What was answered in the attempt before. */
    public record Earlier(Answer answer, String evidence, String comment, String answeredBy, Instant answeredAt) {
    }

    @Inject
    Methods methods;

    @Transactional
    public List<CheckRow> current(Phase phase) {
        List<GateCheck> checks = GateCheck.ofPhase(phase.id);
        return methods.version(phase.project.methodVersion).conditions(phase.code()).stream()
                .filter(condition -> condition.kind() == Condition.Kind.QUESTION)
                .flatMap(condition -> checks.stream()
                        .filter(check -> check.condition.equals(condition.code()) && check.attempt == phase.attempt())
                        .map(check -> row(check, condition, checks)))
                .toList();
    }

    /** One question, of whatever attempt. */
    @Transactional
    public CheckRow row(GateCheck check) {
        Condition condition = methods.version(check.phase.project.methodVersion).condition(check.condition).orElseThrow();
        return row(GateCheck.findById(check.id), condition, GateCheck.ofPhase(check.phase.id));
    }

    /** The same question in every attempt of its phase, the latest first. */
    @Transactional
    public List<CheckRow> attempts(GateCheck check) {
        Condition condition = methods.version(check.phase.project.methodVersion).condition(check.condition).orElseThrow();
        List<GateCheck> all = GateCheck.ofPhase(check.phase.id);
        return all.stream().filter(other -> other.condition.equals(check.condition)).sorted(Comparator.comparingInt((GateCheck other) -> other.attempt).reversed())
                .map(other -> row(other, condition, all)).toList();
    }

    private static CheckRow row(GateCheck check, Condition condition, List<GateCheck> all) {
        Earlier earlier = all.stream()
                .filter(other -> other.condition.equals(check.condition) && other.attempt == check.attempt - 1 && other.answer() != null)
                .map(other -> new Earlier(other.answer(), other.evidence(), other.comment(), other.answeredByName(), other.answeredAt()))
                .findFirst().orElse(null);
        return new CheckRow(check.id, check.version(), condition, check.attempt, check.answer(), check.evidence(), check.comment(),
                check.answeredByName(), check.answeredAt(), earlier);
    }
}
