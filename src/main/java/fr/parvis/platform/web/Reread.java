package fr.parvis.platform.web;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * Forgets what this request has read of the database. A change is made in a transaction with a memory of its own; whoever then shows the thing
 * would find it as it was read before, with the version that is no longer the current one.
 */
public final class Reread {

    private Reread() {
    }

    /** To be called after a change and before what it made is shown. Nothing that was read before is to be changed afterwards. */
    public static void afterChange() {
        Panache.getEntityManager().clear();
    }
}
