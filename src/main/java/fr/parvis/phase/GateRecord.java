package fr.parvis.phase;

import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A gate as it was read: every condition with what it rests on, in canonical form, so that a decision is bound to what was seen. */
public record GateRecord(String json, String hash) {

    public static GateRecord of(Phase phase, List<ConditionResult> results) {
        List<Map<String, Object>> rows = results.stream().map(GateRecord::row).toList();
        Map<String, Object> members = new TreeMap<>();
        members.put("phase", phase.code().name());
        members.put("attempt", phase.attempt());
        members.put("conditions", rows);
        String json = CanonicalJson.write(members);
        return new GateRecord(json, Fingerprint.of(json));
    }

    private static Map<String, Object> row(ConditionResult result) {
        Map<String, Object> row = new TreeMap<>();
        row.put("condition", result.condition().code());
        row.put("met", result.met());
        row.put("required", result.condition().required());
        row.put("facts", result.facts());
        return row;
    }
}
