package fr.parvis.review;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** The level a town gives itself for an activity in a cycle, and the one it wants. */
@Entity
@Table(name = "maturity_mark")
public class MaturityMark extends PanacheEntity {

    public long projectId;
    public long cycleId;

    @Enumerated(EnumType.STRING)
    public MaturityActivity activity;

    /** From 1 to 5; null while nobody has said. */
    public Integer reached;
    public Integer wanted;
    public String changedByName;
    public Instant changedAt;

    static MaturityMark of(long projectId, long cycleId, MaturityActivity activity) {
        MaturityMark mark = new MaturityMark();
        mark.projectId = projectId;
        mark.cycleId = cycleId;
        mark.activity = activity;
        return mark;
    }

    static List<MaturityMark> ofCycle(long cycleId) {
        return list("cycleId", cycleId);
    }

    Maturity.Level level() {
        return new Maturity.Level(reached, wanted);
    }

    void become(Maturity.Level level, Author author, Instant now) {
        reached = level.reached();
        wanted = level.wanted();
        changedByName = author.name();
        changedAt = now;
    }
}
