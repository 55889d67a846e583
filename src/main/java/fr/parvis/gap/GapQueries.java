package fr.parvis.gap;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.people.Actor;
import fr.parvis.platform.Alphabet;
import fr.parvis.platform.PageOf;
import fr.parvis.project.Project;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gaps and what departments say as a whole, to be shown. */
@ApplicationScoped
public class GapQueries {

    private static final String FROM = """
            from Gap g join g.project p join g.department y left join Dataset d on d.id = g.datasetId left join Person o on o.id = g.ownerId
            where\s""";

    private static final String ROW = """
            select g.id, g.version, y.id, y.code, y.name, g.datasetId, d.number, d.names.title, d.standing.band, g.kind, g.severity, g.origin,
                g.words, g.action, g.ownerId, o.name, g.openedByName, g.openedAt, g.closedByName, g.closedAt, g.closedReason\s""";

    /** Which gaps somebody wants to see; a null member filters nothing. */
    public record Filter(Long departmentId, GapKind kind, GapSeverity severity, Boolean open) {
    }

    /** A gap with the names of those concerned; the dataset is null for what is missing altogether. */
    public record GapRow(long id, long version, long departmentId, String department, String departmentName, Long datasetId, String number,
            String title, Band band, GapKind kind, GapSeverity severity, GapOrigin origin, String words, String action, Long ownerId,
            String owner, String openedBy, Instant openedAt, String closedBy, Instant closedAt, String closedReason) {

        public boolean open() {
            return closedAt == null;
        }
    }

    /** A department's lines: those it confirmed as they are, those it has not answered or does not know. */
    public record Lines(long departmentId, String code, String name, long lines, Long confirmedOrNull, Long waitingOrNull) {
    }

    /** A department against the lead's list. */
    public record Comparison(long departmentId, String code, String name, long lines, long confirmed, long waiting, Open gaps, Coherence coherence) {
    }

    /** Open gaps by kind, and how many of all block. */
    public record Open(Long departmentId, Long toCorrect, Long toAdd, Long toRemove, Long duplicate, Long quality, Long blocking) {

        public long of(GapKind kind) {
            return switch (kind) {
                case TO_CORRECT -> toCorrect;
                case TO_ADD -> toAdd;
                case TO_REMOVE -> toRemove;
                case DUPLICATE -> duplicate;
                case QUALITY -> quality;
            };
        }
    }

    /** The gaps of a project that the person may see and asked for, the most serious open ones first. */
    @Transactional
    public PageOf<GapRow> ofProject(Actor actor, long projectId, Filter filter, int page, int size) {
        Parameters parameters = InventoryAccess.parameters(actor).and("project", projectId);
        List<String> conditions = new ArrayList<>(List.of("p.id = :project", Gap.VISIBLE));
        equal(conditions, parameters, "y.id = :department", "department", filter.departmentId());
        equal(conditions, parameters, "g.kind = :kind", "kind", filter.kind());
        equal(conditions, parameters, "g.severity = :severity", "severity", filter.severity());
        if (filter.open() != null) {
            conditions.add(filter.open() ? "g.closedAt is null" : "g.closedAt is not null");
        }
        String from = FROM + String.join(" and ", conditions);
        List<GapRow> rows = Gap.find(ROW + from + " order by case when g.closedAt is null then 0 else 1 end,"
                + " case g.severity when BLOCKING then 0 when MAJOR then 1 else 2 end, g.id", parameters).project(GapRow.class)
                .page(Page.of(page - 1, size)).list();
        return new PageOf<>(rows, page, size, page == 1 && rows.size() < size ? rows.size() : Gap.count(from, parameters));
    }

    @Transactional
    public GapRow row(long id) {
        return Gap.find(ROW + FROM + "g.id = ?1", id).project(GapRow.class).firstResult();
    }

    /** Every department of the town, by name. */
    @Transactional
    public List<Comparison> comparison(Project project) {
        Map<Long, Open> open = Gap.find("""
                select g.department.id, sum(case when g.kind = TO_CORRECT then 1 else 0 end), sum(case when g.kind = TO_ADD then 1 else 0 end),
                    sum(case when g.kind = TO_REMOVE then 1 else 0 end), sum(case when g.kind = DUPLICATE then 1 else 0 end),
                    sum(case when g.kind = QUALITY then 1 else 0 end), sum(case when g.severity = BLOCKING then 1 else 0 end)
                from Gap g where g.project = ?1 and g.closedAt is null group by g.department.id""", project).project(Open.class).stream()
                .collect(Collectors.toMap(Open::departmentId, Function.identity()));
        List<Lines> lines = Dataset.find("""
                select x.id, x.code, x.name, count(d.id), sum(case when a.answer = YES and a.comment is null then 1 else 0 end),
                    sum(case when d.id is not null and (a.id is null or a.answer = UNKNOWN) then 1 else 0 end)
                from Department x left join Dataset d on d.department = x and d.project.id = ?2 and d.signature.outOfScopeReason is null
                    and d.checks.withdrawnOn is null left join DepartmentAnswer a on a.datasetId = d.id and a.departmentId = x.id
                where x.municipality.id = ?1 group by x.id, x.code, x.name order by\s""" + Alphabet.of("x.name") + ", x.id",
                project.municipalityId(), project.id).project(Lines.class).list();
        return lines.stream().map(one -> {
            Open gaps = open.getOrDefault(one.departmentId(), new Open(one.departmentId(), 0L, 0L, 0L, 0L, 0L, 0L));
            long waiting = one.waitingOrNull() == null ? 0 : one.waitingOrNull();
            return new Comparison(one.departmentId(), one.code(), one.name(), one.lines(), one.confirmedOrNull() == null ? 0 : one.confirmedOrNull(),
                    waiting, gaps, Coherence.of(one.lines(), waiting, gaps.blocking()));
        }).toList();
    }

    private static void equal(List<String> conditions, Parameters parameters, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.and(name, value);
        }
    }
}
