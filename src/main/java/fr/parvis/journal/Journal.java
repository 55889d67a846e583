package fr.parvis.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Where history is written: in the transaction of what it tells, or not at all. */
@ApplicationScoped
public class Journal {

    @Inject
    Clock clock;

    @Inject
    Event<Noted> noted;

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Note note) {
        JournalHead head = JournalHead.locked(note.municipalityId);
        JournalEntry entry = new JournalEntry(note, head, clock.instant());
        entry.persist();
        head.advance(entry);
        noted.fire(Noted.of(note, entry));
    }
}
