package fr.parvis.intake.web;

import fr.parvis.inventory.DatasetsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Ends the second batch of changes that is told once a test has asked for it, as a full disk or a lost connection would. */
@ApplicationScoped
public class FailsOnce {

    private int batches;
    private boolean armed;

    synchronized void arm() {
        armed = true;
        batches = 0;
    }

    synchronized void changed(@Observes DatasetsChanged changed) {
        if (armed && ++batches == 2) {
            armed = false;
            throw new IllegalStateException("The second batch fails, as the test wants it");
        }
    }
}
