package fr.parvis.publication;

import fr.parvis.inventory.Channel;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Compares channels and decides on them. */
@ApplicationScoped
public class ChannelDecisions {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    /**
     * Writes how a channel compares and whether it is retained.
     *
     * @param seenVersion what the person read; null takes whatever stands, -1 is nothing yet
     * @throws PublicationRefusal.Refused when the person may not, or somebody was quicker
     */
    @Transactional
    public ChannelChoice decide(Project project, Channel channel, Long seenVersion, List<Integer> marks, Boolean retained, String reason,
            Actor actor) {
        if (!project.isRunBy(actor)) {
            throw new PublicationRefusal.Refused(new PublicationRefusal.NotAllowed());
        }
        Project.findById(project.id, LockModeType.PESSIMISTIC_WRITE);
        ChannelChoice known = ChannelChoice.known(project.id, channel).orElse(null);
        if (seenVersion != null && known != null && known.version() != seenVersion) {
            throw new PublicationRefusal.Refused(new PublicationRefusal.Stale(List.of(
                    new PublicationRefusal.Changed(null, known.decidedByName(), known.decidedAt()))));
        }
        ChannelChoice choice = known == null ? ChannelChoice.of(project.id, channel) : known;
        choice.decide(marks, retained, reason, actor.author(), clock.instant());
        choice.persistAndFlush();
        journal.append(Note.of(project.municipalityId(), actor.author(), "publication.channel-decided").about("channel", choice.id)
                .project(project.id).because(reason).after("retained", retained).fact("channel", channel));
        return choice;
    }
}
