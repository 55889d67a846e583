package fr.parvis.intake;

/** Is told now and then how far an import has come. */
@FunctionalInterface
public interface Headway {

    /** Nobody waits, or nobody said how to ask. */
    Headway UNHEARD = (stage, lines, total) -> { };

    /**
     * @param lines of the file gone through in this stage
     * @param total lines there are; null while nobody knows, since a file is read as it comes
     */
    void reached(ImportStage stage, int lines, Integer total);
}
