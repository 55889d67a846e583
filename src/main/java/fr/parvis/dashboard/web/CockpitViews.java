package fr.parvis.dashboard.web;

import fr.parvis.dashboard.Chase;
import fr.parvis.dashboard.Cockpit;
import fr.parvis.dashboard.CockpitMessages;
import fr.parvis.dashboard.Readiness;
import fr.parvis.dashboard.Slipping;
import fr.parvis.dashboard.Workload;
import fr.parvis.dashboard.web.CockpitView.ChaseLine;
import fr.parvis.dashboard.web.CockpitView.Load;
import fr.parvis.dashboard.web.CockpitView.MovedLine;
import fr.parvis.dashboard.web.CockpitView.Ready;
import fr.parvis.dashboard.web.CockpitView.ReadyLine;
import fr.parvis.dashboard.web.CockpitView.Row;
import fr.parvis.dashboard.web.CockpitView.Slips;
import fr.parvis.dashboard.web.CockpitView.SoonLine;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.Methods;
import fr.parvis.people.Actor;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectMessages;
import fr.parvis.project.Slip;
import fr.parvis.task.TaskQueries.TaskRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the cockpit into words. */
@ApplicationScoped
class CockpitViews {

    private static final int MOST_DATASETS = 20;
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("dd/MM");

    @Inject
    Methods methods;

    CockpitView view(Project project, Cockpit cockpit, Actor reader, Locale locale) {
        return new CockpitView(project.id, project.title, project.municipalityId(),
                cockpit.chases().stream().map(chase -> chase(chase, project, cockpit, reader, locale)).toList(), slips(project, cockpit, locale),
                ready(cockpit.ready(), locale), load(cockpit.load(), locale));
    }

    private static ChaseLine chase(Chase chase, Project project, Cockpit cockpit, Actor reader, Locale locale) {
        CockpitMessages say = Words.in(CockpitMessages.class, locale);
        List<String> facts = new ArrayList<>();
        boolean mine = Objects.equals(chase.personId(), reader.personId());
        facts.add(chase.personId() == null ? say.vacant() : mine ? say.you() : say.waitingOn(chase.person()));
        facts.add(chase.waited() == 0 ? say.waitedToday() : say.waited(chase.waited()));
        if (chase.outside() != null) {
            facts.add(say.outside(chase.outside()));
        }
        if (chase.dueOn() != null) {
            facts.add(say.dueOn(Dates.longDate(chase.dueOn(), locale)));
        }
        String note = chase.personId() == null ? say.nominate() : !chase.reachable() && !mine && chase.outside() == null ? say.unreachable()
                : chase.reminded() == null ? null : chase.reminded().equals(cockpit.today()) ? say.remindedToday()
                : say.remindedOn(Dates.longDate(chase.reminded(), locale));
        return new ChaseLine(chase.subject(), say.kind(chase.kind()), chase.title().in(locale), chase.path(), facts, chase.late(), chase.person(),
                chase.remindable() ? message(chase, project) : null, note);
    }

    /** In French: it goes to somebody of the mairie whatever language the sender reads. */
    private static String message(Chase chase, Project project) {
        CockpitMessages say = Words.in(CockpitMessages.class, Locale.FRENCH);
        String title = chase.title().fr();
        return switch (chase.kind()) {
            case GATE -> say.messageGate(title, project.title);
            case FORCED_GATE -> say.messageForcedGate(title, project.title);
            case ARBITRATION -> say.messageArbitration(title);
            case HEAD_MISSING -> say.messageHeadMissing(title);
            case VISA -> chase.dueOn() == null ? say.messageVisaCame(title) : say.messageVisa(title, Dates.longDate(chase.dueOn(), Locale.FRENCH));
            case SENT_BACK -> say.messageSentBack(title);
            case OPINION -> say.messageOpinion(title);
            case INTERVIEW -> say.messageInterview(title);
            case GAP -> say.messageGap(title);
            case UPDATE -> say.messageUpdate(title, Dates.longDate(chase.dueOn(), Locale.FRENCH));
            case QUESTIONNAIRE -> say.messageQuestionnaire(title, Dates.longDate(chase.dueOn(), Locale.FRENCH));
            case TASK -> say.messageTask(title, Dates.longDate(chase.dueOn(), Locale.FRENCH));
        };
    }

    private Slips slips(Project project, Cockpit cockpit, Locale locale) {
        CockpitMessages say = Words.in(CockpitMessages.class, locale);
        Readiness.Gate gate = cockpit.ready().gate();
        String phase = Words.in(MethodMessages.class, locale).phase(gate.phase());
        int open = gate.all() - gate.met();
        boolean late = cockpit.gateLeft() < 0;
        String danger = !cockpit.gateInDanger() ? null : late ? say.gateLate(phase, open, -cockpit.gateLeft()) : say.gateDanger(phase, open, cockpit.gateLeft());
        Map<Long, TaskRow> tasks = cockpit.tasks().stream().collect(Collectors.toMap(TaskRow::id, Function.identity()));
        Map<Long, PhaseRow> phases = cockpit.phases().stream().collect(Collectors.toMap(PhaseRow::id, Function.identity()));
        List<MovedLine> moved = cockpit.slips().stream().map(slip -> moved(project, slip, tasks, phases, locale)).filter(Objects::nonNull).toList();
        return new Slips(danger, late, cockpit.soon().stream().map(task -> new SoonLine(task.id(), title(task, locale),
                say.soonLine(Dates.longDate(task.dueOn(), locale), task.ownerName() == null ? say.vacant() : task.ownerName()))).toList(), moved);
    }

    /** Null for a date of an earlier cycle, which nobody can mend. */
    private MovedLine moved(Project project, Slipping slip, Map<Long, TaskRow> tasks, Map<Long, PhaseRow> phases, Locale locale) {
        CockpitMessages say = Words.in(CockpitMessages.class, locale);
        boolean gate = slip.kind() == Slip.Subject.PHASE;
        if (gate ? !phases.containsKey(slip.id()) : !tasks.containsKey(slip.id())) {
            return null;
        }
        String title = gate ? say.gateOf(Words.in(MethodMessages.class, locale).phase(phases.get(slip.id()).phase())) : title(tasks.get(slip.id()), locale);
        ProjectMessages words = Words.in(ProjectMessages.class, locale);
        String causes = slip.causes().entrySet().stream().map(cause -> words.cause(cause.getKey()) + " (" + cause.getValue() + ")")
                .collect(Collectors.joining(", "));
        return new MovedLine(title, gate ? "/projects/" + project.id : "/tasks/" + slip.id(), slip.times(),
                slip.tooOften() ? say.tooOften(slip.times()) : null, slip.first(), slip.now(), causes, slip.reason());
    }

    private String title(TaskRow task, Locale locale) {
        return task.reference() + " " + task.title(methods, locale);
    }

    private static Ready ready(Readiness ready, Locale locale) {
        CockpitMessages say = Words.in(CockpitMessages.class, locale);
        Readiness.Gate gate = ready.gate();
        String words = gate.state() == PhaseState.DONE ? say.readyDone() : gate.state() == PhaseState.IN_REVIEW ? say.readyDecide()
                : gate.ready() ? say.readySubmit() : say.readyOpen(gate.all() - gate.met());
        int rest = ready.datasets().size() - MOST_DATASETS;
        return new Ready(say.readyGate(Words.in(MethodMessages.class, locale).phase(gate.phase())), gate.met(), gate.all(), words,
                gate.state() != PhaseState.DONE, ready.departments().stream().map(one -> new ReadyLine(one.name(), null, say.readyLines((int) one.signed(),
                        (int) one.lines()))).toList(), say.readyDepartments(ready.departments().size()),
                ready.datasets().stream().limit(MOST_DATASETS).map(one -> new ReadyLine(one.number() + " " + one.title(), "/datasets/" + one.id(),
                        one.wave() == null ? one.department() : one.department() + ", " + say.wave(one.wave()))).toList(),
                say.readyDatasets(ready.datasets().size()), rest > 0 ? say.more(rest) : null);
    }

    private static Load load(Workload load, Locale locale) {
        CockpitMessages say = Words.in(CockpitMessages.class, locale);
        return new Load(load.weeks().stream().map(week -> say.columnWeek(WEEK.format(week))).toList(), load.loads().stream().map(one -> new Row(
                one.person() == null ? say.vacant() : one.person(), one.personId(), one.late(), one.byWeek(), one.later(), one.undated(), one.total()))
                .toList());
    }
}
