package fr.parvis.gap;

import fr.parvis.inventory.InventoryAccess;
import fr.parvis.people.Actor;
import fr.parvis.project.Unmentioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gaps about datasets not to be mentioned leave no trace in the history that others read. */
@ApplicationScoped
public class UnmentionedGaps implements Unmentioned {

    @Override
    public String kind() {
        return "gap";
    }

    @Override
    @Transactional
    public List<Long> to(Actor reader, long projectId) {
        return Gap.find("select g.id from Gap g join g.project p join Dataset d on d.id = g.datasetId where p.id = :project"
                + " and d.standing.withheld = true and not (" + InventoryAccess.CONDITION + ")",
                InventoryAccess.parameters(reader).and("project", projectId)).project(Long.class).list();
    }
}
