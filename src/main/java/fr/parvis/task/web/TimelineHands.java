package fr.parvis.task.web;

import fr.parvis.method.MethodMessages;
import fr.parvis.people.Actor;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.project.Project;
import fr.parvis.task.TimelineMessages;
import fr.parvis.task.TimelineQueries.TimedRow;
import fr.parvis.task.web.TimelineDrawing.Hand;
import java.time.LocalDate;
import java.util.Locale;

/** Which dates of a timeline its reader may move: the gates of whoever runs the project, and the due dates of tasks one may act on. What is done stays. */
final class TimelineHands {

    private final Locale locale;
    private final TimelineMessages say;
    private final boolean runs;
    private final boolean member;
    private final long reader;

    TimelineHands(Project project, Actor actor, Locale locale) {
        this.locale = locale;
        this.say = Words.in(TimelineMessages.class, locale);
        this.runs = project.isRunBy(actor);
        this.member = actor.belongsTo(project.municipalityId());
        this.reader = actor.personId();
    }

    Hand of(PhaseRow phase, TimelineAxis axis) {
        return !runs || phase.state() == PhaseState.DONE ? null : hand(TimelineMove.of(TimelineMove.Kind.PHASE, phase.id(), phase.version()),
                say.gateName(Words.in(MethodMessages.class, locale).phase(phase.phase())), phase.plannedEndOn(), axis);
    }

    Hand of(TimedRow task, TimelineAxis axis) {
        boolean theirs = runs || member && Long.valueOf(reader).equals(task.ownerId());
        return !theirs || !task.state().isOpen() ? null : hand(TimelineMove.of(TimelineMove.Kind.TASK, task.id(), task.version()), say.dueName(task.reference()), task.dueOn(), axis);
    }

    private Hand hand(TimelineMove move, String name, LocalDate on, TimelineAxis axis) {
        return on == null ? new Hand(move.toString(), name, null, null, 0, 0)
                : new Hand(move.toString(), name, on, Dates.longDate(on, locale), axis.x(on) + TimelineAxis.DAY, axis.day(on));
    }
}
