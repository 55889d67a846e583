package fr.parvis.journal;

import fr.parvis.platform.PageOf;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the history. Callers have checked that the reader may see the project or the municipality. */
@ApplicationScoped
public class JournalQueries {

    private static final int CHUNK = 1000;

    /** What happened several times: the latest, and how often. */
    public record Grouped(JournalLine latest, long count) {
    }

    /**
     * What concerns a project, latest first.
     *
     * @param hidden ids of subjects whose rows are left out, by kind of subject
     */
    @Transactional
    public PageOf<JournalLine> ofProject(long projectId, Map<String, List<Long>> hidden, int page, int size) {
        var query = ofProject(projectId, hidden);
        List<JournalLine> lines = query.page(Page.of(page - 1, size)).stream().map(JournalLine::of).toList();
        return new PageOf<>(lines, page, size, query.count());
    }

    /** The latest rows of a project, less those about hidden subjects. */
    @Transactional
    public List<JournalLine> latest(long projectId, Map<String, List<Long>> hidden, int most) {
        return ofProject(projectId, hidden).page(Page.ofSize(most)).stream().map(JournalLine::of).toList();
    }

    /** Fingerprint of the last row of a municipality; {@code ""} while it has none. */
    @Transactional
    public String head(long municipalityId) {
        String hash = JournalHead.find("select h.hash from JournalHead h where h.municipalityId = ?1", municipalityId).project(String.class).firstResult();
        return hash == null ? "" : hash;
    }

    /** What happened in a project since an instant, once for each kind of event, latest first. */
    @Transactional
    public List<Grouped> grouped(long projectId, Instant since) {
        return JournalEntry.getEntityManager().createQuery("""
                select e, g.number from JournalEntry e join (select max(o.position) as latest, count(o.id) as number from JournalEntry o
                    where o.projectId = ?1 and o.writtenAt >= ?2 group by o.event) g on g.latest = e.position
                where e.projectId = ?1 order by e.position desc""", Object[].class).setParameter(1, projectId)
                .setParameter(2, since).getResultStream().map(row -> new Grouped(JournalLine.of((JournalEntry) row[0]), (Long) row[1])).toList();
    }

    private static PanacheQuery<JournalEntry> ofProject(long projectId, Map<String, List<Long>> hidden) {
        StringBuilder condition = new StringBuilder("projectId = :project");
        Parameters parameters = Parameters.with("project", projectId);
        int number = 0;
        for (Map.Entry<String, List<Long>> kind : hidden.entrySet()) {
            if (!kind.getValue().isEmpty()) {
                String ids = "hidden" + number++;
                condition.append(" and (subjectKind <> :kind").append(ids).append(" or subjectId not in :").append(ids).append(')');
                parameters.and("kind" + ids, kind.getKey()).and(ids, kind.getValue());
            }
        }
        // The project leads the order although it is one: so the embedded database reads its index from the end, and of a long history only the page.
        return JournalEntry.find(condition.toString(), Sort.descending("projectId", "position"), parameters);
    }

    /** What happened to some subjects of a project since an instant, latest first. */
    @Transactional
    public List<JournalLine> about(long projectId, String kind, Collection<Long> ids, Instant since) {
        return JournalEntry.<JournalEntry>find("projectId = ?1 and subjectKind = ?2 and subjectId in ?3 and writtenAt > ?4 order by position desc", projectId,
                kind, ids, since).stream().map(JournalLine::of).toList();
    }

    /** The rows of one kind of event of these projects whose details hold one of two words, each project's oldest first. */
    @Transactional
    public List<JournalLine> holding(Collection<Long> projectIds, String event, String word, String other) {
        return JournalEntry.<JournalEntry>find("one_of(?1, projectId) and event = ?2 and (details like ?3 or details like ?4) order by position",
                projectIds.toArray(Long[]::new), event, "%" + word + "%", "%" + other + "%").stream().map(JournalLine::of).toList();
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
