package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DashboardMessages;
import fr.parvis.dashboard.DepartmentLine;
import fr.parvis.dashboard.Figure;
import fr.parvis.dashboard.FigureMessages;
import fr.parvis.dashboard.Overview;
import fr.parvis.dashboard.Period;
import fr.parvis.dashboard.Reader;
import fr.parvis.dashboard.Tile;
import fr.parvis.dashboard.Trend;
import fr.parvis.dashboard.web.DashboardView.Counted;
import fr.parvis.dashboard.web.DashboardView.Head;
import fr.parvis.dashboard.web.DashboardView.Past;
import fr.parvis.dashboard.web.DashboardView.Plain;
import fr.parvis.dashboard.web.DashboardView.Point;
import fr.parvis.dashboard.web.DashboardView.Rule;
import fr.parvis.dashboard.web.DashboardView.Strip;
import fr.parvis.dashboard.web.DashboardView.TileLine;
import fr.parvis.method.MethodMessages;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.phase.PhaseQueries.PhaseRow;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Dates;
import fr.parvis.platform.WorkingDays;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Puts the dashboard of a project into words for its reader. */
@ApplicationScoped
class DashboardViews {

    @Inject
    AttentionViews attention;

    @Inject
    ChangeViews changes;

    DashboardView view(Overview seen, Reader reader, DepartmentTable table, Locale locale) {
        DashboardMessages say = Words.in(DashboardMessages.class, locale);
        String since = since(seen.period(), seen, say, locale);
        return new DashboardView(head(seen, reader, since, say, locale), VerdictView.of(seen.verdict(), reader, reader.plain() ? List.of() : seen.history(), locale),
                attention.view(seen, reader, locale), new Counted(tiles(seen, say), table.rows(), table.headers(), phases(seen, say, locale),
                rules(say, locale)), past(seen, reader, say, locale));
    }

    private static Head head(Overview seen, Reader reader, String since, DashboardMessages say, Locale locale) {
        return new Head(seen.project().id(), seen.project().title(), List.of(seen.project().municipalityName(), say.cycle(seen.project().cycle()),
                say.computedAt(Dates.longInstant(seen.at(), locale))), reader.plain(), seen.empty(), since, List.of(
                new Plain(Figure.PUBLISHED, say.plainPublished(seen.figures().get(Figure.PUBLISHED))),
                new Plain(Figure.COMMITTED, say.plainCommitted(seen.figures().get(Figure.COMMITTED))),
                new Plain(Figure.CLOSED, say.plainClosed(seen.figures().get(Figure.CLOSED)))));
    }

    private static String since(Period period, Overview seen, DashboardMessages say, Locale locale) {
        if (period.kind() == Period.Kind.PHOTO) {
            return say.sincePhoto(Dates.longInstant(period.at(), locale));
        }
        return period.since().isBefore(seen.beganOn()) ? say.sinceBeginning() : say.since(Dates.longDate(period.since(), locale));
    }

    private static List<TileLine> tiles(Overview seen, DashboardMessages say) {
        String list = "/projects/" + seen.project().id() + "/figures/";
        return Arrays.stream(Tile.values()).map(tile -> {
            int figure = seen.figures().get(tile.part());
            int total = seen.figures().get(tile.whole());
            int delta = figure - seen.earlier().get(tile.part());
            return new TileLine(say.tile(tile), figure, list + tile.part(), whole(tile, total, say), total, list + tile.whole(),
                    delta == 0 ? say.deltaSame() : (delta > 0 ? "+" : "−") + Math.abs(delta));
        }).toList();
    }

    private static String whole(Tile tile, int total, DashboardMessages say) {
        return switch (tile) {
            case INVENTORY -> say.ofExpected(total);
            case VISAS -> say.ofSubmitted(total);
            case PUBLICATION -> say.ofPromised(total);
            case FRESHNESS -> say.ofPublished(total);
            case DECISIONS -> say.ofTaken(total);
        };
    }

    private static List<Strip> phases(Overview seen, DashboardMessages say, Locale locale) {
        PhaseRow now = Milestones.inHand(seen.phases());
        return seen.phases().stream().map(phase -> {
            boolean done = phase.state() == PhaseState.DONE;
            String dates = done ? say.phasePassed(Dates.shortDate(phase.doneOn(), locale)) : say.phasePlanned(Dates.shortDate(phase.plannedEndOn(), locale));
            return new Strip(done ? "done" : phase.id() == now.id() ? "current" : "coming", Words.in(MethodMessages.class, locale).phase(phase.phase()),
                    Words.in(PhaseMessages.class, locale).state(phase.state()), dates, committed(phase, done, seen.calendar(), say, locale));
        }).toList();
    }

    /** The date first committed to, and by how much the forecast left it. */
    private static String committed(PhaseRow phase, boolean done, WorkingDays calendar, DashboardMessages say, Locale locale) {
        if (phase.committedEndOn() == null) {
            return null;
        }
        List<String> words = new ArrayList<>(List.of(say.phaseCommitted(Dates.shortDate(phase.committedEndOn(), locale))));
        LocalDate forecast = done ? phase.doneOn() : phase.plannedEndOn();
        int more = calendar.between(phase.committedEndOn(), forecast);
        if (more > 0) {
            words.add(say.phaseForecast(more));
        }
        if (phase.slips() > 0) {
            words.add(say.phaseSlips((int) phase.slips()));
        }
        return String.join(", ", words);
    }

    private static List<Rule> rules(DashboardMessages say, Locale locale) {
        FigureMessages figures = Words.in(FigureMessages.class, locale);
        List<Rule> rules = new ArrayList<>();
        for (Tile tile : Tile.values()) {
            rules.add(new Rule(figures.name(tile.part()), figures.rule(tile.part())));
            if (tile != Tile.FRESHNESS) {
                rules.add(new Rule(figures.name(tile.whole()), figures.rule(tile.whole())));
            }
        }
        rules.add(new Rule(figures.name(Figure.POSTPONED), figures.rule(Figure.POSTPONED)));
        rules.add(new Rule(say.howDelta(), say.howDeltaWords()));
        rules.add(new Rule(say.howDays(), say.howDaysWords()));
        rules.add(new Rule(say.howStanding(), say.howStandingWords(DepartmentLine.SILENCE)));
        rules.add(new Rule(say.howTrend(), say.howTrendWords()));
        return rules;
    }

    private Past past(Overview seen, Reader reader, DashboardMessages say, Locale locale) {
        List<Point> points = seen.trend().points().stream().map(one -> new Point(one.on(), one.open(), one.restricted(), one.closed(), one.undecided(),
                one.on().equals(seen.today()) ? "" : one.on().isBefore(seen.beganOn()) ? null : "?on=" + one.on())).toList();
        Trend.Point last = seen.trend().points().get(points.size() - 1);
        return new Past(points, say.trendAlt(last.open(), last.open() + last.restricted() + last.closed() + last.undecided()),
                changes.view(seen, reader, locale), seen.decisions().stream().map(one -> DecisionWords.shown(one, seen, reader, locale)).toList());
    }
}
