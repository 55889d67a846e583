package fr.parvis.journal;

import fr.parvis.platform.CanonicalJson;
import java.util.Map;
import java.util.TreeMap;

/** One thing to write down, put together by the feature that did it. Values are texts: names and numbers as they were then. */
public final class Note {

    final long municipalityId;
    final Author author;
    final String event;
    Long projectId;
    String subjectKind = "municipality";
    Long subjectId;
    String reason;
    final Map<String, String> before = new TreeMap<>();
    final Map<String, String> after = new TreeMap<>();
    final Map<String, String> facts = new TreeMap<>();

    private Note(long municipalityId, Author author, String event) {
        this.municipalityId = municipalityId;
        this.author = author;
        this.event = event;
        this.subjectId = municipalityId;
    }

    /** @param event the feature's prefix, a dot and the event: {@code phase.moved} */
    public static Note of(long municipalityId, Author author, String event) {
        return new Note(municipalityId, author, event);
    }

    public Note about(String kind, Long id) {
        subjectKind = kind;
        subjectId = id;
        return this;
    }

    public Note project(Long id) {
        projectId = id;
        return this;
    }

    public Note because(String words) {
        reason = words;
        return this;
    }

    public Note before(String name, Object value) {
        return put(before, name, value);
    }

    public Note after(String name, Object value) {
        return put(after, name, value);
    }

    /** What a sentence needs and the subject does not change by: a title, a number. */
    public Note fact(String name, Object value) {
        return put(facts, name, value);
    }

    /**
     * What something was until now, member by member, so that any past evening can be read again; no entry when nothing differs.
     *
     * @param kind of what changes, which need not be the subject of the note: a decision on a batch changes many datasets
     */
    public Note was(String kind, long id, Map<String, String> values) {
        if (!values.isEmpty()) {
            facts.merge(Past.MARK + kind + " " + CanonicalJson.write(values), Long.toString(id), (ids, one) -> ids + "," + one);
        }
        return this;
    }

    /** What something was until now, of the members it has both then and now: those that differ. */
    public Note was(String kind, long id, Map<String, String> before, Map<String, String> now) {
        Map<String, String> differs = new TreeMap<>(before);
        differs.entrySet().removeIf(member -> member.getValue().equals(now.get(member.getKey())));
        return was(kind, id, differs);
    }

    private Note put(Map<String, String> values, String name, Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
        return this;
    }
}
