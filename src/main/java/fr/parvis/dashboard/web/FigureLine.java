package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DatasetFact;
import fr.parvis.dashboard.DecisionFact;
import fr.parvis.dashboard.FigureItem;
import fr.parvis.dashboard.FigureMessages;
import fr.parvis.dashboard.ProjectFacts;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing a figure counts, in words. Of a dataset the reader may not know there is nothing but that it is there.
 *
 * @param title the dataset's, what is missing, or what was decided
 * @param path  null where nothing may be opened
 * @param on    of a decision; by whom and why likewise
 */
record FigureLine(String number, String title, String department, String openness, String state, LocalDate published, LocalDate nextDue, String path,
        LocalDate on, String by, String reason) {

    /** Puts a list into words; the lines the reader may not know keep their place. */
    static List<FigureLine> of(List<FigureItem> items, ProjectFacts facts, KnownDatasets known, long projectId, Locale locale) {
        FigureMessages say = Words.in(FigureMessages.class, locale);
        Map<Long, String> departments = facts.departments().stream().collect(Collectors.toMap(one -> one.id(), one -> one.name()));
        Map<Long, DatasetFact> datasets = facts.datasets().stream().collect(Collectors.toMap(DatasetFact::id, Function.identity()));
        return items.stream().map(item -> item.dataset() != null ? dataset(item.dataset(), departments, known.of(item.dataset()), say, locale)
                : item.missing() != null ? new FigureLine(null, item.missing().words(), departments.get(item.missing().departmentId()), null,
                        say.missing(), null, null, "/gaps/" + item.missing().gapId(), null, null, null)
                : decision(item.decision(), datasets, known, projectId, say, locale)).toList();
    }

    private static FigureLine dataset(DatasetFact it, Map<Long, String> departments, KnownDatasets.Known known, FigureMessages say, Locale locale) {
        if (known == null) {
            return new FigureLine(null, say.unnamed(), null, null, null, null, null, null, null, null, null);
        }
        String state = switch (it.visa()) {
            case STANDING -> say.visaStanding();
            case FALLEN -> say.visaFallen();
            case NONE -> say.visaNone();
        };
        return new FigureLine(known.number(), known.title(), departments.get(it.departmentId()), Words.in(InventoryMessages.class, locale).openness(it.openness()),
                state, it.published(), it.nextDue(), known.path(), null, null, null);
    }

    private static FigureLine decision(DecisionFact it, Map<Long, DatasetFact> datasets, KnownDatasets known, long projectId, FigureMessages say,
            Locale locale) {
        if (it.registered()) {
            return new FigureLine(it.number(), DecisionWords.registered(it), null, null, it.closed() ? say.closed() : say.pending(), null, null, "/decisions/" + it.id(),
                    it.on(), it.by(), it.reason());
        }
        DatasetFact dataset = it.datasetId() == null ? null : datasets.get(it.datasetId());
        KnownDatasets.Known arbitrated = dataset == null ? null : known.of(dataset);
        String title = it.move() != null ? DecisionWords.gate(it, say, locale)
                : say.arbitration(arbitrated == null ? say.unnamed() : arbitrated.number());
        return new FigureLine(null, title, null, null, it.closed() ? say.closed() : say.pending(), null, null, it.move() != null ? "/projects/" + projectId
                : arbitrated == null || arbitrated.path() == null ? null : arbitrated.path() + "/arbitration", it.at().atZone(Clocks.PARIS).toLocalDate(), it.by(),
                it.datasetId() == null || arbitrated != null ? it.reason() : null);
    }
}
