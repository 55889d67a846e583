package fr.parvis.publication;

import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.BlockerCode;
import fr.parvis.platform.Words;
import java.util.Locale;
import java.util.Map;

/** What stands against calling a dataset published, in the order in which it is best lifted: a licence set late makes visa and check fall. */
public enum PublicationBlocker implements BlockerCode {
    NOT_COMMUNICABLE(Role.LEAD, "/datasets/%1$d#reasoning"),
    RESTRICTED(Role.LEAD, "/datasets/%1$d#reasoning"),
    WITHHELD(Role.LEAD, "/datasets/%1$d"),
    LICENCE(Role.LEAD, "/datasets/%1$d/diffusion#choices"),
    FREQUENCY(Role.LEAD, "/datasets/%1$d/diffusion#choices"),
    VISA(Role.HEAD, "/projects/%2$d/visas"),
    LEGAL_CHECK(Role.LEAD, "/datasets/%1$d/legal-check"),
    RESERVATIONS(Role.LEAD, "/datasets/%1$d/legal-check#opinions"),
    OPINION(Role.LEAD, "/datasets/%1$d/legal-check#opinions"),
    CHANNEL_NOT_RETAINED(Role.LEAD, "/projects/%2$d/diffusion/channels"),
    ALREADY_THERE(Role.LEAD, "/datasets/%1$d/diffusion#history");

    private final Role liftedBy;
    private final String fixAt;

    PublicationBlocker(Role liftedBy, String fixAt) {
        this.liftedBy = liftedBy;
        this.fixAt = fixAt;
    }

    Blocker on(long datasetId, long projectId) {
        return new Blocker(this, null, null, liftedBy, null, fixAt.formatted(datasetId, projectId), Map.of());
    }

    @Override
    public String message(Map<String, String> figures, Locale locale) {
        return Words.in(PublicationMessages.class, locale).blocker(this);
    }
}
