package fr.parvis.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What the database says it is. Read until there is an answer, then remembered: it never changes. */
@ApplicationScoped
public class DemoMark {

    private volatile Boolean demonstration;

    /** Whether the answer is known without asking the database. */
    public boolean isKnown() {
        return demonstration != null;
    }

    /** Whether anything was set up yet. */
    public boolean isSetUp() {
        return demonstration() != null;
    }

    public boolean isSet() {
        return Boolean.TRUE.equals(demonstration());
    }

    @Transactional
    Boolean demonstration() {
        if (demonstration == null) {
            Installation installation = Installation.present();
            demonstration = installation == null ? null : installation.demonstration;
        }
        return demonstration;
    }
}
