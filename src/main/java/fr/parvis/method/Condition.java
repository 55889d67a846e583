package fr.parvis.method;

/**
 * A condition of the gate that ends a phase.
 *
 * @param label      the question, as it is put to the person who answers
 * @param required   an unmet required condition blocks the gate; a recommended one never does
 * @param answeredBy whose knowledge or act the answer rests on
 */
public record Condition(String code, PhaseCode phase, Label label, boolean required, Kind kind, MethodRole answeredBy) {

    /** Whether a person answers, or the product finds out by itself. */
    public enum Kind {
        QUESTION, COMPUTED
    }
}
