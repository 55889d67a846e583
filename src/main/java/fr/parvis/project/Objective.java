package fr.parvis.project;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What the project is to achieve, measured: an indicator and the figure it should reach. */
@Entity
@Table(name = "project_objective")
public class Objective extends PanacheEntity {

    /** What people type of an objective. */
    public record Words(String title, String indicator, String target) {
    }

    @Column(name = "project_id")
    public long projectId;

    public int position;

    public String title;

    public String indicator;

    public String target;

    static Objective of(long projectId, int position, Words words) {
        Objective objective = new Objective();
        objective.projectId = projectId;
        objective.position = position;
        objective.title = words.title();
        objective.indicator = words.indicator();
        objective.target = words.target();
        return objective;
    }
}
