package fr.parvis.task.web;

import fr.parvis.method.MethodMessages;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Excerpt;
import fr.parvis.platform.WorkingDays;
import fr.parvis.platform.Words;
import fr.parvis.project.ProjectMessages;
import fr.parvis.project.Slip;
import fr.parvis.task.Forecast;
import fr.parvis.task.PhaseForecast.Span;
import fr.parvis.task.TimelineMessages;
import fr.parvis.task.TimelineQueries.SlipRow;
import fr.parvis.task.TimelineQueries.TimedRow;
import fr.parvis.task.web.TimelineDrawing.Arrow;
import fr.parvis.task.web.TimelineDrawing.Bar;
import fr.parvis.task.web.TimelineDrawing.Hand;
import fr.parvis.task.web.TimelineDrawing.Mark;
import fr.parvis.task.web.TimelineDrawing.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays the dates of phases and tasks out in rows: what is drawn, and the same in the table. */
final class TimelineView {

    static final int ROW = 26;
    private static final Bar NOTHING = new Bar(0, 0);

    private final Locale locale;
    private final LocalDate today;
    private final WorkingDays calendar;
    private final boolean alsaceMoselle;
    private final TimelineMessages say;
    private final TimelineHands hands;
    private final List<LocalDate> council;
    private TimelineAxis axis;

    /** @param council the days on which the council sits */
    TimelineView(Locale locale, LocalDate today, boolean alsaceMoselle, List<LocalDate> council, TimelineHands hands) {
        this.locale = locale;
        this.today = today;
        this.calendar = new WorkingDays(alsaceMoselle);
        this.alsaceMoselle = alsaceMoselle;
        this.say = Words.in(TimelineMessages.class, locale);
        this.hands = hands;
        this.council = council;
    }

    /**
     * @param ends   when each open task is likely to be done
     * @param spans  when each phase that is not done is likely to run
     * @param titles the title of a task in the reader's language
     */
    TimelineDrawing of(List<PhaseRow> phases, List<TimedRow> tasks, Map<Long, LocalDate> ends, Map<PhaseCode, Span> spans,
            List<Forecast.Link> links, List<SlipRow> slips, Function<TimedRow, String> titles) {
        axis = new TimelineAxis(Stream.concat(phases.stream().flatMap(one -> Stream.of(one.plannedStartOn(), one.plannedEndOn(), one.committedEndOn(), one.startedOn(), one.doneOn(), end(spans.get(one.phase())))),
                tasks.stream().flatMap(one -> Stream.of(one.startOn(), one.dueOn(), one.firstDueOn(), done(one), ends.get(one.id())))), today, alsaceMoselle, locale);
        Map<String, List<SlipRow>> moved = slips.stream().collect(Collectors.groupingBy(one -> one.kind() + ":" + one.subjectId()));
        Map<Long, String> references = tasks.stream().collect(Collectors.toMap(TimedRow::id, TimedRow::reference));
        Map<Long, List<Long>> before = links.stream().collect(Collectors.groupingBy(Forecast.Link::afterId, Collectors.mapping(Forecast.Link::beforeId, Collectors.toList())));
        List<Row> rows = new ArrayList<>();
        List<Mark> gates = new ArrayList<>();
        Map<Long, Row> byTask = new HashMap<>();
        for (PhaseRow phase : phases) {
            Row row = phase(phase, spans.get(phase.phase()), TimelineAxis.TOP + rows.size() * ROW, moved.getOrDefault(Slip.Subject.PHASE + ":" + phase.id(), List.of()));
            rows.add(row);
            LocalDate end = phase.doneOn() == null ? end(spans.get(phase.phase())) : phase.doneOn();
            if (end != null) {
                gates.add(new Mark(axis.x(end), row.middle(), say.gateOf(name(phase), Dates.shortDate(end, locale))));
            }
            for (TimedRow task : tasks) {
                if (task.phase() == phase.phase()) {
                    Row one = task(task, titles.apply(task), ends.get(task.id()), TimelineAxis.TOP + rows.size() * ROW, moved.getOrDefault(Slip.Subject.TASK + ":" + task.id(), List.of()),
                            before.getOrDefault(task.id(), List.of()).stream().map(references::get).filter(id -> id != null).collect(Collectors.joining(", ")));
                    rows.add(one);
                    byTask.put(task.id(), one);
                }
            }
        }
        List<Arrow> arrows = links.stream().filter(link -> byTask.containsKey(link.beforeId()) && byTask.containsKey(link.afterId()))
                .map(link -> arrow(byTask.get(link.beforeId()), byTask.get(link.afterId()))).toList();
        return new TimelineDrawing(axis.width(), TimelineAxis.TOP + rows.size() * ROW + ROW, axis.scale(), say.chart(Dates.fullDate(axis.first(), locale), Dates.fullDate(axis.last(), locale)),
                axis.months(), axis.holidays().stream().map(axis::mark).toList(), council.stream().filter(axis::holds).map(axis::mark).toList(),
                new Mark(axis.x(today), TimelineAxis.TOP, say.today(Dates.shortDate(today, locale))), gates, rows, arrows,
                rows.stream().anyMatch(row -> row.moved() != null));
    }

    private Row phase(PhaseRow phase, Span span, int y, List<SlipRow> slips) {
        LocalDate committed = phase.committedEndOn();
        return row("phase-" + phase.id(), say.phaseRow(name(phase)), "/projects/" + phase.projectId(), true, y, axis.bar(phase.plannedStartOn(), committed),
                span == null ? NOTHING : axis.bar(span.startOn(), span.endOn()), axis.bar(phase.startedOn(), phase.doneOn() == null ? today : phase.doneOn()),
                committed, end(span), phase.doneOn(), slips, "",
                phase.doneOn() == null && phase.plannedEndOn() != null && phase.plannedEndOn().isBefore(today) ? calendar.between(phase.plannedEndOn(), today) : 0, hands.of(phase, axis));
    }

    private Row task(TimedRow task, String title, LocalDate end, int y, List<SlipRow> slips, String after) {
        LocalDate done = done(task);
        LocalDate committed = task.firstDueOn();
        LocalDate begun = task.startOn() != null ? task.startOn() : task.dueOn() != null ? task.dueOn() : end;
        return row("task-" + task.id(), task.reference() + " – " + title, "/tasks/" + task.id(), false, y, axis.bar(begun, committed),
                done == null ? axis.bar(begun, end) : NOTHING, done == null ? NOTHING : axis.bar(begun == null || begun.isAfter(done) ? done : begun, done), committed,
                done == null ? end : null, done, slips, after, task.lateOn(today) ? calendar.between(task.dueOn(), today) : 0, hands.of(task, axis));
    }

    private Row row(String id, String label, String path, boolean phase, int y, Bar committed, Bar forecast, Bar actual, LocalDate committedOn, LocalDate forecastOn, LocalDate doneOn,
            List<SlipRow> slips, String after, long late, Hand hand) {
        ProjectMessages causes = Words.in(ProjectMessages.class, locale);
        return new Row(id, label, Excerpt.of(label, 42), path, phase, y, committed, forecast, actual, Dates.shortDateOr(committedOn, null, locale),
                Dates.shortDateOr(forecastOn, null, locale), Dates.shortDateOr(doneOn, null, locale),
                slips.stream().map(one -> say.slip(Dates.shortDateOr(one.fromOn(), "–", locale), Dates.shortDateOr(one.toOn(), "–", locale), causes.cause(one.cause()))).toList(), after, late, hand);
    }

    private static Arrow arrow(Row from, Row to) {
        int end = Math.max(from.forecast().end(), from.actual().end());
        int begin = to.forecast().width() > 0 ? to.forecast().x() : to.actual().x();
        return new Arrow(Math.max(end, TimelineAxis.LEFT), from.middle(), Math.max(begin, TimelineAxis.LEFT), to.middle());
    }

    private String name(PhaseRow phase) {
        return Words.in(MethodMessages.class, locale).phase(phase.phase());
    }

    private static LocalDate end(Span span) {
        return span == null ? null : span.endOn();
    }

    private static LocalDate done(TimedRow task) {
        return task.doneAt() == null ? null : task.doneAt().atZone(Clocks.PARIS).toLocalDate();
    }
}
