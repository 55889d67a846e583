package fr.parvis.people;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** What a person changes of themself. */
@ApplicationScoped
public class Profiles {

    @Inject
    Journal journal;

    /** @param language {@code fr}, {@code en}, or null for the browser's: a taste, which the history need not know */
    @Transactional
    public void write(Actor actor, String name, String language) {
        Person person = Person.findById(actor.personId());
        if (!person.name.equals(name)) {
            actor.municipalityIds().stream().sorted().forEach(town -> journal.append(note(town, actor, "people.renamed")
                    .before("name", person.name).after("name", name).fact("name", name)
                    .was("person", person.id, Map.of("name", person.name))));
        }
        person.name = name;
        person.language = language;
    }

    /** @return the count of closed sessions with which to open a new one, or -1 when the current password is not theirs */
    @Transactional
    public int changePassword(Actor actor, String current, String chosen) {
        Person person = Person.findById(actor.personId());
        if (!person.proves(current)) {
            return -1;
        }
        person.choosePassword(chosen);
        actor.municipalityIds().stream().sorted().forEach(town -> journal.append(note(town, actor, "people.password-chosen")
                .fact("name", actor.name())));
        return person.sessionEpoch();
    }

    private static Note note(long town, Actor actor, String event) {
        return Note.of(town, actor.author(), event).about("person", actor.personId());
    }
}
