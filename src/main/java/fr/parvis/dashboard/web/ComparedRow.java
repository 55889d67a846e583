package fr.parvis.dashboard.web;

import fr.parvis.dashboard.Comparison;
import fr.parvis.dashboard.Figure;
import fr.parvis.dashboard.Moment;
import fr.parvis.dashboard.SnapshotMessages;
import fr.parvis.platform.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A figure at both moments.
 *
 * @param beforePath opens the list behind it, and {@code afterPath} likewise
 */
record ComparedRow(String name, int before, String beforePath, int after, String afterPath) {

    static List<ComparedRow> of(Comparison difference, long projectId, LocalDate today, Locale locale) {
        SnapshotMessages say = Words.in(SnapshotMessages.class, locale);
        Map<Figure, Integer> before = difference.from().stands().facts().figures();
        Map<Figure, Integer> after = difference.to().stands().facts().figures();
        return Arrays.stream(Figure.values()).map(figure -> new ComparedRow(say.figure(figure), before.get(figure),
                list(difference.from(), figure, projectId, today), after.get(figure), list(difference.to(), figure, projectId, today))).toList();
    }

    private static String list(Moment moment, Figure figure, long projectId, LocalDate today) {
        return moment.photo() != null ? "/snapshots/" + moment.photo() + "?figure=" + figure
                : "/projects/" + projectId + "/figures/" + figure + (moment.on().equals(today) ? "" : "?on=" + moment.on());
    }
}
