package fr.parvis.intake;

import jakarta.persistence.Embeddable;

/** How many lines of a file come to what. */
@Embeddable
public class ImportCounts {

    private int rowsRead;
    private int added;
    private int changed;
    private int duplicates;
    private int unchanged;
    private int refused;

    void read(int lines) {
        rowsRead = lines;
    }

    void proposed(int add, int change, int duplicate, int same, int refuse) {
        added = add;
        changed = change;
        duplicates = duplicate;
        unchanged = same;
        refused = refuse;
    }

    public int rowsRead() {
        return rowsRead;
    }

    public int added() {
        return added;
    }

    public int changed() {
        return changed;
    }

    public int duplicates() {
        return duplicates;
    }

    public int unchanged() {
        return unchanged;
    }

    public int refused() {
        return refused;
    }

    /** Whether there is anything to apply. */
    public boolean any() {
        return added + changed + duplicates > 0;
    }
}
