package fr.parvis.inventory;

import java.util.List;

/** A head decided on lines of the department; fired in the transaction of the decision. */
public record VisasDecided(VisaRequest request, List<VisaLine> lines) {
}
