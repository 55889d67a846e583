package fr.parvis.notification;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** How a person wants to be told, and when a town's digest leaves. */
@ApplicationScoped
public class Preferences {

    /**
     * What a person chose.
     *
     * @param begins of the hours in which no mail leaves; null together with {@code ends} when there are none
     */
    public record Wishes(Map<NoticeKind, NoticeChannel> channels, LocalTime begins, LocalTime ends) {
    }

    @Inject
    Journal journal;

    @Inject
    EntityManager entities;

    @Transactional
    public Wishes of(long personId) {
        QuietHours quiet = QuietHours.find("personId", personId).firstResult();
        return new Wishes(NoticeChoice.of(personId), quiet == null ? null : quiet.begins(), quiet == null ? null : quiet.ends());
    }

    /** Kinds that are not named stay as they are. A channel that its kind does not allow is a fault of the caller, who has checked it. */
    @Transactional
    public void choose(long personId, Wishes wishes) {
        // Held: two forms of one person sent at once must not both find that nothing was chosen.
        entities.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        Map<NoticeKind, NoticeChannel> before = NoticeChoice.of(personId);
        wishes.channels().forEach((kind, channel) -> {
            if (!kind.allows(channel)) {
                throw new IllegalArgumentException(kind + " does not allow " + channel);
            }
        });
        List<NoticeChoice> changed = wishes.channels().entrySet().stream().filter(one -> before.get(one.getKey()) != one.getValue())
                .map(one -> NoticeChoice.of(personId, one.getKey(), one.getValue())).toList();
        if (!changed.isEmpty()) {
            NoticeChoice.delete("personId = ?1 and kind in ?2", personId, changed.stream().map(choice -> choice.kind).toList());
            NoticeChoice.persist(changed);
        }
        if (wishes.begins() == null || wishes.ends() == null) {
            QuietHours.delete("personId", personId);
        } else {
            QuietHours quiet = QuietHours.find("personId", personId).firstResult();
            if (quiet == null) {
                QuietHours.of(personId, wishes.begins(), wishes.ends()).persist();
            } else {
                quiet.set(wishes.begins(), wishes.ends());
            }
        }
    }

    @Transactional
    public Map<Long, LocalTime> digestTimes() {
        return DigestTime.chosen();
    }

    /** When the digest of a town leaves from the next working day on, or still today when it has not left yet. */
    @Transactional
    public void leaveAt(long municipalityId, LocalTime time, Actor actor) {
        entities.find(Municipality.class, municipalityId, LockModeType.PESSIMISTIC_WRITE);
        DigestTime own = DigestTime.find("municipalityId", municipalityId).firstResult();
        LocalTime before = own == null ? DigestTime.USUAL : own.leavesAt();
        if (before.equals(time)) {
            return;
        }
        if (own == null) {
            DigestTime.of(municipalityId, time).persist();
        } else {
            own.set(time);
        }
        journal.append(Note.of(municipalityId, actor.author(), "notification.digest-time").about("municipality", municipalityId)
                .before("leavesAt", before).after("leavesAt", time));
    }
}
