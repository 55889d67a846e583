package fr.parvis.meeting;

import fr.parvis.document.Attachable;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents may belong to a decision; whoever runs the project adds them. */
@ApplicationScoped
public class AttachableDecisions implements Attachable {

    @Override
    public String kind() {
        return "DECISION";
    }

    @Override
    @Transactional
    public Map<Long, Thing> things(Collection<Long> ids, Actor actor) {
        return Decision.visible(actor, ids).stream().collect(Collectors.toMap(one -> one.id, one -> new Thing(one.project.id, one.reference(), "/decisions/" + one.id,
                one.project.isRunBy(actor))));
    }
}
