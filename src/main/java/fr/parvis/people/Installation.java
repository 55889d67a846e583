package fr.parvis.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What this database is: a town's own, or a demonstration. No row: nothing was set up yet. */
@Entity
@Table(name = "installation")
public class Installation extends PanacheEntityBase {

    @Id
    public Integer id = 1;

    public boolean demonstration;

    @Column(name = "installed_at")
    public Instant installedAt;

    public static Installation present() {
        return findById(1);
    }

    public static void mark(boolean demonstration, Instant now) {
        Installation installation = new Installation();
        installation.demonstration = demonstration;
        installation.installedAt = now;
        installation.persist();
    }
}
