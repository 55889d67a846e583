package fr.parvis.dashboard;


import fr.parvis.ledger.HeldFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything the figures of a project are counted from, as it stands on a day: now, on a past evening, or in a photo.
 *
 * @param on          day against which «late» and «to be updated» are judged
 * @param datasets    every dataset of the project, by number, whatever the reader may see of it
 * @param missing     what departments hold besides
 * @param decisions   of the current cycle, latest first
 * @param departments of the town, by name
 */
public record ProjectFacts(LocalDate on, List<DatasetFact> datasets, List<MissingFact> missing, List<DecisionFact> decisions,
        List<DepartmentFact> departments) {

    /** Every figure of the project. */
    public Map<Figure, Integer> figures() {
        Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            counts.put(figure, 0);
        }
        for (DatasetFact dataset : datasets) {
            count(counts, dataset);
        }
        counts.merge(Figure.EXPECTED, missing.size(), Integer::sum);
        counts.put(Figure.DECISIONS_TAKEN, decisions.size());
        counts.put(Figure.DECISIONS_CLOSED, (int) decisions.stream().filter(DecisionFact::closed).count());
        return counts;
    }

    /** The figures of each department by its id, zeros included; decisions belong to none. */
    public Map<Long, Map<Figure, Integer>> byDepartment() {
        Map<Long, Map<Figure, Integer>> all = new HashMap<>();
        for (DepartmentFact department : departments) {
            Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
            for (Figure figure : Figure.values()) {
                if (figure.ofDatasets()) {
                    counts.put(figure, 0);
                }
            }
            all.put(department.id(), counts);
        }
        datasets.forEach(dataset -> count(all.get(dataset.departmentId()), dataset));
        missing.forEach(one -> all.get(one.departmentId()).merge(Figure.EXPECTED, 1, Integer::sum));
        return all;
    }

    /** The list behind a figure. */
    public List<FigureItem> items(Figure figure) {
        List<FigureItem> items = new ArrayList<>();
        datasets.stream().filter(dataset -> figure.counts(dataset, on)).map(FigureItem::of).forEach(items::add);
        if (figure == Figure.EXPECTED) {
            missing.stream().map(FigureItem::of).forEach(items::add);
        }
        if (figure == Figure.DECISIONS_TAKEN || figure == Figure.DECISIONS_CLOSED) {
            decisions.stream().filter(one -> figure == Figure.DECISIONS_TAKEN || one.closed()).map(FigureItem::of).forEach(items::add);
        }
        return items;
    }

    /** The list behind a figure of one department. */
    public List<FigureItem> items(Figure figure, long departmentId) {
        return items(figure).stream().filter(item -> item.departmentId() != null && item.departmentId() == departmentId).toList();
    }

    /** As far as something may wait on somebody. */
    HeldFacts held() {
        return new HeldFacts(on, datasets.stream().map(DatasetFact::line).toList(), departments.stream().map(DepartmentFact::post).toList());
    }

    private void count(Map<Figure, Integer> counts, DatasetFact dataset) {
        for (Figure figure : Figure.values()) {
            if (figure.counts(dataset, on)) {
                counts.merge(figure, 1, Integer::sum);
            }
        }
    }
}
