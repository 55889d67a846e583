package fr.parvis.inventory;

import fr.parvis.people.Actor;
import fr.parvis.platform.Alphabet;
import fr.parvis.project.ProjectAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What departments are asked to sign, to be shown. */
@ApplicationScoped
public class VisaQueries {

    /** A request with its lines as they stand. */
    public record Read(VisaRequest request, VisaSheet sheet) {
    }

    /** A department with its head (null: vacant), how many of its lines are signed, and its last request (null: none). */
    public record DepartmentVisa(long departmentId, String name, String head, long lines, Long signed, Long requestId, VisaRequestState state,
            LocalDate dueOn) {

        public boolean open() {
            return state == VisaRequestState.OPEN;
        }
    }

    /** A department's lines that somebody has to decide on. */
    public record WaitingVisa(long requestId, String department, String project, String askedBy, LocalDate dueOn, long lines) {
    }

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

    /** What is asked of somebody and not yet decided: one row for each department of which they are head or deputy. */
    @Transactional
    public List<WaitingVisa> waiting(Actor actor) {
        return VisaRequest.find("""
                select r.id, x.name, p.title, c.launchedByName, c.dueOn, (select count(d.id) from Dataset d where d.department = x
                    and d.project = p and d.signature.outOfScopeReason is null and d.checks.withdrawnOn is null)
                from VisaRequest r join r.campaign c join c.project p join r.department x
                where r.state = OPEN and (x.headId = :me or x.deputyId = :me) and\s""" + ProjectAccess.CONDITION + " order by c.dueOn, r.id",
                ProjectAccess.parameters(actor)).project(WaitingVisa.class).list();
    }

    /** Every department of the town: its lines, and what it was last asked in this project. */
    @Transactional
    public List<DepartmentVisa> departments(long municipalityId, long projectId) {
        return VisaRequest.find("""
                select x.id, x.name, h.name, count(d.id), sum(case when d.signature.visa = STANDING then 1 else 0 end), r.id, r.state, c.dueOn
                from Department x left join Person h on h.id = x.headId
                    left join Dataset d on d.department = x and d.project.id = ?2 and d.signature.outOfScopeReason is null
                        and d.checks.withdrawnOn is null
                    left join VisaRequest r on r.department = x and r.id = (select max(o.id) from VisaRequest o where o.department = x
                        and o.campaign.project.id = ?2 and o.state <> REPLACED)
                    left join VisaCampaign c on c = r.campaign
                where x.municipality.id = ?1 group by x.id, x.name, h.name, r.id, r.state, c.dueOn order by\s"""
                + Alphabet.of("x.name") + ", x.id",
                municipalityId, projectId).project(DepartmentVisa.class).list();
    }
}
