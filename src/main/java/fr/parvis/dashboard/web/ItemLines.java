package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DatasetFact;
import fr.parvis.dashboard.DecisionFact;
import fr.parvis.dashboard.FigureItem;
import fr.parvis.dashboard.MissingFact;
import fr.parvis.dashboard.Photo;
import fr.parvis.dashboard.SnapshotMessages;
import fr.parvis.dashboard.SnapshotQueries.Named;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.method.MethodMessages;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a figure counts, line by line, as this reader may know it: titles are those of today. */
final class ItemLines {

    private final Map<Long, Named> names;
    private final KnownDatasets known;
    private final Map<Long, String> departments = new HashMap<>();
    private final Locale locale;
    private final SnapshotMessages say;

    ItemLines(Photo photo, Map<Long, Named> names, Locale locale) {
        this.names = names;
        this.locale = locale;
        say = Words.in(SnapshotMessages.class, locale);
        known = KnownDatasets.then(names, say.gone());
        photo.stands().facts().departments().forEach(one -> departments.put(one.id(), one.name()));
    }

    ItemLine line(FigureItem item) {
        return item.dataset() != null ? dataset(item.dataset()) : item.missing() != null ? missing(item.missing()) : decision(item.decision());
    }

    private ItemLine dataset(DatasetFact one) {
        KnownDatasets.Known as = known.of(one);
        if (as == null) {
            // Of a dataset the reader may not know there is nothing but that it is there.
            return new ItemLine(null, null, say.hidden(), null, null, null);
        }
        InventoryMessages inventory = Words.in(InventoryMessages.class, locale);
        String department = departments.get(one.departmentId());
        String state = inventory.openness(one.openness()) + " · " + inventory.visa(one.visa());
        String since = one.published() == null ? one.wave() : say.publishedOn(Dates.shortDate(one.published(), locale));
        return new ItemLine(as.path(), as.number(), as.title(), department, state, since);
    }

    private ItemLine missing(MissingFact one) {
        return new ItemLine("/gaps/" + one.gapId(), null, one.words(), departments.get(one.departmentId()), say.missing(), null);
    }

    private ItemLine decision(DecisionFact one) {
        String state = one.closed() ? say.decisionClosed() : say.decisionOpen();
        if (one.registered()) {
            return new ItemLine("/decisions/" + one.id(), one.number(), one.words(), null, state, say.decidedBy(one.by(), Dates.longDate(one.on(), locale)));
        }
        String when = say.decidedBy(one.by(), when(one.at()));
        if (one.phase() != null) {
            return new ItemLine(null, null, say.gate(Words.in(MethodMessages.class, locale).phase(one.phase()),
                    Words.in(PhaseMessages.class, locale).moved(one.move())), null, state, when);
        }
        Named named = names.get(one.datasetId());
        boolean seen = named != null && named.number() != null;
        return new ItemLine(seen ? "/datasets/" + one.datasetId() : null, seen ? named.number() : null,
                seen ? say.arbitration(named.title()) : say.arbitrationHidden(), null, state, when);
    }

    private String when(Instant at) {
        return Dates.longInstant(at, locale);
    }
}
