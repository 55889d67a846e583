package fr.parvis.journal;

import fr.parvis.platform.PageOf;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the history. Callers have checked that the reader may see the project or the municipality. */
@ApplicationScoped
public class JournalQueries {

    private static final int CHUNK = 1000;

    /** What concerns a project, latest first. */
    @Transactional
    public PageOf<JournalLine> ofProject(long projectId, int page, int size) {
        var query = JournalEntry.<JournalEntry>find("projectId", Sort.descending("position"), projectId);
        List<JournalLine> lines = query.page(Page.of(page - 1, size)).stream().map(JournalLine::of).toList();
        return new PageOf<>(lines, page, size, query.count());
    }

    /** The latest rows of a project. */
    @Transactional
    public List<JournalLine> latest(long projectId, int most) {
        return JournalEntry.<JournalEntry>find("projectId", Sort.descending("position"), projectId).page(Page.ofSize(most)).stream()
                .map(JournalLine::of).toList();
    }

    /**
     * What each subject of a project was at an instant, read from the rows up to it.
     *
     * @return for each {@code kind:id} the last known value of each member its rows changed
     */
    @Transactional
    public Map<String, Map<String, String>> stateAt(long projectId, Instant instant) {
        Map<String, Map<String, String>> state = new HashMap<>();
        long last = 0;
        List<JournalEntry> chunk;
        do {
            chunk = JournalEntry.<JournalEntry>find("projectId = ?1 and writtenAt <= ?2 and position > ?3", Sort.by("position"), projectId,
                    instant, last).page(Page.ofSize(CHUNK)).list();
            for (JournalEntry entry : chunk) {
                state.computeIfAbsent(entry.subjectKind + ":" + entry.subjectId, key -> new HashMap<>())
                        .putAll(JournalLine.of(entry).after());
                last = entry.position;
            }
            JournalEntry.getEntityManager().clear();
        } while (chunk.size() == CHUNK);
        return state;
    }

    /** What the notes of a project, and those of its town's people and departments, kept of what they replaced since an instant: one statement. */
    @Transactional
    public Kept keptSince(long municipalityId, long projectId, Instant since) {
        return new Kept(JournalEntry.find("select e.writtenAt, e.details from JournalEntry e where e.municipalityId = ?1 and (e.projectId = ?2"
                + " or e.projectId is null) and e.writtenAt > ?3 and e.details like ?4 order by e.position desc", municipalityId, projectId, since,
                "%\"" + Past.MARK + "%").project(Kept.Row.class).list());
    }
}
