package fr.parvis.people;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Closes a person's sessions on every device at once. */
@ApplicationScoped
public class Sessions {

    @Inject
    Journal journal;

    @Transactional
    public void closeAll(Actor actor) {
        Person.<Person>findById(actor.personId()).closeSessions();
        actor.municipalityIds().stream().sorted().forEach(town -> journal.append(
                Note.of(town, actor.author(), "people.signed-out-everywhere").about("person", actor.personId())));
    }
}
