package fr.parvis.people;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which a town's council sits, held or to come. */
@Entity
@Table(name = "council_sitting")
public class CouncilSitting extends PanacheEntity {

    @Column(name = "municipality_id")
    public long municipalityId;

    @Column(name = "held_on")
    public LocalDate heldOn;
}
