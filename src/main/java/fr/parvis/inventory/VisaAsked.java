package fr.parvis.inventory;

/** A department is asked to decide on its lines; fired in the transaction that asks. */
public record VisaAsked(VisaRequest request) {
}
