package fr.parvis.inventory;

import fr.parvis.platform.Alphabet;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What there is of an inventory, counted by department. */
@ApplicationScoped
public class InventoryFigures {

    /**
     * A department's lines: out of scope and withdrawn ones are not counted.
     *
     * @param qualified those with their legal nature and their level of personal data
     * @param first     those of the band P1
     * @param signed    those the head stands behind
     */
    public record DepartmentFigures(long departmentId, String name, long datasets, Long qualifiedOrNull, Long firstOrNull, Long signedOrNull) {

        public long qualified() {
            return qualifiedOrNull == null ? 0 : qualifiedOrNull;
        }

        public long first() {
            return firstOrNull == null ? 0 : firstOrNull;
        }

        public long signed() {
            return signedOrNull == null ? 0 : signedOrNull;
        }
    }

    /** Every department of the town, by name. */
    @Transactional
    public List<DepartmentFigures> of(Project project) {
        return Dataset.find("""
                select x.id, x.name, count(d.id),
                    sum(case when d.law.legalNature is not null and d.law.personalDataLevel is not null then 1 else 0 end),
                    sum(case when d.standing.band = P1 then 1 else 0 end),
                    sum(case when d.signature.visa = STANDING then 1 else 0 end)
                from Department x left join Dataset d on d.department = x and d.project.id = ?2 and d.signature.outOfScopeReason is null
                    and d.checks.withdrawnOn is null
                where x.municipality.id = ?1 group by x.id, x.name order by\s""" + Alphabet.of("x.name") + ", x.id", project.municipalityId(), project.id)
                .project(DepartmentFigures.class).list();
    }
}
