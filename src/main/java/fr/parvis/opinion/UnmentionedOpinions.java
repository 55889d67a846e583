package fr.parvis.opinion;

import fr.parvis.inventory.InventoryAccess;
import fr.parvis.people.Actor;
import fr.parvis.project.Unmentioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Opinions asked on several datasets at once, one of them not to be mentioned, leave no trace in the history that others read: it lists their numbers. */
@ApplicationScoped
public class UnmentionedOpinions implements Unmentioned {

    @Override
    public String kind() {
        return "opinion-request";
    }

    @Override
    @Transactional
    public List<Long> to(Actor reader, long projectId) {
        return Opinion.find("select distinct o.requestId from Opinion o join Dataset d on d.id = o.datasetId join d.project p where p.id = :project"
                + " and o.requestId is not null and d.standing.withheld = true and not (" + InventoryAccess.CONDITION + ")",
                InventoryAccess.parameters(reader).and("project", projectId)).project(Long.class).list();
    }
}
