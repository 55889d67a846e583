package fr.parvis.project;

import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.platform.Alphabet;
import fr.parvis.platform.PageOf;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Projects, to be shown. */
@ApplicationScoped
public class ProjectQueries {

    private static final String ROW = """
            select p.id, p.title, t.id, t.name, p.cycleNumber, p.startsOn, p.methodVersion, p.version, p.leadId, l.name, p.sponsorId, s.name,
                p.eluId, e.name
            from Project p join p.municipality t join Person l on l.id = p.leadId
                left join Person s on s.id = p.sponsorId left join Person e on e.id = p.eluId
            where\s""";

    /** A project with the names of those who carry it. */
    public record ProjectRow(long id, String title, long municipalityId, String municipalityName, int cycle, LocalDate startsOn,
            String methodVersion, long version, long leadId, String leadName, Long sponsorId, String sponsorName, Long eluId,
            String eluName) {
    }

    /** A measured objective. */
    public record ObjectiveRow(String title, String indicator, String target) {
    }

    /** Somebody of the team. */
    public record MemberRow(long id, String name) {
    }

    /** Somebody in a cell of the matrix of contacts: of a department (null: the project) at a phase (null: all); letters as {@code RA}. */
    public record InterlocutorRow(PhaseCode phase, Long departmentId, long personId, String personName, String letters) {
    }

    /** A move of a committed date. */
    public record SlipRow(Slip.Subject subject, long subjectId, LocalDate fromOn, LocalDate toOn, SlipCause cause, String reason,
            String movedByName, Instant movedAt) {
    }

    /** The projects the person may see, latest first. */
    @Transactional
    public PageOf<ProjectRow> visible(Actor actor, int page, int size) {
        var query = Project.find(ROW + ProjectAccess.CONDITION + " order by p.id desc", ProjectAccess.parameters(actor));
        List<ProjectRow> rows = query.project(ProjectRow.class).page(Page.of(page - 1, size)).list();
        return PageOf.read(rows, page, size, () -> Project.count("from Project p where " + ProjectAccess.CONDITION, ProjectAccess.parameters(actor)));
    }

    @Transactional
    public ProjectRow row(long projectId) {
        return Project.find(ROW + "p.id = ?1", projectId).project(ProjectRow.class).singleResult();
    }

    /** Of these projects, in no order. */
    @Transactional
    public List<ProjectRow> rows(Collection<Long> projectIds) {
        return Project.find(ROW + "one_of(:projects, p.id)", Parameters.with("projects", ProjectAccess.array(projectIds))).project(ProjectRow.class).list();
    }

    @Transactional
    public List<ObjectiveRow> objectives(long projectId) {
        return Objective.find("select o.title, o.indicator, o.target from Objective o where o.projectId = ?1 order by o.position", projectId)
                .project(ObjectiveRow.class).list();
    }

    @Transactional
    public List<InterlocutorRow> interlocutors(long projectId) {
        return Interlocutor.find("""
                select i.phase, i.departmentId, i.personId, h.name, i.letters from Interlocutor i join Person h on h.id = i.personId
                where i.projectId = ?1 order by i.id""", projectId).project(InterlocutorRow.class).list();
    }

    /** The team: the lead and whoever was added. */
    @Transactional
    public List<MemberRow> team(long projectId) {
        return ProjectMember.find("""
                select h.id, h.name from ProjectMember m join Person h on h.id = m.personId where m.projectId = ?1 order by\s"""
                + Alphabet.of("h.name") + ", h.id", projectId).project(MemberRow.class).list();
    }

    /** Every move of a committed date of the project, latest first. */
    @Transactional
    public List<SlipRow> slips(long projectId) {
        return Slip.find("""
                select s.subjectKind, s.subjectId, s.fromOn, s.toOn, s.cause, s.reason, s.movedByName, s.movedAt from Slip s
                where s.projectId = ?1 order by s.id desc""", projectId).project(SlipRow.class).list();
    }
}
