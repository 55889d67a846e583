package fr.parvis.publication;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.people.Actor;
import fr.parvis.project.ProjectAccess;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The updates of published datasets that are overdue, by who is to make them. */
@ApplicationScoped
public class UpdateQueries {

    /**
     * On a dataset {@code d} and its project {@code p}, whether the person {@code :me} is to update it: who was chosen for that, and the project's
     * lead, who is to choose somebody, as long as nobody is or whoever was has left the town by {@code :today}; the lead alone what is {@code :handed}
     * to them.
     */
    static final String MINE = """
            (p.leadId = :me and array_contains(:handed, d.id) or not array_contains(:handed, d.id) and
            (d.release.updaterId = :me or p.leadId = :me and not exists (select 1 from RoleHolding post join Person chosen on chosen.id = post.personId
             where chosen.id = d.release.updaterId and chosen.active and post.municipalityId = d.municipalityId
                and (post.endsOn is null or post.endsOn >= :today))))""";

    /** How many datasets of a project are overdue for the person, and the day of the one that is so for longest. */
    public record WaitingUpdates(long projectId, String project, long count, LocalDate since) {
    }

    /** An update that is overdue, in the hands of who was chosen for it or else of the lead. */
    public record OverdueUpdate(long projectId, long datasetId, String number, String title, long departmentId, boolean withheld, LocalDate dueOn,
            long holderId, String holder, long leadId, String lead, Long sponsorId) {
    }

    /** Who was chosen to update, as long as they are in the town. */
    private static final String CHOSEN = """
            u.id is not null and u.active and exists (select 1 from RoleHolding post where post.personId = u.id
             and post.municipalityId = d.municipalityId and (post.endsOn is null or post.endsOn >= :today))""";

    @Inject
    Clock clock;

    @Inject
    HandedUpdates handed;

    /** The projects in which somebody has something to update, each the list that {@link DiffusionFilter} shows under the same conditions. */
    @Transactional
    public List<WaitingUpdates> waiting(Actor actor) {
        return Dataset.find("select p.id, p.title, count(d.id), min(d.coverage.nextUpdateDue) from Dataset d join d.project p where "
                + DiffusionState.UPDATE_DUE.condition() + " and " + DiffusionQueries.IN_SCOPE + " and " + MINE + " and " + InventoryAccess.CONDITION
                + " group by p.id, p.title order by min(d.coverage.nextUpdateDue), p.id",
                InventoryAccess.parameters(actor).and("today", LocalDate.now(clock)).and("handed", handed(actor))).project(WaitingUpdates.class).list();
    }

    /** What {@link #MINE} asks for. */
    Long[] handed(Actor actor) {
        return ProjectAccess.array(handed.inTowns(actor.municipalityIds()));
    }

    /** Of these projects, whoever asks. */
    @Transactional
    public List<OverdueUpdate> overdue(Collection<Long> projectIds) {
        return Dataset.find("select p.id, d.id, d.number, d.names.title, d.department.id, d.standing.withheld, d.coverage.nextUpdateDue, case when " + CHOSEN
                + " then u.id else l.id end, case when " + CHOSEN + " then u.name else l.name end, l.id, l.name, p.sponsorId from Dataset d join d.project p"
                + " join Person l on l.id = p.leadId left join Person u on u.id = d.release.updaterId where one_of(:projects, d.project.id) and "
                + DiffusionState.UPDATE_DUE.condition() + " and " + DiffusionQueries.IN_SCOPE + " order by d.coverage.nextUpdateDue, d.id",
                Parameters.with("projects", ProjectAccess.array(projectIds)).and("today", LocalDate.now(clock))).project(OverdueUpdate.class).list();
    }
}
