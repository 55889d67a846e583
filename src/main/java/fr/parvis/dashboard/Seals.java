package fr.parvis.dashboard;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells photos that somebody altered. Whoever can change a row can change the fingerprint beside it; the one in the journal is held by the chain, so
 * a photo is whole only if it is what the journal says was taken.
 */
@ApplicationScoped
public class Seals {

    @Inject
    JournalQueries journal;

    @Transactional
    public boolean whole(Snapshot snapshot) {
        return snapshot.matches(written(snapshot.project.id, List.of(snapshot.id)).get(snapshot.id));
    }

    /** @throws SnapshotRefusal.Refused when it is not what was taken; names the photo */
    public void check(Snapshot snapshot) {
        if (!whole(snapshot)) {
            throw new SnapshotRefusal.Refused(new SnapshotRefusal.Altered(snapshot.takenAt));
        }
    }

    /** The latest photo of a project that is still what was taken: the next one is told from it. */
    Optional<Snapshot> latest(long projectId) {
        Optional<Snapshot> latest = Snapshot.latest(projectId).firstResultOptional();
        if (latest.isEmpty() || whole(latest.get())) {
            return latest;
        }
        List<Snapshot> all = Snapshot.latest(projectId).list();
        Map<Long, String> written = written(projectId, all.stream().map(one -> one.id).toList());
        return all.stream().filter(one -> one.matches(written.get(one.id))).findFirst();
    }

    private Map<Long, String> written(long projectId, Collection<Long> photos) {
        return journal.about(projectId, "snapshot", photos, Instant.EPOCH).stream().filter(line -> line.event().equals(Snapshots.TAKEN))
                .collect(Collectors.toMap(JournalLine::subjectId, line -> line.fact("sha256"), (later, first) -> first));
    }
}
