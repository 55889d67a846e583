package fr.parvis.project;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One round of the five phases. A project is never finished: it gets another cycle. */
@Entity
@Table(name = "project_cycle")
public class ProjectCycle extends PanacheEntity {

    @Column(name = "project_id")
    public long projectId;

    public int number;

    @Column(name = "starts_on")
    public LocalDate startsOn;

    @Column(name = "opened_at")
    public Instant openedAt;

    /** What the review of the cycle before teaches this one. */
    @Column(length = 4000)
    public String lessons;

    /** The cycle a project is in. */
    public static ProjectCycle current(Project project) {
        return find("projectId = ?1 and number = ?2", project.id, project.cycleNumber()).singleResult();
    }

    static ProjectCycle open(long projectId, int number, LocalDate startsOn, String lessons, Instant now) {
        ProjectCycle cycle = new ProjectCycle();
        cycle.projectId = projectId;
        cycle.number = number;
        cycle.startsOn = startsOn;
        cycle.lessons = lessons;
        cycle.openedAt = now;
        cycle.persist();
        return cycle;
    }
}
