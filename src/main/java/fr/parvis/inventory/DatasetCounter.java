package fr.parvis.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Gives the numbers of datasets, one after the other for each department code of a town, and none twice. */
@ApplicationScoped
class DatasetCounter {

    @Inject
    EntityManager entities;

    /** The first of so many numbers kept for the caller; whoever asks at the same time waits for this transaction. */
    int take(long municipalityId, String code, int count) {
        int known = entities.createNativeQuery("update dataset_counter set last_number = last_number + :count"
                + " where municipality_id = :town and code = :code").setParameter("count", count).setParameter("town", municipalityId)
                .setParameter("code", code).executeUpdate();
        if (known == 0) {
            entities.createNativeQuery("insert into dataset_counter (municipality_id, code, last_number) values (:town, :code, :count)")
                    .setParameter("town", municipalityId).setParameter("code", code).setParameter("count", count).executeUpdate();
            return 1;
        }
        Object last = entities.createNativeQuery("select last_number from dataset_counter where municipality_id = :town and code = :code")
                .setParameter("town", municipalityId).setParameter("code", code).getSingleResult();
        return ((Number) last).intValue() - count + 1;
    }

    static String number(String code, int place) {
        return "%s-%04d".formatted(code, place);
    }
}
