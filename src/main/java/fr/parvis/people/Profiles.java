package fr.parvis.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What a person changes of themself. */
@ApplicationScoped
public class Profiles {

    /** @param language {@code fr}, {@code en}, or null for the browser's */
    @Transactional
    public void write(long personId, String name, String language) {
        Person person = Person.findById(personId);
        person.name = name;
        person.language = language;
    }

    /** @return the count of closed sessions with which to open a new one, or -1 when the current password is not theirs */
    @Transactional
    public int changePassword(long personId, String current, String chosen) {
        Person person = Person.findById(personId);
        if (!person.proves(current)) {
            return -1;
        }
        person.choosePassword(chosen);
        return person.sessionEpoch();
    }
}
