package fr.parvis.inventory;

import fr.parvis.platform.Alphabet;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** What there is of an inventory, counted by department. */
@ApplicationScoped
public class InventoryFigures {

    /** Whether the risk of a dataset {@code d} and what it is to the law are written. */
    static final String DESCRIBED = "d.law.legalNature is not null and d.law.personalDataLevel is not null";

    /**
     * A department's lines: out of scope and withdrawn ones are not counted.
     *
     * @param qualified those with their level of personal data, their legal nature, and no obligation left to check
     * @param first     those of the band P1
     * @param signed    those the head stands behind
     */
    public record DepartmentFigures(long departmentId, String name, long datasets, Long qualifiedOrNull, Long firstOrNull, Long signedOrNull) {

        public long qualified() {
            return qualifiedOrNull == null ? 0 : qualifiedOrNull;
        }

        DepartmentFigures without(Map<Long, Long> unsure) {
            return new DepartmentFigures(departmentId, name, datasets, qualified() - unsure.getOrDefault(departmentId, 0L), firstOrNull, signedOrNull);
        }

        public long first() {
            return firstOrNull == null ? 0 : firstOrNull;
        }

        public long signed() {
            return signedOrNull == null ? 0 : signedOrNull;
        }
    }

    @Inject
    UnsureObligations obligations;

    /** Every department of the town, by name. */
    @Transactional
    public List<DepartmentFigures> of(Project project) {
        Map<Long, Long> unsure = obligations.byDepartment(project);
        return Dataset.find("""
                select x.id, x.name, count(d.id),
                    sum(case when\s""" + DESCRIBED + """
                     then 1 else 0 end),
                    sum(case when d.standing.band = P1 then 1 else 0 end),
                    sum(case when d.signature.visa = STANDING then 1 else 0 end)
                from Department x left join Dataset d on d.department = x and d.project.id = ?2 and d.signature.outOfScopeReason is null
                    and d.checks.withdrawnOn is null
                where x.municipality.id = ?1 group by x.id, x.name order by\s""" + Alphabet.of("x.name") + ", x.id", project.municipalityId(), project.id)
                .project(DepartmentFigures.class).stream().map(one -> one.without(unsure)).toList();
    }
}
