package fr.parvis.awareness;

import fr.parvis.journal.Author;
import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.Fingerprint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What was said at an interview, by point of the agenda, and everybody who wrote it down or in whose name it was written. */
@Embeddable
public class InterviewMinutes {

    @ElementCollection
    @CollectionTable(name = "interview_minutes", joinColumns = @JoinColumn(name = "interview_id"))
    @MapKeyColumn(name = "point")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "words", length = 4000)
    private Map<AgendaPoint, String> words = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "interview_writer", joinColumns = @JoinColumn(name = "interview_id"))
    @Column(name = "person_id")
    private Set<Long> writers = new HashSet<>();

    /** @return whether anything changed */
    boolean write(Map<AgendaPoint, Optional<String>> change, Author writer) {
        Map<AgendaPoint, String> before = words();
        change.forEach((point, text) -> text.ifPresentOrElse(said -> words.put(point, said), () -> words.remove(point)));
        boolean changed = !before.equals(words());
        if (changed) {
            writers.add(writer.personId());
            if (writer.onBehalfOfId() != null) {
                writers.add(writer.onBehalfOfId());
            }
        }
        return changed;
    }

    public Map<AgendaPoint, String> words() {
        return Map.copyOf(words);
    }

    /** The fingerprint of what was said, of whom and when. */
    String sha256(String department, LocalDate heldOn) {
        Map<String, Object> members = new TreeMap<>();
        words.forEach((point, said) -> members.put(point.name(), said));
        members.put("department", department);
        members.put("heldOn", String.valueOf(heldOn));
        return Fingerprint.of(CanonicalJson.write(members));
    }

    /** None of them signs, nor has it signed on their behalf. */
    boolean wereWrittenBy(Author author) {
        return writers.stream().anyMatch(author::involves);
    }
}
