package fr.parvis.notification.web;

import fr.parvis.notification.OutboxFilter;
import fr.parvis.platform.web.Choice;
import java.util.List;

/**
 * What the outbox's page shows around its list.
 *
 * @param state of the messages asked for, empty for all
 * @param query of this page's address, or null
 * @param towns whether there are several to tell apart
 */
record OutboxView(List<Heap> heaps, String state, List<Choice> choices, String query, boolean towns) {

    /** How many messages stand somewhere. */
    record Heap(String label, long figure, String state) {
    }

    /** Whether there is anything to try again as a whole. */
    public boolean givenUp() {
        return heaps.stream().anyMatch(heap -> heap.state().equals(OutboxFilter.GIVEN_UP.name()) && heap.figure() > 0);
    }
}
