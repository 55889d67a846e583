package fr.parvis.review;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What is decided of the cycle after: the day it starts and the points to take up, which become its lessons. */
@Entity
@Table(name = "next_cycle_plan")
public class NextCyclePlan extends PanacheEntity {

    @Version
    private long version;

    public long projectId;
    public long cycleId;
    private LocalDate startsOn;

    @Column(length = 4000)
    private String points;

    private String decidedByName;
    private Instant decidedAt;

    static NextCyclePlan of(long projectId, long cycleId) {
        NextCyclePlan plan = new NextCyclePlan();
        plan.projectId = projectId;
        plan.cycleId = cycleId;
        return plan;
    }

    public static Optional<NextCyclePlan> ofCycle(long cycleId) {
        return find("cycleId", cycleId).firstResultOptional();
    }

    public long version() {
        return version;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public String points() {
        return points;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    void decide(LocalDate day, String words, Author author, Instant now) {
        startsOn = day;
        points = words;
        decidedByName = author.name();
        decidedAt = now;
    }
}
