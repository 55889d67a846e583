package fr.parvis.dashboard;

import fr.parvis.dashboard.Chase.Kind;
import fr.parvis.gap.QuestionnaireQueries;
import fr.parvis.gap.QuestionnaireQueries.SilentDepartment;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.method.Label;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.Methods;
import fr.parvis.method.PhaseCode;
import fr.parvis.opinion.Opinion;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import fr.parvis.platform.Words;
import fr.parvis.project.Project;
import fr.parvis.task.Reminder;
import fr.parvis.task.TaskQueries.TaskRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Whom a project waits on: the gate with the DGS, the departments that have not signed or
 * not answered, the opinions not given, the late tasks.
 */
@ApplicationScoped
public class ChaseQueries {

    /** A department asked for its visa; head and deputy are null while vacant. */
    record VisaRow(long id, String department, Long headId, String head, Long deputyId, String deputy, Instant askedAt, LocalDate dueOn) {
    }

    /** A question nobody has answered. */
    record OpinionRow(long id, long datasetId, String number, long personId, String person, Instant askedAt, LocalDate dueOn) {
    }

    @Inject
    Methods methods;

    @Inject
    PeopleQueries people;

    @Inject
    QuestionnaireQueries questionnaires;

    /**
     * The longest wait first.
     *
     * @param tasks of the current cycle, as read already
     * @param cycle the phases of the current cycle, in order
     */
    @Transactional
    public List<Chase> of(Project project, List<TaskRow> tasks, List<Phase> cycle, Actor reader, LocalDate today) {
        Waits waits = new Waits(new WorkingDays(project.municipality.alsaceMoselle), today, reader.personId(), last(project.id));
        List<Chase> all = new ArrayList<>();
        cycle.stream().filter(phase -> phase.state() == PhaseState.IN_REVIEW).forEach(phase -> all.add(gate(project, phase, waits)));
        VisaRequest.find("""
                select r.id, x.name, x.headId, h.name, x.deputyId, y.name, c.launchedAt, c.dueOn from VisaRequest r join r.campaign c
                join r.department x left join Person h on h.id = x.headId left join Person y on y.id = x.deputyId
                where c.project.id = ?1 and r.state = OPEN""", project.id).project(VisaRow.class).stream().map(row -> visa(row, waits)).forEach(all::add);
        Opinion.find("""
                select o.id, d.id, d.number, o.askedToId, o.askedToName, o.askedAt, o.dueOn from Opinion o join Dataset d on d.id = o.datasetId
                where d.project.id = ?1 and o.outcome is null and o.withdrawnAt is null""", project.id).project(OpinionRow.class).stream().map(row -> opinion(row, waits)).forEach(all::add);
        // Departments are met, and asked, in the third phase.
        cycle.stream().filter(phase -> phase.code() == PhaseCode.AWARENESS && (phase.state() == PhaseState.ACTIVE || phase.state() == PhaseState.IN_REVIEW))
                .forEach(phase -> questionnaires.silent(project).forEach(row -> all.add(questionnaire(project, phase, row, waits))));
        tasks.stream().filter(task -> task.lateOn(today) && !Objects.equals(task.ownerId(), reader.personId())).map(task -> task(task, waits))
                .forEach(all::add);
        all.sort(Comparator.comparing(Chase::late).reversed().thenComparing(Chase::since).thenComparing(chase -> chase.subject()));
        return all;
    }

    private Chase gate(Project project, Phase phase, Waits waits) {
        String dgs = project.sponsorId == null ? null : people.names(List.of(project.sponsorId)).get(project.sponsorId);
        return waits.chase(Kind.GATE, phase.id, new Label(Words.in(MethodMessages.class, Locale.FRENCH).phase(phase.code()),
                Words.in(MethodMessages.class, Locale.ENGLISH).phase(phase.code())), project.sponsorId, dgs,
                day(phase.submittedAt()), phase.plannedEndOn(), "/projects/" + project.id);
    }

    private static Chase visa(VisaRow row, Waits waits) {
        boolean head = row.headId() != null;
        return waits.chase(Kind.VISA, row.id(), new Label(row.department(), row.department()), head ? row.headId() : row.deputyId(),
                head ? row.head() : row.deputy(), day(row.askedAt()), row.dueOn(), "/visas/" + row.id());
    }

    private static Chase opinion(OpinionRow row, Waits waits) {
        // By its number: the history tells it to everybody, and the title of some datasets is not for everybody.
        return waits.chase(Kind.OPINION, row.id(), new Label(row.number(), row.number()), row.personId(), row.person(), day(row.askedAt()),
                row.dueOn(), "/datasets/" + row.datasetId() + "/legal-check");
    }

    private static Chase questionnaire(Project project, Phase phase, SilentDepartment row, Waits waits) {
        boolean head = row.headId() != null;
        return waits.chase(Kind.QUESTIONNAIRE, row.departmentId(), new Label(Words.in(CockpitMessages.class, Locale.FRENCH).questionnaireOf(row.name(),
                row.unanswered(), row.lines()), Words.in(CockpitMessages.class, Locale.ENGLISH).questionnaireOf(row.name(), row.unanswered(), row.lines())),
                head ? row.headId() : row.deputyId(), head ? row.head() : row.deputy(), phase.startedOn().orElseThrow(), phase.plannedEndOn(),
                "/projects/" + project.id + "/questionnaire?department=" + row.code());
    }

    private Chase task(TaskRow row, Waits waits) {
        String number = row.reference() + " ";
        return waits.chase(Kind.TASK, row.id(), new Label(number + row.title(methods, Locale.FRENCH), number + row.title(methods, Locale.ENGLISH)),
                row.ownerId(), row.ownerName(), row.dueOn(), row.dueOn(), "/tasks/" + row.id());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Clocks.PARIS).toLocalDate();
    }

    private static Map<String, LocalDate> last(long projectId) {
        Map<String, LocalDate> last = new HashMap<>();
        Reminder.latest(projectId).forEach(one -> last.put(one.personId() + "/" + one.subject(), one.on()));
        return last;
    }

    /** What every wait is measured with. */
    private record Waits(WorkingDays days, LocalDate today, long reader, Map<String, LocalDate> reminded) {

        Chase chase(Kind kind, long id, Label title, Long personId, String person, LocalDate since, LocalDate dueOn, String path) {
            LocalDate last = reminded.get(personId + "/" + Chase.subject(kind, id));
            boolean remindable = personId != null && personId != reader && !today.equals(last);
            return new Chase(kind, id, title, personId, person, since, dueOn, days.between(since, today), dueOn != null && dueOn.isBefore(today), path,
                    last, remindable);
        }
    }
}
