package fr.parvis.inventory;

import java.util.List;

/** A visa no longer covers what the dataset has become. */
public record VisaFallen(Dataset dataset, String signedBy, List<DatasetSnapshot.Difference> differences) {
}
