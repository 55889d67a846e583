package fr.parvis.review;

import fr.parvis.opinion.Opinion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Legal reserves that still stand: an unfavourable opinion, or a condition that nobody has lifted, on a dataset of the inventory. */
@ApplicationScoped
class ReserveQueries {

    @Transactional
    long open(long projectId) {
        return Opinion.find("""
                select count(o) from Opinion o join Dataset d on d.id = o.datasetId where d.project.id = ?1 and d.signature.outOfScopeReason is null
                and d.checks.withdrawnOn is null and (o.outcome = UNFAVOURABLE or o.outcome = CONDITIONS and o.conditionLiftedAt is null)""",
                projectId).project(Long.class).singleResult();
    }
}
