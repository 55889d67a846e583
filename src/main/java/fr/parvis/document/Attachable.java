package fr.parvis.document;

import fr.parvis.people.Actor;
import java.util.Optional;

/** A feature whose things documents may belong to; the feature says which it has and who may add to them. */
public interface Attachable {

    /**
     * A thing that documents may belong to.
     *
     * @param label as its page calls it
     * @param adds  whether the person may add documents to it
     */
    record Thing(long projectId, String label, String path, boolean adds) {
    }

    /** Name of the kind in what is stored, such as {@code TASK}. */
    String kind();

    /** The thing if the person may see it. */
    Optional<Thing> thing(long id, Actor actor);
}
