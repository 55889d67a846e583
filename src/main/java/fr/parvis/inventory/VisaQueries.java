package fr.parvis.inventory;

import fr.parvis.people.Actor;
import fr.parvis.platform.Alphabet;
import fr.parvis.project.ProjectAccess;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What departments are asked to sign, to be shown. */
@ApplicationScoped
public class VisaQueries {

    /** A request with its lines as they stand. */
    public record Read(VisaRequest request, VisaSheet sheet) {
    }

    /**
     * A department with its head, its deputy and whoever fills the post of head for the interim at this moment (null: nobody who still belongs to
     * the town), how many of its lines are signed, and its last request (null: none).
     */
    public record DepartmentVisa(long departmentId, String name, String head, String deputy, String interim, long lines, Long signed, Long requestId,
            VisaRequestState state, LocalDate dueOn) {

        public boolean open() {
            return state == VisaRequestState.OPEN;
        }

        /** Whether nobody of the department could sign what it is asked. */
        public boolean vacant() {
            return head == null && deputy == null && interim == null;
        }
    }

    /**
     * A department's lines that somebody has to decide on.
     *
     * @param state    open while the campaign waits for the department
     * @param lines    all of the department
     * @param fallen   of these, those whose visa no longer covers what they have become
     * @param answered of these, those on which the opinion that the department asked for has come
     */
    public record WaitingVisa(long requestId, String department, String project, String askedBy, LocalDate dueOn, VisaRequestState state, long lines,
            long fallen, long answered) {

        public boolean asked() {
            return state == VisaRequestState.OPEN && lines > 0;
        }

        boolean waits() {
            return asked() || fallen > 0 || answered > 0;
        }
    }

    private static final String LINES = "(select count(d.id) from Dataset d where d.department = x and d.project = p and d.signature.outOfScopeReason is null"
            + " and d.checks.withdrawnOn is null";

    private static final String THERE = "select m.personId from RoleHolding m where m.municipalityId = :town and (m.endsOn is null or m.endsOn >= :today)";

    @Inject
    Clock clock;

    /** The lines that the reader may see; the fingerprint is of all of them. */
    @Transactional
    public VisaSheet sheet(VisaRequest request, Actor reader) {
        return VisaSheet.of(request).shownTo(reader);
    }

    /** What is to be shown of the latest decision; nothing while there is none. */
    @Transactional
    public Optional<VisaReceipt> receipt(VisaRequest request) {
        return request.decidedAt() == null ? Optional.empty() : Optional.of(VisaReceipt.of(request));
    }

    /** What each department was last asked, by name of the department. */
    @Transactional
    public List<Read> latest(long projectId, Actor reader) {
        return shown(VisaSheet.of(VisaRequest.latest(projectId)), reader);
    }

    @Transactional
    public List<Read> read(List<Long> requestIds, Actor reader) {
        return shown(VisaSheet.of(VisaRequest.whole(requestIds)), reader);
    }

    private static List<Read> shown(List<Read> read, Actor reader) {
        return read.stream().map(one -> new Read(one.request(), one.sheet().shownTo(reader))).toList();
    }

    /** What somebody has to decide on: one row for what each department of which they are head or deputy was last asked in a project. */
    @Transactional
    public List<WaitingVisa> waiting(Actor actor) {
        return VisaRequest.find("select r.id, x.name, p.title, c.launchedByName, c.dueOn, r.state, " + LINES + "), " + LINES
                + " and d.signature.visa = FALLEN), " + LINES + """
                 and exists (select 1 from VisaLine l where l.datasetId = d.id and l.resumedAt is not null and l.id = (select max(o.id) from VisaLine o
                    where o.datasetId = d.id and o.undone = false)))
                from VisaRequest r join r.campaign c join c.project p join r.department x
                where (x.headId = :me or x.deputyId = :me or array_contains(:lent, x.id)) and r.state <> REPLACED and r.id = (select max(o.id) from VisaRequest o
                    where o.department = x and o.campaign.project = p and o.state <> REPLACED) and\s""" + ProjectAccess.CONDITION
                + " order by c.dueOn, r.id", ProjectAccess.parameters(actor).and("lent", ProjectAccess.array(actor.lentDepartments()))).project(WaitingVisa.class).stream().filter(WaitingVisa::waits).toList();
    }

    /** What each of these departments was last asked in the project: the request by the department; one that was never asked is left out. */
    @Transactional
    public Map<Long, Long> latest(long projectId, Collection<Long> departmentIds) {
        return VisaRequest.find("select r.department.id, max(r.id) from VisaRequest r where r.campaign.project.id = ?1 and r.department.id in ?2"
                + " and r.state <> REPLACED group by r.department.id", projectId, departmentIds).project(Object[].class).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Every department of the town: its lines, and what it was last asked in this project. */
    @Transactional
    public List<DepartmentVisa> departments(long municipalityId, long projectId) {
        return VisaRequest.find("""
                select x.id, x.name, h.name, u.name, i.name, count(d.id), sum(case when d.signature.visa = STANDING then 1 else 0 end), r.id, r.state, c.dueOn
                from Department x left join Person h on h.id = x.headId and h.active and h.id in (%1$s)
                    left join Person u on u.id = x.deputyId and u.active and u.id in (%1$s)
                    left join Delegation g on g.departmentId = x.id and g.interim and g.startsAt <= :now and g.endsAt > :now
                    left join Person i on i.id = g.delegateId and i.active and i.id in (%1$s)
                    left join Dataset d on d.department = x and d.project.id = :project and d.signature.outOfScopeReason is null
                        and d.checks.withdrawnOn is null
                    left join VisaRequest r on r.department = x and r.id = (select max(o.id) from VisaRequest o where o.department = x
                        and o.campaign.project.id = :project and o.state <> REPLACED)
                    left join VisaCampaign c on c = r.campaign
                where x.municipality.id = :town group by x.id, x.name, h.name, u.name, i.name, r.id, r.state, c.dueOn order by\s""".formatted(THERE)
                + Alphabet.of("x.name") + ", x.id", Parameters.with("town", municipalityId).and("project", projectId).and("now", clock.instant())
                        .and("today", LocalDate.now(clock))).project(DepartmentVisa.class).list();
    }
}
