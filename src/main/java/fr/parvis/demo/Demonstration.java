package fr.parvis.demo;

import fr.parvis.people.DemoMark;
import fr.parvis.people.DemonstrationFilled;
import fr.parvis.people.Installation;
import fr.parvis.people.Municipality;
import fr.parvis.people.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** At the start: fills an empty database with towns and marks it, lets a marked one be, refuses any other. */
@ApplicationScoped
public class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class);
    private static final int LATE = 5000;

    /** The database holds a town's own work; the message says what to do. */
    public static class NotADemonstration extends RuntimeException {

        NotADemonstration() {
            super("PARVIS_DEMO=true, mais cette base contient déjà les données d’une commune : rien n’a été touché. "
                    + "Démarrez sans PARVIS_DEMO, ou indiquez un dossier vide par PARVIS_DATA_DIR.");
        }
    }

    @ConfigProperty(name = "parvis.demo")
    boolean wanted;

    @ConfigProperty(name = "parvis.demo-towns")
    int towns;

    @Inject
    Clock clock;

    @Inject
    DemoMark mark;

    @Inject
    DemoTown town;

    @Inject
    DemoProject project;

    @Inject
    Event<DemonstrationFilled> filled;

    void start(@Observes @Priority(LATE) StartupEvent start) {
        if (wanted && !mark.isSet()) {
            if (mark.isSetUp() || holdsSomething()) {
                throw new NotADemonstration();
            }
            fill();
        }
    }

    private static boolean holdsSomething() {
        return QuarkusTransaction.requiringNew().call(() -> Person.count() + Municipality.count() > 0);
    }

    /** The mark is set with the last town: a load that was cut short is not taken for a whole one. */
    void fill() {
        long before = System.nanoTime();
        for (int number = 0; number < towns; number++) {
            int current = number;
            QuarkusTransaction.requiringNew().timeout(600).run(() -> {
                project.make(current, town.make(current));
                if (current == towns - 1) {
                    Installation.mark(true, clock.instant());
                    filled.fire(new DemonstrationFilled(clock.instant()));
                }
            });
        }
        LOG.infof("Demonstration of %d town(s) loaded in %d ms", towns, (System.nanoTime() - before) / 1_000_000);
    }
}
