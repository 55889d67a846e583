package fr.parvis.meeting;

import fr.parvis.document.Attachable;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Documents may belong to a meeting; whoever runs the project adds them. */
@ApplicationScoped
public class AttachableMeetings implements Attachable {

    @Override
    public String kind() {
        return "MEETING";
    }

    @Override
    @Transactional
    public Optional<Thing> thing(long id, Actor actor) {
        return Meeting.visible(actor, id).map(meeting -> new Thing(meeting.project.id, meeting.title, "/meetings/" + id, meeting.project.isRunBy(actor)));
    }
}
