package fr.parvis.inventory;

import fr.parvis.law.Applies;
import fr.parvis.law.LawPacks;
import fr.parvis.law.LawRule;
import fr.parvis.law.ObligationQueries;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines of which nobody knows yet whether an obligation weighs on them: the law asks for such data, of towns of which this one has not said
 * whether it is one. The answer is given once for the town, or line by line with a reason.
 */
@ApplicationScoped
class UnsureObligations {

    /** What of a dataset says which rules ask for it. */
    record Line(long id, long departmentId, String catalogueCode, Openness openness, Communicability communicability, Boolean hvd) {

        boolean communicable() {
            return openness != Openness.CLOSED && communicability != Communicability.NOBODY;
        }
    }

    /** What somebody decided of a dataset. */
    record Decided(long datasetId, String rule) {
    }

    @Inject
    LawPacks packs;

    @Inject
    ObligationQueries towns;

    @Inject
    CatalogueLaw catalogue;

    /** How many there are by department, among the lines in scope that are described otherwise; departments without any are left out. */
    @Transactional
    Map<Long, Long> byDepartment(Project project) {
        var facts = towns.facts(project.municipalityId());
        Set<String> unsure = packs.current().rules().stream().filter(rule -> rule.when().weigh(facts) == Applies.TO_CHECK).map(LawRule::id)
                .collect(Collectors.toSet());
        if (unsure.isEmpty()) {
            return Map.of();
        }
        Set<Decided> decided = DatasetObligation.find("select o.datasetId, o.obligation from DatasetObligation o where o.datasetId in"
                + " (select d.id from Dataset d where d.project = ?1)", project).project(Decided.class).stream().collect(Collectors.toSet());
        List<Line> lines = Dataset.find("select d.id, d.department.id, d.catalogueCode, d.standing.openness, d.law.communicability, d.law.hvd"
                + " from Dataset d where d.project = ?1 and d.signature.outOfScopeReason is null and d.checks.withdrawnOn is null and "
                + InventoryFigures.DESCRIBED, project).project(Line.class).list();
        return lines.stream().filter(line -> catalogue.asking(line.catalogueCode(), line.communicable(), line.hvd()).stream()
                .anyMatch(rule -> unsure.contains(rule) && !decided.contains(new Decided(line.id(), rule))))
                .collect(Collectors.groupingBy(Line::departmentId, Collectors.counting()));
    }
}
