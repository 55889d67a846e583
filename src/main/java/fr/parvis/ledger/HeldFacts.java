package fr.parvis.ledger;

import java.time.LocalDate;
import java.util.List;

/** What a ledger is made of besides what is pending: the day, every dataset of the project and every department of its town. */
public record HeldFacts(LocalDate on, List<HeldLine> datasets, List<HeldPost> departments) {
}
