package fr.parvis.inventory;

import fr.parvis.journal.Author;
import java.util.List;

/** A head handed lines to another department, which is to decide on them in that request; fired in the transaction of the decision. */
public record LinesHandedOver(VisaRequest from, VisaRequest to, List<VisaLine> lines, List<Dataset> datasets, Author by) {
}
