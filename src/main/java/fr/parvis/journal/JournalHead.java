package fr.parvis.journal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

/** How long a municipality's chain is and the fingerprint it ends with. */
@Entity
@Table(name = "journal_head")
class JournalHead extends PanacheEntityBase {

    /** What the first entry names as the one before it. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    @Id
    @Column(name = "municipality_id")
    Long municipalityId;

    private long entries;

    private String hash = NOTHING_BEFORE;

    /** The head, held until the transaction ends so that two appends never take the same place. */
    static JournalHead locked(long municipalityId) {
        JournalHead head = findById(municipalityId, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            head = new JournalHead();
            head.municipalityId = municipalityId;
            head.persist();
        }
        return head;
    }

    long entries() {
        return entries;
    }

    String hash() {
        return hash;
    }

    void advance(JournalEntry entry) {
        entries = entry.position;
        hash = entry.hash;
    }
}
