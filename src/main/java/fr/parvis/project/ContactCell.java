package fr.parvis.project;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often a cell of the matrix of contacts was changed, and by whom and when at last. */
@Entity
@Table(name = "contact_cell")
public class ContactCell extends PanacheEntity {

    @Column(name = "project_id")
    private long projectId;

    private String cell;

    private long version;

    @Column(name = "changed_by_name")
    private String changedByName;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** The cell as it was last changed; one that never was has version 0. The project's row must be held. */
    static ContactCell of(long projectId, CellKey key) {
        return ContactCell.<ContactCell>find("projectId = ?1 and cell = ?2", projectId, key.text()).firstResultOptional()
                .orElseGet(() -> fresh(projectId, key));
    }

    /** A cell that was never changed. */
    static ContactCell fresh(long projectId, CellKey key) {
        ContactCell fresh = new ContactCell();
        fresh.projectId = projectId;
        fresh.cell = key.text();
        return fresh;
    }

    static Map<String, ContactCell> ofProject(long projectId) {
        return ContactCell.<ContactCell>list("projectId", projectId).stream().collect(Collectors.toMap(one -> one.cell, Function.identity()));
    }

    void changed(String byName, Instant now) {
        version++;
        changedByName = byName;
        changedAt = now;
        persist();
    }

    long version() {
        return version;
    }

    String changedByName() {
        return changedByName;
    }

    Instant changedAt() {
        return changedAt;
    }
}
