package fr.parvis.inventory;

import fr.parvis.platform.Alphabet;
import java.util.Locale;

/** The orders in which the inventory can be read; the number settles what is equal. */
public enum DatasetSort {
    NUMBER("d.number"), TITLE(Alphabet.of("d.names.title")), DEPARTMENT(Alphabet.of("x.name")), SCORE("coalesce(d.standing.score, -1)"),
    STATUS("d.standing.status"), DUE("d.coverage.nextUpdateDue");

    private final String column;

    DatasetSort(String column) {
        this.column = column;
    }

    String order(boolean descending) {
        String direction = descending ? " desc" : "";
        return " order by " + column + direction + (this == DUE ? " nulls last" : "") + (this == NUMBER ? "" : ", d.number");
    }

    /** The name as an address writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
