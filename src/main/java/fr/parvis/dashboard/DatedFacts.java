package fr.parvis.dashboard;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.VisaState;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The past as the dates of today's facts tell it: what was created, signed, published or decided later is left out. What has no date of its
 * own (how a line was classified, which gap was open) is taken as it is today.
 */
@ApplicationScoped
@DefaultBean
public class DatedFacts implements Earlier {

    /** When a dataset came into being, and when its visa was given. */
    record DatesRow(long id, Instant createdAt, Instant signedAt) {
    }

    @Override
    public Optional<LocalDate> lastPhoto(Project project) {
        return Optional.empty();
    }

    @Override
    @Transactional
    public List<Map<Figure, Integer>> figures(Project project, ProjectFacts now, List<LocalDate> evenings) {
        Map<Long, DatesRow> dates = new HashMap<>();
        Dataset.find("select d.id, d.trace.createdAt, d.signature.visaAt from Dataset d where d.project.id = ?1", project.id)
                .project(DatesRow.class).stream().forEach(row -> dates.put(row.id(), row));
        return evenings.stream().map(evening -> on(evening, now, dates).figures()).toList();
    }

    private static ProjectFacts on(LocalDate evening, ProjectFacts now, Map<Long, DatesRow> dates) {
        List<DatasetFact> datasets = now.datasets().stream().filter(one -> !day(dates.get(one.id()).createdAt()).isAfter(evening))
                .map(one -> on(evening, one, dates.get(one.id()).signedAt())).toList();
        List<DecisionFact> decisions = now.decisions().stream().filter(one -> !day(one.at()).isAfter(evening)).toList();
        return new ProjectFacts(evening, datasets, now.missing(), decisions, now.departments());
    }

    private static DatasetFact on(LocalDate evening, DatasetFact one, Instant signedAt) {
        boolean unsigned = one.visa() != VisaState.NONE && signedAt != null && day(signedAt).isAfter(evening);
        boolean unpublished = one.published() != null && one.published().isAfter(evening);
        return !unsigned && !unpublished ? one : new DatasetFact(one.id(), one.number(), one.title(), one.departmentId(), one.asked(), one.withheld(),
                one.outOfScope(), one.withdrawn(), one.openness(), one.communicability(), one.band(), unsigned ? VisaState.NONE : one.visa(),
                unpublished ? null : one.published(), one.nextDue(), one.wave(), one.postponed());
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Clocks.PARIS).toLocalDate();
    }
}
