package fr.parvis.project;

import java.util.Locale;
import java.util.Optional;

/** Says beforehand when the holder of something will be reminded of it and who else is told; a room above knows what waits on whom. */
public interface Foretold {

    /**
     * In a sentence; empty when nothing of it waits.
     *
     * @param kind what is waited for, as the ledger names it: {@code TASK}, {@code VISA}, {@code GATE}…
     * @param id   of the task, the request, the phase, the opinion; of the dataset for an update
     */
    Optional<String> of(Project project, String kind, long id, Locale locale);
}
