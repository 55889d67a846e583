package fr.parvis.review;

import fr.parvis.inventory.InventoryAccess;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.publication.Publication;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Datasets that were public and were taken back in a cycle. Read from their publications: one that is published again forgets that it ever was withdrawn. */
@ApplicationScoped
public class WithdrawnQueries {

    /** What was public elsewhere that day moved and was not taken back. */
    private static final String TAKEN_BACK = """
            from Dataset d join d.project p join Publication u on u.datasetId = d.id where p.id = :project and u.withdrawnOn >= :from and u.withdrawnOn < :to
            and not exists (select 1 from Publication o where o.datasetId = u.datasetId and o.id <> u.id and o.publishedOn <= u.withdrawnOn
                and (o.withdrawnOn is null or o.withdrawnOn > u.withdrawnOn))""";

    /** A dataset that was taken back, when and why. */
    public record Withdrawn(long datasetId, String number, String title, LocalDate on, String reason) {
    }

    long count(long projectId, Cycles.Days days) {
        return Publication.find("select count(distinct d.id) " + TAKEN_BACK, within(new Parameters(), projectId, days)).project(Long.class).singleResult();
    }

    /** The same with their reasons, the earliest first, without those that are not to be mentioned to the person. */
    @Transactional
    public List<Withdrawn> of(Project project, ProjectCycle cycle, Actor actor) {
        return Publication.find("select d.id, d.number, d.names.title, u.withdrawnOn, u.withdrawnReason " + TAKEN_BACK + " and " + InventoryAccess.CONDITION
                + " order by u.withdrawnOn, u.id", within(InventoryAccess.parameters(actor), project.id, Cycles.days(project, cycle))).project(Withdrawn.class).list();
    }

    private static Parameters within(Parameters parameters, long projectId, Cycles.Days days) {
        return parameters.and("project", projectId).and("from", days.from()).and("to", days.to());
    }
}
