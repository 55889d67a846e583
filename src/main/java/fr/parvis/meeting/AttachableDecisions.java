package fr.parvis.meeting;

import fr.parvis.document.Attachable;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Documents may belong to a decision; whoever runs the project adds them. */
@ApplicationScoped
public class AttachableDecisions implements Attachable {

    @Override
    public String kind() {
        return "DECISION";
    }

    @Override
    @Transactional
    public Optional<Thing> thing(long id, Actor actor) {
        return Decision.visible(actor, id).map(decision -> new Thing(decision.project.id, decision.reference(), "/decisions/" + id, decision.project.isRunBy(actor)));
    }
}
