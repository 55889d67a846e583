package fr.parvis.publication;

import fr.parvis.inventory.Communicability;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.inventory.Licence;
import fr.parvis.inventory.Openness;
import fr.parvis.inventory.UpdateFrequency;
import fr.parvis.inventory.VisaState;
import fr.parvis.opinion.Opinion;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a dataset decides whether it can be called published; null is what nobody has given.
 *
 * @param advised   whether an adviser's latest word is for it
 * @param contested whether an opinion stands against it
 */
record Readiness(Openness openness, Communicability communicability, boolean withheld, LegalOutcome legal, boolean advised, boolean contested,
        VisaState visa, Licence licence, UpdateFrequency frequency) {

    static Readiness of(Dataset dataset) {
        return new Readiness(dataset.standing().openness(), dataset.law.communicability, dataset.standing().withheld(),
                dataset.checks().legalOutcome(), dataset.checks().advised(), !Opinion.against(List.of(dataset.id)).isEmpty(), dataset.signature().visa(),
                dataset.release.licence, dataset.coverage.updateFrequency);
    }

    private boolean communicable() {
        return openness != Openness.CLOSED && communicability != Communicability.NOBODY;
    }

    /** Whether only some may have it: the person concerned, or whoever a text names. Open data are for everybody. */
    private boolean restricted() {
        return openness == Openness.RESTRICTED || communicability == Communicability.PERSON_CONCERNED;
    }

    /** Whether everybody may have it, as far as is known. */
    boolean forEverybody() {
        return communicable() && !restricted();
    }

    /** Whether the legal check lets it be published. Reservations are answers that ask for an opinion: they wait until one is for it (method, D.4). */
    boolean checked() {
        return legal == LegalOutcome.FAVOURABLE || legal == LegalOutcome.RESERVATIONS && advised;
    }

    List<PublicationBlocker> blockers() {
        List<PublicationBlocker> blockers = new ArrayList<>();
        add(blockers, !communicable(), PublicationBlocker.NOT_COMMUNICABLE);
        add(blockers, communicable() && restricted(), PublicationBlocker.RESTRICTED);
        add(blockers, withheld, PublicationBlocker.WITHHELD);
        add(blockers, licence == null, PublicationBlocker.LICENCE);
        add(blockers, frequency == null, PublicationBlocker.FREQUENCY);
        add(blockers, visa != VisaState.STANDING, PublicationBlocker.VISA);
        add(blockers, !checked(), legal == LegalOutcome.RESERVATIONS ? PublicationBlocker.RESERVATIONS : PublicationBlocker.LEGAL_CHECK);
        add(blockers, contested, PublicationBlocker.OPINION);
        return blockers;
    }

    private static void add(List<PublicationBlocker> blockers, boolean stands, PublicationBlocker blocker) {
        if (stands) {
            blockers.add(blocker);
        }
    }
}
