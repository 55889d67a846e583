package fr.parvis.awareness;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The head or the deputy of a department stands behind the minutes of its interview. */
@ApplicationScoped
public class InterviewVisas {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    /** @throws AwarenessRefusal.Refused when it is not theirs to sign, they wrote it, or there is nothing to sign */
    @Transactional
    public Interview sign(Interview seen, long seenVersion, Actor actor) {
        signatory(seen, actor);
        Interview interview = SeenInterview.held(seen, seenVersion);
        // Asked again under the lock: a delegation may have ended while somebody else held it.
        Author author = signatory(seen, actor);
        if (interview.minutes.wereWrittenBy(author)) {
            throw new AwarenessRefusal.Refused(new AwarenessRefusal.OwnMinutes());
        }
        if (!interview.awaitsVisa()) {
            throw new AwarenessRefusal.Refused(new AwarenessRefusal.NothingToSign());
        }
        Instant now = clock.instant();
        interview.sign(author, now);
        interview.touched(actor.name(), now);
        journal.append(Interviews.note(interview, author, "awareness.interview-signed").after("signed", interview.sha256()));
        interview.flush();
        return interview;
    }

    private static Author signatory(Interview seen, Actor actor) {
        return actor.signs(seen.department).orElseThrow(() -> new AwarenessRefusal.Refused(actor.ended(seen.department)
                .<AwarenessRefusal>map(AwarenessRefusal.MandateEnded::new).orElseGet(() -> new AwarenessRefusal.NotTheirs(seen.department.name))));
    }
}
