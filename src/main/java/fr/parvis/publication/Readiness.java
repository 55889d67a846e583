package fr.parvis.publication;

import fr.parvis.inventory.Communicability;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.inventory.Licence;
import fr.parvis.inventory.Openness;
import fr.parvis.inventory.UpdateFrequency;
import fr.parvis.inventory.VisaState;
import java.util.ArrayList;
import java.util.List;

/** What of a dataset decides whether it can be called published; null is what nobody has given. */
record Readiness(Openness openness, Communicability communicability, boolean withheld, LegalOutcome legal, VisaState visa, Licence licence,
        UpdateFrequency frequency) {

    static Readiness of(Dataset dataset) {
        return new Readiness(dataset.standing().openness(), dataset.law.communicability, dataset.standing().withheld(),
                dataset.checks().legalOutcome(), dataset.signature().visa(), dataset.release.licence, dataset.coverage.updateFrequency);
    }

    boolean communicable() {
        return openness != Openness.CLOSED && communicability != Communicability.NOBODY;
    }

    /** Reservations were lifted or are conditions that stay: neither stands against publishing. */
    boolean checked() {
        return legal == LegalOutcome.FAVOURABLE || legal == LegalOutcome.RESERVATIONS;
    }

    List<PublicationBlocker> blockers() {
        List<PublicationBlocker> blockers = new ArrayList<>();
        add(blockers, !communicable(), PublicationBlocker.NOT_COMMUNICABLE);
        add(blockers, withheld, PublicationBlocker.WITHHELD);
        add(blockers, licence == null, PublicationBlocker.LICENCE);
        add(blockers, frequency == null, PublicationBlocker.FREQUENCY);
        add(blockers, visa != VisaState.STANDING, PublicationBlocker.VISA);
        add(blockers, !checked(), PublicationBlocker.LEGAL_CHECK);
        return blockers;
    }

    private static void add(List<PublicationBlocker> blockers, boolean stands, PublicationBlocker blocker) {
        if (stands) {
            blockers.add(blocker);
        }
    }
}
