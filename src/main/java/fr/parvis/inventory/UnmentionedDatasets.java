package fr.parvis.inventory;

import fr.parvis.people.Actor;
import fr.parvis.project.Unmentioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Datasets not to be mentioned leave no trace in the history that others read. */
@ApplicationScoped
public class UnmentionedDatasets implements Unmentioned {

    @Override
    public String kind() {
        return "dataset";
    }

    @Override
    @Transactional
    public List<Long> to(Actor reader, long projectId) {
        return Dataset.find("select d.id from Dataset d join d.project p where p.id = :project and d.standing.withheld = true and not ("
                + InventoryAccess.CONDITION + ")", DatasetFilter.ofProject(reader, projectId)).project(Long.class).list();
    }
}
