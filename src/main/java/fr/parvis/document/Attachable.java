package fr.parvis.document;

import fr.parvis.people.Actor;
import java.util.Collection;
import java.util.Map;

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

    /** Of these things those that the person may see, by id; asked once for a whole list. */
    Map<Long, Thing> things(Collection<Long> ids, Actor actor);
}
