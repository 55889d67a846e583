package fr.parvis.awareness;

import fr.parvis.people.Department;
import fr.parvis.platform.Alphabet;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Awareness meetings and whom they reached, to be shown. */
@ApplicationScoped
public class MeetingQueries {

    /** A department or person of a meeting. */
    public record Named(long meetingId, long id, String name) {
    }

    /** A meeting as it is kept, without whom it was for. */
    record Kept(long id, String title, LocalDate heldOn, int attendees, String notes, String recordedBy) {
    }

    /** A meeting with the departments it was for and the people named as present. */
    public record MeetingRow(long id, String title, LocalDate heldOn, int attendees, String notes, String recordedBy, List<Named> departments,
            List<Named> people) {
    }

    /** A department and how many meetings took place for it. */
    public record Reach(long departmentId, String department, long meetings) {
    }

    /** Meetings of a cycle, the latest first. */
    @Transactional
    public List<MeetingRow> ofProject(Project project) {
        ProjectCycle cycle = ProjectCycle.current(project);
        List<Kept> meetings = AwarenessMeeting.find("""
                select m.id, m.title, m.heldOn, m.attendees, m.notes, m.recordedByName from AwarenessMeeting m where m.cycleId = ?1
                order by m.heldOn desc, m.id desc""", cycle.id).project(Kept.class).list();
        Map<Long, List<Named>> departments = byMeeting(AwarenessMeeting.find("""
                select m.id, d.id, d.name from AwarenessMeeting m join m.departmentIds x join Department d on d.id = x where m.cycleId = ?1
                order by\s""" + Alphabet.of("d.name") + ", d.id", cycle.id).project(Named.class).list());
        Map<Long, List<Named>> people = byMeeting(AwarenessMeeting.find("""
                select m.id, o.id, o.name from AwarenessMeeting m join m.personIds x join Person o on o.id = x where m.cycleId = ?1
                order by\s""" + Alphabet.of("o.name") + ", o.id", cycle.id).project(Named.class).list());
        return meetings.stream().map(one -> new MeetingRow(one.id(), one.title(), one.heldOn(), one.attendees(), one.notes(), one.recordedBy(),
                departments.getOrDefault(one.id(), List.of()), people.getOrDefault(one.id(), List.of()))).toList();
    }

    private static Map<Long, List<Named>> byMeeting(List<Named> all) {
        return all.stream().collect(Collectors.groupingBy(Named::meetingId));
    }

    @Transactional
    public List<Reach> reach(Project project, LocalDate today) {
        ProjectCycle cycle = ProjectCycle.current(project);
        return reach(project.municipalityId(), cycle.id, today);
    }

    /** Every department of the town with the number of meetings that took place for it by that day. */
    @Transactional
    public List<Reach> reach(long municipalityId, long cycleId, LocalDate today) {
        return Department.find("""
                select d.id, d.name, (select count(m.id) from AwarenessMeeting m join m.departmentIds x where x = d.id and m.cycleId = ?2
                    and m.heldOn <= ?3)
                from Department d where d.municipality.id = ?1 order by\s""" + Alphabet.of("d.name") + ", d.id", municipalityId, cycleId, today)
                .project(Reach.class).list();
    }

    /** How many agents were reached by that day: those named count once, the others as often as they came. */
    public static long reached(List<MeetingRow> meetings, LocalDate today) {
        List<MeetingRow> past = meetings.stream().filter(one -> !one.heldOn().isAfter(today)).toList();
        long named = past.stream().flatMap(one -> one.people().stream()).map(Named::id).distinct().count();
        return named + past.stream().mapToLong(one -> one.attendees() - one.people().size()).sum();
    }
}
