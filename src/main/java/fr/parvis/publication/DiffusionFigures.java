package fr.parvis.publication;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Communicability;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.inventory.Licence;
import fr.parvis.inventory.Openness;
import fr.parvis.inventory.UpdateFrequency;
import fr.parvis.inventory.VisaState;
import fr.parvis.opinion.Opinion;
import fr.parvis.people.Municipality;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How a project stands with its diffusion, dataset by dataset, for its gate. */
@ApplicationScoped
public class DiffusionFigures {

    /** How many numbers are named before the rest is only counted. */
    private static final int NAMED = 12;

    /** A dataset in scope that is neither withheld nor withdrawn: those are no matter of diffusion. */
    public record Line(long id, String number, Band band, String channels, Licence licence, UpdateFrequency frequency, Long updaterId, String postponed,
            LocalDate publishedOn, Openness openness, Communicability communicability, LegalOutcome legal, boolean advised, boolean contested, VisaState visa) {

        boolean published() {
            return publishedOn != null;
        }

        Readiness readiness() {
            return new Readiness(openness, communicability, false, legal, advised, contested, visa, licence, frequency);
        }

        /** Whether it is to reach the public one day, as far as is known: everybody may have it, and it was not put off. */
        boolean expected() {
            return published() || readiness().forEverybody() && postponed == null;
        }
    }

    /** So many of those that should be are; the numbers of the others. */
    record Share(long done, long all, List<String> missing) {

        static Share of(List<Line> lines, Predicate<Line> among, Predicate<Line> done) {
            List<Line> concerned = lines.stream().filter(among).toList();
            List<String> missing = concerned.stream().filter(done.negate()).map(Line::number).toList();
            return new Share(concerned.size() - missing.size(), concerned.size(), missing);
        }

        boolean whole() {
            return missing.isEmpty();
        }

        Map<String, String> facts() {
            return Map.of("done", String.valueOf(done), "all", String.valueOf(all), "names",
                    String.join(", ", missing.stream().limit(NAMED).toList()) + (missing.size() > NAMED ? "…" : ""));
        }
    }

    @Inject
    Registers registers;

    /** Every dataset of the project, by number. */
    @Transactional
    public List<Line> of(Project project) {
        return Dataset.find("""
                select d.id, d.number, d.standing.band, d.release.channels, d.release.licence, d.coverage.updateFrequency, d.release.updaterId,
                    d.release.postponedReason, d.checks.firstPublished, d.standing.openness, d.law.communicability, d.checks.legalOutcome, d.checks.advised,
                    """ + Opinion.AGAINST + """
                    , d.signature.visa
                from Dataset d where d.project = ?1 and d.signature.outOfScopeReason is null and d.checks.withdrawnOn is null
                    and d.standing.withheld = false order by d.number""", project).project(Line.class).list();
    }

    /** Published datasets against the rows of the SCDL catalogue that hold all they must; those missing are named with their empty columns. */
    @Transactional
    Share inCatalogue(Project project, List<Line> lines) {
        Municipality town = Municipality.findById(project.municipalityId());
        Set<Long> published = lines.stream().filter(Line::published).map(Line::id).collect(Collectors.toSet());
        Map<Long, List<String>> empty = new LinkedHashMap<>();
        if (!published.isEmpty()) {
            registers.published(town.id).stream().filter(one -> published.contains(one.id))
                    .forEach(one -> empty.put(one.id, RegisterTables.emptyScdl(RegisterTables.scdl(one, town))));
        }
        List<String> missing = lines.stream().filter(Line::published)
                .filter(one -> !empty.containsKey(one.id()) || !empty.get(one.id()).isEmpty())
                .map(one -> empty.getOrDefault(one.id(), List.of()).isEmpty() ? one.number()
                        : one.number() + " (" + String.join(" ", empty.get(one.id())) + ")").toList();
        return new Share(published.size() - missing.size(), published.size(), missing);
    }
}
