package fr.parvis.task;

import fr.parvis.document.Attachable;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents may belong to a task; whoever acts on it adds them. */
@ApplicationScoped
public class AttachableTasks implements Attachable {

    static final String KIND = "TASK";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public Map<Long, Thing> things(Collection<Long> ids, Actor actor) {
        return Task.visible(actor, ids).stream().collect(Collectors.toMap(one -> one.id, one -> new Thing(one.project.id, one.reference() + " – " + one.title, "/tasks/" + one.id,
                one.isActedOnBy(actor) || one.waitsOn(actor))));
    }
}
