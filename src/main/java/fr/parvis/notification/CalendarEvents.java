package fr.parvis.notification;

import fr.parvis.inventory.VisaQueries;
import fr.parvis.inventory.VisaQueries.WaitingVisa;
import fr.parvis.meeting.MeetingListQueries;
import fr.parvis.meeting.MeetingMessages;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.Methods;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.people.Membership;
import fr.parvis.people.Role;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Words;
import fr.parvis.project.ProjectAccess;
import fr.parvis.task.Task;
import fr.parvis.task.TaskQueries;
import fr.parvis.task.TaskQueries.TaskRow;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The dates of a calendar. It is read by programs of others, often on servers of others: titles that people wrote stay at home, and only the method’s own
 * words and numbers leave.
 */
@ApplicationScoped
public class CalendarEvents {

    private static final int MOST = 1_000;

    /** From when and for how long something takes, in the legal time of Paris. */
    record Hours(LocalTime start, int minutes) {

        private static final int USUAL = 60;

        /** @param start {@code HH:mm}, null for the whole day; {@code minutes} null for the usual time */
        static Hours of(String start, Integer minutes) {
            return start == null ? null : new Hours(LocalTime.parse(start), minutes == null || minutes == 0 ? USUAL : minutes);
        }
    }

    /**
     * A day on which something is due, or takes place.
     *
     * @param hours null for the whole day
     * @param place null where none is told
     */
    record Event(String uid, LocalDate day, Hours hours, String place, String title, String path) {

        Event(String uid, LocalDate day, String title, String path) {
            this(uid, day, null, null, title, path);
        }
    }

    /** The planned end of a phase, on which its gate is to be decided. */
    public record GateRow(long id, long projectId, String project, PhaseCode phase, LocalDate plannedEndOn) {
    }

    /** A task of a project with what may be said of it anywhere. */
    public record TaskDay(long id, String project, PhaseCode phase, int number, String template, LocalDate dueOn) {
    }

    @Inject
    TaskQueries tasks;

    @Inject
    VisaQueries visas;

    @Inject
    MeetingListQueries meetings;

    @Inject
    Methods methods;

    List<Event> of(CalendarFeed feed, Actor actor) {
        Locale locale = Post.locale(actor.language());
        CalendarMessages say = Words.in(CalendarMessages.class, locale);
        return switch (feed.scope) {
            case MINE -> Stream.of(mine(actor, say, locale), visas(actor, say), meetings(actor, null, null, actor.personId(), locale), gates(actor, null, decided(actor), say, locale)).flatMap(stream -> stream).toList();
            case PROJECT -> Stream.of(gates(actor, feed.projectId, null, say, locale), project(feed.projectId, say),
                    meetings(actor, feed.projectId, null, null, locale)).flatMap(stream -> stream).toList();
            case DGS -> Stream.concat(gates(actor, null, decided(actor), say, locale), meetings(actor, null, decided(actor), null, locale)).toList();
        };
    }

    /** What is spoken of, and where, stays at home: only the kind of meeting leaves. */
    private Stream<Event> meetings(Actor actor, Long projectId, Long[] towns, Long personId, Locale locale) {
        CalendarMessages say = Words.in(CalendarMessages.class, locale);
        MeetingMessages words = Words.in(MeetingMessages.class, locale);
        return meetings.days(actor, projectId, towns, personId, MOST).stream().map(one -> new Event("meeting-" + one.id(), one.day(),
                Hours.of(one.hour(), one.minutes()), null, say.meeting(words.kind(one.kind()), one.project()), "/meetings/" + one.id()));
    }

    private Stream<Event> mine(Actor actor, CalendarMessages say, Locale locale) {
        return tasks.openOf(actor, MOST).stream().filter(task -> task.dueOn() != null).map(task -> new Event("task-" + task.id(), task.dueOn(),
                say.task(ofTheMethod(task, locale), task.projectTitle()), "/tasks/" + task.id()));
    }

    /** Number and title of a task of the method; the number alone where somebody wrote the title. */
    private String ofTheMethod(TaskRow task, Locale locale) {
        String title = task.title(methods, locale);
        boolean methods = task.template() != null && this.methods.version(task.methodVersion()).task(task.template())
                .filter(known -> known.title().in(locale).equals(title)).isPresent();
        return methods ? task.reference() + " " + title : task.reference();
    }

    private Stream<Event> visas(Actor actor, CalendarMessages say) {
        return visas.waiting(actor).stream().filter(WaitingVisa::asked).map(visa -> new Event("visa-" + visa.requestId(), visa.dueOn(),
                say.visa(visa.department(), visa.project()), "/visas/" + visa.requestId()));
    }

    private static Stream<Event> project(long projectId, CalendarMessages say) {
        return Task.find("""
                select t.id, p.title, t.phase, t.number, t.template, t.dueOn from Task t join t.project p join ProjectCycle c on c.id = t.cycleId
                where p.id = ?1 and t.state not in (DONE, CANCELLED) and t.dueOn is not null and c.number = p.cycleNumber order by t.dueOn, t.id""", projectId)
                .project(TaskDay.class).page(Page.ofSize(MOST)).list().stream().map(task -> new Event("task-" + task.id(), task.dueOn(),
                        say.task(task.template() == null ? "T-" + task.number() : task.template(), task.project()), "/tasks/" + task.id()));
    }

    private static Stream<Event> gates(Actor actor, Long projectId, Long[] towns, CalendarMessages say, Locale locale) {
        MethodMessages method = Words.in(MethodMessages.class, locale);
        Parameters parameters = ProjectAccess.parameters(actor).and("done", PhaseState.DONE);
        String which = "";
        if (projectId != null) {
            which = " and p.id = :project";
            parameters.and("project", projectId);
        }
        if (towns != null) {
            which += " and one_of(:decided, f.municipalityId)";
            parameters.and("decided", towns);
        }
        return Phase.find("select f.id, p.id, p.title, f.code, f.plannedEndOn from Phase f join f.project p where f.state <> :done and f.plannedEndOn is not null"
                + which + " and " + ProjectAccess.CONDITION + " order by f.plannedEndOn, f.id", parameters).project(GateRow.class).page(Page.ofSize(MOST)).list().stream()
                .map(gate -> new Event("gate-" + gate.id(), gate.plannedEndOn(), say.gate(method.phase(gate.phase()), gate.project()), "/projects/" + gate.projectId()));
    }

    /** Towns whose gates the person decides. */
    private static Long[] decided(Actor actor) {
        return ProjectAccess.array(actor.memberships().stream().filter(held -> held.role() == Role.DGS).map(Membership::municipalityId).toList());
    }
}
