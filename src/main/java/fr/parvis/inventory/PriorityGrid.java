package fr.parvis.inventory;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** One version of the criteria by which a project ranks its datasets. Nobody scores before it is frozen; nobody changes it afterwards. */
@Entity
@Table(name = "priority_grid")
public class PriorityGrid extends PanacheEntity {

    @Version
    private long version;

    public long projectId;

    /** From 1 up, within the project. */
    public int number;

    @Enumerated(EnumType.STRING)
    private GridState state = GridState.DRAFT;

    private String weights;
    private String riskFactors;
    private String thresholds;

    @Enumerated(EnumType.STRING)
    private GridPreset preset;

    @Column(length = 2000)
    private String note;

    private Long changedById;
    private String changedByName;
    private Instant changedAt;
    private Long changedForId;
    private Long frozenById;
    private String frozenByName;
    private Instant frozenAt;

    static PriorityGrid draft(long projectId, int number, GridPreset preset, Author author, Instant now) {
        PriorityGrid grid = new PriorityGrid();
        grid.projectId = projectId;
        grid.number = number;
        grid.write(preset, preset.rules(), null, author, now);
        return grid;
    }

    /** The version in force: the one frozen last. */
    public static Optional<PriorityGrid> frozen(long projectId) {
        return find("projectId = ?1 and state = ?2", projectId, GridState.FROZEN).firstResultOptional();
    }

    public static Optional<PriorityGrid> drafted(long projectId) {
        return find("projectId = ?1 and state = ?2", projectId, GridState.DRAFT).firstResultOptional();
    }

    void write(GridPreset from, GridRules rules, String words, Author author, Instant now) {
        preset = from;
        weights = GridRules.written(rules.weights());
        riskFactors = GridRules.written(rules.riskFactors());
        thresholds = GridRules.written(rules.thresholds());
        note = words;
        changedById = author.personId();
        changedByName = author.name();
        changedForId = author.onBehalfOfId();
        changedAt = now;
    }

    void freeze(Author dgs, Instant now) {
        state = GridState.FROZEN;
        frozenById = dgs.personId();
        frozenByName = dgs.signature();
        frozenAt = now;
    }

    void replace() {
        state = GridState.REPLACED;
    }

    public long version() {
        return version;
    }

    public GridState state() {
        return state;
    }

    public GridPreset preset() {
        return preset;
    }

    public String note() {
        return note;
    }

    public GridRules rules() {
        return GridRules.read(weights, riskFactors, thresholds);
    }

    /** Who wrote it last; null for what was written before that was kept. */
    Long changedById() {
        return changedById;
    }

    /** In whose name, by delegation; null where it was the writer's own. */
    Long changedForId() {
        return changedForId;
    }

    public String changedByName() {
        return changedByName;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String frozenByName() {
        return frozenByName;
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    Long frozenById() {
        return frozenById;
    }
}
