package fr.parvis.meeting;

import fr.parvis.document.Attachable;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents may belong to a meeting; whoever runs the project adds them. */
@ApplicationScoped
public class AttachableMeetings implements Attachable {

    @Override
    public String kind() {
        return "MEETING";
    }

    @Override
    @Transactional
    public Map<Long, Thing> things(Collection<Long> ids, Actor actor) {
        return Meeting.visible(actor, ids).stream().collect(Collectors.toMap(one -> one.id, one -> new Thing(one.project.id, one.title, "/meetings/" + one.id,
                one.project.isRunBy(actor))));
    }
}
