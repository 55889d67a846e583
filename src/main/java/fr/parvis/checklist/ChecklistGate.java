package fr.parvis.checklist;

import fr.parvis.method.Condition;
import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseGate;
import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers for the conditions that people tick: one question each, in the current attempt. */
@ApplicationScoped
public class ChecklistGate implements PhaseGate {

    @Override
    public boolean answersFor(Condition condition) {
        return condition.kind() == Condition.Kind.QUESTION;
    }

    @Override
    public List<ConditionResult> examine(Phase phase, List<Condition> conditions) {
        List<GateCheck> checks = GateCheck.ofPhase(phase.id);
        return conditions.stream().map(condition -> result(phase, condition, checks)).toList();
    }

    private static ConditionResult result(Phase phase, Condition condition, List<GateCheck> checks) {
        GateCheck check = of(checks, condition.code(), phase.attempt());
        ChecklistBlocker code = code(check, of(checks, condition.code(), phase.attempt() - 1));
        String by = check == null || check.answeredByName() == null ? "" : check.answeredByName();
        Blocker blocker = code == null ? null : new Blocker(code, condition.code(), condition.label(), Role.LEAD,
                since(phase, check), "/projects/" + phase.project.id + "#" + condition.code(), Map.of("by", by));
        return new ConditionResult(condition, facts(check), blocker);
    }

    /** A question waits from the day its phase is in hand, not from the day the cycle was laid out. */
    private static Instant since(Phase phase, GateCheck check) {
        if (check == null) {
            return null;
        }
        Instant started = phase.startedOn().map(day -> day.atStartOfDay(Clocks.PARIS).toInstant()).orElse(check.openedAt);
        return started.isAfter(check.openedAt) ? started : check.openedAt;
    }

    private static ChecklistBlocker code(GateCheck check, GateCheck earlier) {
        if (check == null || check.answer() == null) {
            return earlier == null || earlier.answer() == null ? ChecklistBlocker.CHECK_UNANSWERED : ChecklistBlocker.CHECK_TO_CONFIRM;
        }
        return check.answer() == Answer.NO ? ChecklistBlocker.CHECK_NEGATIVE : null;
    }

    private static GateCheck of(List<GateCheck> checks, String condition, int attempt) {
        return checks.stream().filter(check -> check.condition.equals(condition) && check.attempt == attempt).findFirst().orElse(null);
    }

    /** What the fingerprint of the gate covers: who answered what, with which evidence. */
    private static Map<String, String> facts(GateCheck check) {
        Map<String, String> facts = new TreeMap<>();
        if (check != null && check.answer() != null) {
            facts.put("answer", check.answer().name());
            facts.put("by", check.answeredByName());
            facts.put("at", check.answeredAt().toString());
            facts.put("words", Fingerprint.of(CanonicalJson.write(java.util.Arrays.asList(check.evidence(), check.comment()))));
            facts.put("evidence", check.evidence() == null ? "" : check.evidence());
            facts.put("comment", check.comment() == null ? "" : check.comment());
        }
        return facts;
    }
}
