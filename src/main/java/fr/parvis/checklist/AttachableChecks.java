package fr.parvis.checklist;

import fr.parvis.document.Attachable;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents may prove the answer to a question of a gate; whoever may answer it adds them, and nobody once it is decided on. */
@ApplicationScoped
public class AttachableChecks implements Attachable {

    @Override
    public String kind() {
        return "CHECK";
    }

    @Override
    @Transactional
    public Map<Long, Thing> things(Collection<Long> ids, Actor actor) {
        return GateCheck.visible(actor, ids).stream().collect(Collectors.toMap(one -> one.id, one -> new Thing(one.phase.project.id, one.condition,
                "/checks/" + one.id, one.open() && one.phase.project.isRunBy(actor))));
    }
}
