package fr.parvis.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That a person was told on a day what waits for them, or that nothing did: at most one a day, which the database keeps whoever writes it. */
@Entity
@Table(name = "digest")
public class Digest extends PanacheEntity {

    /** What it told. */
    record Counts(int waiting, int late, int told) {

        boolean nothing() {
            return waiting == 0 && told == 0;
        }
    }

    @Column(name = "person_id")
    public Long personId;

    @Column(name = "sent_on")
    public LocalDate sentOn;

    private int waiting;

    private int late;

    private int told;

    @Column(name = "written_at")
    public Instant writtenAt;

    static Digest begin(long personId, LocalDate day, Instant now) {
        Digest digest = new Digest();
        digest.personId = personId;
        digest.sentOn = day;
        digest.writtenAt = now;
        return digest;
    }

    void holds(Counts counts) {
        waiting = counts.waiting();
        late = counts.late();
        told = counts.told();
    }

    public Counts counts() {
        return new Counts(waiting, late, told);
    }
}
