package fr.parvis.publication;

import fr.parvis.platform.Alphabet;
import java.util.Locale;

/** The orders in which diffusion can be read; the number settles what is equal. */
public enum DiffusionSort {
    NUMBER("d.number"), TITLE(Alphabet.of("d.names.title")), DEPARTMENT(Alphabet.of("x.name")), BAND("d.standing.band"), WAVE("d.release.wave"),
    DUE("d.coverage.nextUpdateDue");

    private final String column;

    DiffusionSort(String column) {
        this.column = column;
    }

    String order(boolean descending) {
        boolean empty = this == BAND || this == WAVE || this == DUE;
        return " order by " + column + (descending ? " desc" : "") + (empty ? " nulls last" : "") + (this == NUMBER ? "" : ", d.number");
    }

    /** The name as an address writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
