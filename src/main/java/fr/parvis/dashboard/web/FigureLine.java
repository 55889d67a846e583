package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DatasetFact;
import fr.parvis.dashboard.DecisionFact;
import fr.parvis.dashboard.FigureItem;
import fr.parvis.dashboard.FigureMessages;
import fr.parvis.dashboard.ProjectFacts;
import fr.parvis.dashboard.Reader;
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
    static List<FigureLine> of(List<FigureItem> items, ProjectFacts facts, Reader reader, long projectId, Locale locale) {
        FigureMessages say = Words.in(FigureMessages.class, locale);
        Map<Long, String> departments = facts.departments().stream().collect(Collectors.toMap(one -> one.id(), one -> one.name()));
        Map<Long, DatasetFact> datasets = facts.datasets().stream().collect(Collectors.toMap(DatasetFact::id, Function.identity()));
        return items.stream().map(item -> item.dataset() != null ? dataset(item.dataset(), departments, reader, say, locale)
                : item.missing() != null ? new FigureLine(null, item.missing().words(), departments.get(item.missing().departmentId()), null,
                        say.missing(), null, null, "/gaps/" + item.missing().gapId(), null, null, null)
                : decision(item.decision(), datasets, reader, projectId, say, locale)).toList();
    }

    private static FigureLine dataset(DatasetFact it, Map<Long, String> departments, Reader reader, FigureMessages say, Locale locale) {
        if (!reader.sees(it)) {
            return new FigureLine(null, say.unnamed(), null, null, null, null, null, null, null, null, null);
        }
        String state = switch (it.visa()) {
            case STANDING -> say.visaStanding();
            case FALLEN -> say.visaFallen();
            case NONE -> say.visaNone();
        };
        return new FigureLine(it.number(), it.title(), departments.get(it.departmentId()), Words.in(InventoryMessages.class, locale).openness(it.openness()),
                state, it.published(), it.nextDue(), "/datasets/" + it.id(), null, null, null);
    }

    private static FigureLine decision(DecisionFact it, Map<Long, DatasetFact> datasets, Reader reader, long projectId, FigureMessages say, Locale locale) {
        if (it.registered()) {
            return new FigureLine(it.number(), DecisionWords.registered(it), null, null, it.closed() ? say.closed() : say.pending(), null, null, "/decisions/" + it.id(),
                    it.on(), it.by(), it.reason());
        }
        DatasetFact dataset = it.datasetId() == null ? null : datasets.get(it.datasetId());
        boolean named = it.datasetId() == null || dataset != null && reader.sees(dataset);
        String title = it.move() != null ? DecisionWords.gate(it, say, locale)
                : say.arbitration(named ? it.number() : say.unnamed());
        return new FigureLine(null, title, null, null, it.closed() ? say.closed() : say.pending(), null, null, it.move() != null ? "/projects/" + projectId
                : named ? "/datasets/" + it.datasetId() + "/arbitration" : null, it.at().atZone(Clocks.PARIS).toLocalDate(), it.by(),
                named ? it.reason() : null);
    }
}
