package fr.parvis.publication;

import fr.parvis.inventory.Channel;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetOutcomes;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.inventory.VisaState;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Enters publications and withdrawals, and decides on channels: the only door to what is public. */
@ApplicationScoped
public class Publications {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    DatasetOutcomes outcomes;

    /** @throws PublicationRefusal.Refused with everything that stands against it */
    @Transactional
    public Publication enter(Dataset seen, Channel channel, String url, LocalDate on, Actor actor) {
        if (!seen.project.isRunBy(actor)) {
            throw refused(new PublicationRefusal.NotAllowed());
        }
        Dataset dataset = Dataset.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        List<PublicationBlocker> blockers = blockers(dataset);
        if (!blockers.isEmpty()) {
            throw refused(new PublicationRefusal.Blocked(blockers));
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw refused(new PublicationRefusal.InTheFuture());
        }
        Publication publication = Publication.entered(dataset.id, channel, url, on, actor.author(), clock.instant());
        publication.persist();
        Note note = note(dataset, actor, "publication.entered").after("url", url).after("on", on).fact("channel", channel);
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
        boolean elsewhere = Publication.of(dataset.id).stream().anyMatch(other -> other.withdrawnOn() == null);
        if (!elsewhere) {
            outcomes.withdrawn(note, dataset.id, today, reason, actor.author());
        }
        journal.append(note);
        publication.flush();
        return publication;
    }

    /** Writes how a channel compares and whether it is retained. */
    @Transactional
    public ChannelChoice decide(Project project, Channel channel, List<Integer> marks, Boolean retained, String reason, Actor actor) {
        if (!project.isRunBy(actor)) {
            throw refused(new PublicationRefusal.NotAllowed());
        }
        Project.findById(project.id, LockModeType.PESSIMISTIC_WRITE);
        ChannelChoice choice = ChannelChoice.known(project.id, channel).orElseGet(() -> ChannelChoice.of(project.id, channel));
        choice.decide(marks, retained, reason, actor.author(), clock.instant());
        choice.persistAndFlush();
        journal.append(Note.of(project.municipalityId(), actor.author(), "publication.channel-decided").about("channel", choice.id)
                .project(project.id).because(reason).after("retained", retained).fact("channel", channel));
        return choice;
    }

    /** Everything that stands against calling it published, in the order in which it is best lifted. */
    public static List<PublicationBlocker> blockers(Dataset dataset) {
        List<PublicationBlocker> blockers = new ArrayList<>();
        if (!dataset.communicable()) {
            blockers.add(PublicationBlocker.NOT_COMMUNICABLE);
        }
        if (dataset.standing().withheld()) {
            blockers.add(PublicationBlocker.WITHHELD);
        }
        LegalOutcome legal = dataset.checks().legalOutcome();
        if (legal != LegalOutcome.FAVOURABLE && legal != LegalOutcome.RESERVATIONS) {
            blockers.add(PublicationBlocker.LEGAL_CHECK);
        }
        if (dataset.signature().visa() != VisaState.STANDING) {
            blockers.add(PublicationBlocker.VISA);
        }
        if (dataset.release.licence == null) {
            blockers.add(PublicationBlocker.LICENCE);
        }
        if (dataset.coverage.updateFrequency == null) {
            blockers.add(PublicationBlocker.FREQUENCY);
        }
        return blockers;
    }

    private static PublicationRefusal.Refused refused(PublicationRefusal refusal) {
        return new PublicationRefusal.Refused(refusal);
    }

    private static Note note(Dataset dataset, Actor actor, String event) {
        return Note.of(dataset.municipalityId, actor.author(), event).about("dataset", dataset.id).project(dataset.project.id)
                .fact("number", dataset.number).fact("title", dataset.names.title);
    }
}
