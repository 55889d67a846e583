package fr.parvis.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/**
 * A part of a dataset whose fields may all be empty. Hibernate reads such a part as none at all; a column that is never empty, read once more
 * and never written, keeps it there. Putting an empty one back after loading would mark the dataset as changed each time it is read.
 */
@MappedSuperclass
abstract class DatasetPart {

    @Column(name = "number", insertable = false, updatable = false)
    private String present;
}
