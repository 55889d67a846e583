package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DepartmentFact;
import fr.parvis.dashboard.Figure;
import fr.parvis.dashboard.Photo;
import fr.parvis.dashboard.Snapshot;
import fr.parvis.dashboard.SnapshotMessages;
import fr.parvis.dashboard.SnapshotQueries.Named;
import fr.parvis.dashboard.SnapshotQueries.SnapshotRow;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A photo as its page shows it.
 *
 * @param whole  whether its content is still what the history says was taken
 * @param listed name of the figure whose list is shown; null when none is
 * @param others the other photos of the project it can be compared with
 */
record SnapshotView(long id, long projectId, String project, String town, int cycle, String title, LocalDate heldOn, String frozen, String takenBy,
        String sha256, boolean whole, String verdict, List<FigureLine> figures, List<PhaseLine> phases, List<DepartmentRow> departments, String listed,
        String query, List<ItemLine> items, List<Choice> others) {

    /** A figure; {@code code} opens the list behind it. */
    record FigureLine(String code, String name, int count) {
    }

    /** A department with four of its figures. */
    record DepartmentRow(long id, String name, String head, int lines, int signed, int committed, int published) {
    }

    static SnapshotView of(Snapshot snapshot, Photo photo, boolean whole, ListAsked asked, Map<Long, Named> names, List<SnapshotRow> all, Locale locale) {
        SnapshotMessages say = Words.in(SnapshotMessages.class, locale);
        Map<Figure, Integer> figures = photo.stands().facts().figures();
        ItemLines items = new ItemLines(photo, names, locale);
        String query = asked.figure() == null ? "" : "figure=" + asked.figure() + (asked.departmentId() == null ? "" : "&department="
                + asked.departmentId());
        return new SnapshotView(snapshot.id, snapshot.project.id, photo.project(), photo.town(), photo.stands().cycle(), snapshot.title,
                snapshot.heldOn, say.frozenOn(Dates.longInstant(snapshot.takenAt, locale)), snapshot.takenByName, snapshot.sha256(), whole,
                PhaseLine.verdict(photo.stands(), locale), Arrays.stream(Figure.values())
                        .map(figure -> new FigureLine(figure.name(), say.figure(figure), figures.get(figure))).toList(),
                PhaseLine.of(photo.stands(), locale), departments(photo), asked.figure() == null ? null : say.figure(asked.figure()), query,
                asked.items(photo).stream().map(items::line).toList(), others(snapshot, all, say, locale));
    }

    static List<DepartmentRow> departments(Photo photo) {
        Map<Long, Map<Figure, Integer>> figures = photo.stands().facts().byDepartment();
        return photo.stands().facts().departments().stream().map(one -> row(one, figures.get(one.id()))).toList();
    }

    private static DepartmentRow row(DepartmentFact one, Map<Figure, Integer> figures) {
        return new DepartmentRow(one.id(), one.name(), one.answers(), figures.get(Figure.INVENTORIED),
                figures.get(Figure.SIGNED), figures.get(Figure.COMMITTED), figures.get(Figure.PUBLISHED));
    }

    private static List<Choice> others(Snapshot snapshot, List<SnapshotRow> all, SnapshotMessages say, Locale locale) {
        return all.stream().filter(one -> one.id() != snapshot.id).map(one -> Choice.of(one.id(),
                say.photoOf(Dates.longInstant(one.takenAt(), locale)) + (one.title() == null ? "" : " – " + one.title()))).toList();
    }
}
