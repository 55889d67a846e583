package fr.parvis.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;

/** The delays of a town that wants others than the usual ones. */
@Entity
@Table(name = "ladder_delay")
public class LadderDelay extends PanacheEntity {

    @Column(name = "municipality_id")
    public Long municipalityId;

    @Column(name = "reminder_days")
    private int reminderDays;

    @Column(name = "superior_days")
    private int superiorDays;

    @Column(name = "list_days")
    private int listDays;

    static LadderDelay of(long municipalityId, LadderDelays delays) {
        LadderDelay own = new LadderDelay();
        own.municipalityId = municipalityId;
        own.set(delays);
        return own;
    }

    static Optional<LadderDelay> of(long municipalityId) {
        return find("municipalityId", municipalityId).firstResultOptional();
    }

    void set(LadderDelays delays) {
        reminderDays = delays.reminder();
        superiorDays = delays.superior();
        listDays = delays.list();
    }

    public LadderDelays delays() {
        return new LadderDelays(reminderDays, superiorDays, listDays);
    }
}
