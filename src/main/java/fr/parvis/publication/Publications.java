package fr.parvis.publication;

import fr.parvis.inventory.Channel;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetOutcomes;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.phase.Blocker;
import fr.parvis.platform.Clocks;
import fr.parvis.publication.PublicationRefusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Enters publications, updates and withdrawals: the only door to what is public. */
@ApplicationScoped
public class Publications {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    DatasetOutcomes outcomes;

    /**
     * Enters a publication that took place. A day before the visa is taken, since it is when the data went out; the history says so.
     *
     * @throws PublicationRefusal.Refused with everything that stands against it
     */
    @Transactional
    public Publication enter(Dataset seen, Channel channel, String url, LocalDate on, Actor actor) {
        if (!seen.project.isRunBy(actor)) {
            throw refused(new PublicationRefusal.NotAllowed());
        }
        Dataset dataset = Dataset.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        List<Blocker> blockers = blockers(dataset, channel, url);
        if (!blockers.isEmpty()) {
            throw refused(new PublicationRefusal.Blocked(blockers));
        }
        refuseFuture("publishedOn", on);
        Publication publication = Publication.entered(dataset.id, channel, url, on, actor.author(), clock.instant());
        publication.persist();
        Note note = note(dataset, actor, "publication.entered").after("url", url).after("on", on).fact("channel", channel)
                .fact("beforeVisa", beforeVisa(dataset, on) ? "true" : null);
        outcomes.published(note, dataset.id, on, url, actor);
        journal.append(note);
        publication.flush();
        return publication;
    }

    @Transactional
    public Publication withdraw(Dataset dataset, Publication seen, String reason, Actor actor) {
        if (!dataset.project.isRunBy(actor)) {
            throw refused(new PublicationRefusal.NotAllowed());
        }
        Publication publication = Publication.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        if (publication.withdrawnOn() != null) {
            throw refused(new PublicationRefusal.Withdrawn());
        }
        LocalDate today = LocalDate.now(clock);
        publication.withdraw(today, reason, actor.author());
        Note note = note(dataset, actor, "publication.withdrawn").because(reason).fact("url", publication.url);
        Publication elsewhere = Publication.of(dataset.id).stream().filter(other -> other.withdrawnOn() == null).reduce((a, b) -> b).orElse(null);
        if (elsewhere == null) {
            outcomes.withdrawn(note, dataset.id, today, reason, actor.author());
        } else {
            outcomes.found(dataset.id, elsewhere.url, actor.author());
        }
        journal.append(note);
        publication.flush();
        return publication;
    }

    /** Enters that what is public was refreshed; the next update falls due from that day. */
    @Transactional
    public void update(Dataset dataset, LocalDate on, String object, Actor actor) {
        if (!updates(dataset, actor)) {
            throw refused(new PublicationRefusal.NotAllowed());
        }
        if (!dataset.checks().published()) {
            throw refused(new PublicationRefusal.NotPublished());
        }
        refuseFuture("updatedOn", on);
        if (on.isBefore(dataset.checks().firstPublished())) {
            throw PublicationRefusal.field("updatedOn", Reason.BEFORE_PUBLICATION);
        }
        Note note = note(dataset, actor, "publication.updated").after("on", on).after("object", object);
        outcomes.updated(note, dataset.id, on, object, actor.author());
        journal.append(note);
    }

    /** Whether the person may enter an update: who may change the dataset, and whoever was chosen to update it. */
    public static boolean updates(Dataset dataset, Actor actor) {
        return InventoryAccess.edits(actor, dataset)
                || actor.belongsTo(dataset.municipalityId) && Long.valueOf(actor.personId()).equals(dataset.release.updaterId);
    }

    /** Everything that stands against calling it published, wherever that may be. */
    public static List<Blocker> blockers(Dataset dataset) {
        return Readiness.of(dataset).blockers().stream().map(one -> one.on(dataset.id, dataset.project.id)).toList();
    }

    /** Whether a day lies before the visa that stands. */
    public static boolean beforeVisa(Dataset dataset, LocalDate on) {
        return dataset.signature().visaAt() != null && on.isBefore(LocalDate.ofInstant(dataset.signature().visaAt(), Clocks.PARIS));
    }

    private static List<Blocker> blockers(Dataset dataset, Channel channel, String url) {
        List<Blocker> blockers = new ArrayList<>(blockers(dataset));
        if (ChannelChoice.refused(dataset.project.id).contains(channel)) {
            blockers.add(PublicationBlocker.CHANNEL_NOT_RETAINED.on(dataset.id, dataset.project.id));
        }
        if (Publication.of(dataset.id).stream().anyMatch(one -> one.withdrawnOn() == null && one.channel == channel && one.url.equals(url))) {
            blockers.add(PublicationBlocker.ALREADY_THERE.on(dataset.id, dataset.project.id));
        }
        return blockers;
    }

    private void refuseFuture(String field, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw PublicationRefusal.field(field, Reason.FUTURE);
        }
    }

    private static PublicationRefusal.Refused refused(PublicationRefusal refusal) {
        return new PublicationRefusal.Refused(refusal);
    }

    private static Note note(Dataset dataset, Actor actor, String event) {
        return Note.of(dataset.municipalityId, actor.author(), event).about("dataset", dataset.id).project(dataset.project.id)
                .fact("number", dataset.number).fact("title", dataset.names.title);
    }
}
