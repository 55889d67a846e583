package fr.parvis.task;

import fr.parvis.document.Attachable;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Documents may belong to a task; whoever acts on it adds them. */
@ApplicationScoped
public class AttachableTasks implements Attachable {

    @Override
    public String kind() {
        return "TASK";
    }

    @Override
    @Transactional
    public Optional<Thing> thing(long id, Actor actor) {
        return Task.visible(actor, id).map(task -> new Thing(task.project.id, task.reference() + " – " + task.title, "/tasks/" + id,
                task.isActedOnBy(actor) || task.waitsOn(actor)));
    }
}
