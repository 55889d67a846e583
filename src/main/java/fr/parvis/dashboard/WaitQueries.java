package fr.parvis.dashboard;


import fr.parvis.dashboard.OverviewQueries.Ledger;
import fr.parvis.ledger.Climb;
import fr.parvis.ledger.Ladders;
import fr.parvis.ledger.Wait;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAccess;
import fr.parvis.project.ProjectQueries.ProjectRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What waits on whom in a project, to be shown. */
@ApplicationScoped
public class WaitQueries {

    /** Everything that waits in a project, the oldest first, whoever reads it. */
    public record WaitingList(ProjectRow project, LocalDate today, List<DepartmentFact> departments, List<Wait> waits) {

        /** Name of a department of the town; null for none. */
        public String department(Long id) {
            return id == null ? null : departments.stream().filter(one -> one.id() == id).map(DepartmentFact::name).findFirst().orElse(null);
        }
    }

    @Inject
    OverviewQueries overviews;

    @Inject
    Ladders ladders;

    @Inject
    Reported reported;

    @Transactional
    public WaitingList of(Project project) {
        Ledger ledger = overviews.ledger(project);
        return new WaitingList(ledger.project(), ledger.facts().on(), ledger.facts().departments(), ledger.waits());
    }

    /** Where each of these stands on its ladder, in their order. */
    @Transactional
    public List<Climb> climbs(Project project, List<Wait> waits, LocalDate today) {
        return ladders.of(project.municipalityId(), Map.of(project.id, waits), new WorkingDays(project.municipality.alsaceMoselle), today).get(project.id);
    }

    /** The overdue updates that were reported to the DGS. */
    @Transactional
    public List<Climb> reportedUpdates(Project project, LocalDate today) {
        return reported.updates(project, new WorkingDays(project.municipality.alsaceMoselle), today);
    }

    /** The person before this project. */
    @Transactional
    public Reader reader(Actor actor, Project project) {
        boolean confidant = Reader.confidant(actor, project);
        Set<Long> own = confidant ? Set.of() : new HashSet<>(Department.find("select x.id from Department x where x.municipality.id = ?1"
                + " and (x.headId = ?2 or x.deputyId = ?2 or x.referentId = ?2 or array_contains(?3, x.id))", project.municipalityId(), actor.personId(),
                ProjectAccess.array(actor.lentDepartments())).project(Long.class).list());
        return new Reader(actor, project.municipalityId(), confidant, own, Reader.plain(actor, project.municipalityId()));
    }
}
