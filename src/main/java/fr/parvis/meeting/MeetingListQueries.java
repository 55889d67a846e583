package fr.parvis.meeting;

import fr.parvis.people.Actor;
import fr.parvis.platform.PageOf;
import fr.parvis.project.ProjectAccess;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Meetings by the dozen, to be shown. The caller has checked that the project is visible, unless an actor is asked for. */
@ApplicationScoped
public class MeetingListQueries {

    /** A meeting as a row, with how many points, decisions and actions it has. */
    public record MeetingRow(long id, long version, MeetingKind kind, String title, LocalDate day, String hour, String location, MeetingState state,
            String convenedBy, long points, long decisions, long actions) {
    }

    /** An action of earlier meetings that is still to be done. */
    public record OpenAction(long taskId, String title, String owner) {
    }

    /** A point on which a committee is to decide. */
    public record ToDecide(String meeting, LocalDate day, String title, String broughtBy) {
    }

    /** A meeting with what may be said of it anywhere. */
    public record MeetingDay(long id, MeetingKind kind, String project, LocalDate day, String hour, Integer minutes) {
    }

    /** The meetings of a project, the latest first. */
    @Transactional
    public PageOf<MeetingRow> ofProject(long projectId, int page, int size) {
        List<MeetingRow> rows = Meeting.find("""
                select g.id, g.version, g.kind, g.title, g.day, g.hour, g.location, g.state, g.convenedByName,
                    (select count(i.id) from AgendaItem i where i.meetingId = g.id), (select count(d.id) from Decision d where d.meetingId = g.id),
                    (select count(f.id) from FollowUp f where f.meetingId = g.id)
                from Meeting g where g.project.id = ?1 order by g.day desc, g.hour desc nulls last, g.id desc""", projectId).project(MeetingRow.class)
                .page(Page.of(page - 1, size)).list();
        return PageOf.read(rows, page, size, () -> Meeting.count("project.id", projectId));
    }

    /** What earlier meetings agreed on and is not done, as far as it is not on this agenda yet. */
    @Transactional
    public List<OpenAction> open(long projectId, long meetingId) {
        return FollowUp.find("""
                select t.id, t.title, o.name from FollowUp f join Task t on t.id = f.taskId
                    left join Person o on o.id = t.ownerId
                where f.projectId = ?1 and t.state not in (DONE, CANCELLED) and (f.meetingId is null or f.meetingId <> ?2)
                    and t.id not in (select i.taskId from AgendaItem i where i.meetingId = ?2 and i.taskId is not null)
                order by t.dueOn nulls last, t.id""", projectId, meetingId).project(OpenAction.class).page(Page.ofSize(Agendas.MOST)).list();
    }

    /** What the next committee that is planned is to decide, in the order of its agenda. */
    @Transactional
    public List<ToDecide> toDecide(long projectId, LocalDate today) {
        return Meeting.find("select g.id from Meeting g where g.project.id = ?1 and g.kind = STEERING and g.state in (PLANNED, HELD) and g.day >= ?2"
                + " order by g.day, g.id", projectId, today).project(Long.class).firstResultOptional().map(next -> AgendaItem.find("""
                select g.title, g.day, i.title, b.name from AgendaItem i join Meeting g on g.id = i.meetingId left join Person b on b.id = i.broughtById
                where g.id = ?1 and i.toDecide order by i.place, i.id""", next).project(ToDecide.class).list()).orElse(List.of());
    }

    /**
     * The meetings of a calendar, cancelled ones left out, the latest first.
     *
     * @param projectId of one project alone; null for all that the person sees
     * @param towns     whose committees are asked for; null for any
     * @param personId  who is to be there; null for anybody
     */
    @Transactional
    public List<MeetingDay> days(Actor actor, Long projectId, Long[] towns, Long personId, int most) {
        Parameters parameters = ProjectAccess.parameters(actor);
        String which = "";
        if (projectId != null) {
            which += " and p.id = :project";
            parameters.and("project", projectId);
        }
        if (towns != null) {
            which += " and g.kind = STEERING and one_of(:decided, g.municipalityId)";
            parameters.and("decided", towns);
        }
        if (personId != null) {
            which += " and exists (select 1 from Attendance a where a.meetingId = g.id and a.personId = :person)";
            parameters.and("person", personId);
        }
        return Meeting.find("select g.id, g.kind, p.title, g.day, g.hour, (select cast(sum(i.minutes) as Integer) from AgendaItem i where i.meetingId = g.id)"
                + " from Meeting g join g.project p where g.state <> CANCELLED" + which + " and " + ProjectAccess.CONDITION + " order by g.day desc, g.id desc",
                parameters).project(MeetingDay.class).page(Page.ofSize(most)).list();
    }
}
