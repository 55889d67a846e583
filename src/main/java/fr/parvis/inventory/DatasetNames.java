package fr.parvis.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a dataset is. */
@Embeddable
public class DatasetNames {

    public String title;

    @Column(length = 5000)
    public String description;

    public String theme;

    @Column(length = 1000)
    public String keywords;
}
