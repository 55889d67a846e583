package fr.parvis.review;

import fr.parvis.inventory.Dataset;
import fr.parvis.opinion.Opinion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Legal reserves that still stand: the datasets of the inventory against whose publication an opinion stands. */
@ApplicationScoped
class ReserveQueries {

    @Transactional
    long open(long projectId) {
        return Dataset.find("select count(d) from Dataset d where d.project.id = ?1 and d.signature.outOfScopeReason is null"
                + " and d.checks.withdrawnOn is null and " + Opinion.AGAINST, projectId).project(Long.class).singleResult();
    }
}
