package fr.parvis.inventory;

import fr.parvis.journal.Author;
import fr.parvis.people.Actor;
import java.util.List;
import java.util.Map;

/**
 * A head decided on lines of the department; fired in the transaction of the decision.
 *
 * @param datasets those of the lines, by id
 * @param author   how the actor signed
 */
public record VisasDecided(VisaRequest request, List<VisaLine> lines, Map<Long, Dataset> datasets, Actor actor, Author author) {

    public VisasDecided {
        lines = List.copyOf(lines);
        datasets = Map.copyOf(datasets);
    }
}
