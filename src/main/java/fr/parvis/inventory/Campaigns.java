package fr.parvis.inventory;

import static fr.parvis.inventory.InventoryRefusal.Reason.DATE_MISSING;
import static fr.parvis.inventory.InventoryRefusal.Reason.NOTHING_TO_SIGN;

import fr.parvis.inventory.InventoryRefusal.Act;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.platform.Alphabet;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Launches campaigns of visas. */
@ApplicationScoped
public class Campaigns {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Event<VisaAsked> asked;

    /**
     * Asks departments to decide; what a department was still asked before is replaced.
     *
     * @param departmentIds which of them; empty for every department that holds a line
     */
    @Transactional
    public List<VisaRequest> launch(Project seen, LocalDate dueOn, List<Long> departmentIds, String words, Actor actor) {
        if (!seen.isRunBy(actor)) {
            throw InventoryRefusal.may(Act.CAMPAIGN);
        }
        if (dueOn == null || dueOn.isBefore(LocalDate.now(clock))) {
            throw InventoryRefusal.field("dueOn", DATE_MISSING);
        }
        Project project = Project.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        departmentIds.forEach(id -> Datasets.department(project, id));
        List<Department> departments = Department.list("from Department x where x.municipality.id = ?1 and exists (select 1 from Dataset d"
                + " where d.department = x and d.project.id = ?2 and d.signature.outOfScopeReason is null and d.checks.withdrawnOn is null)"
                + " order by " + Alphabet.of("x.name"), project.municipalityId(), project.id);
        List<Department> chosen = departments.stream().filter(one -> departmentIds.isEmpty() || departmentIds.contains(one.id)).toList();
        if (chosen.isEmpty()) {
            throw InventoryRefusal.field("departmentIds", NOTHING_TO_SIGN);
        }
        List<VisaRequest> replaced = VisaRequest.open(project.id).stream().filter(one -> chosen.contains(one.department)).toList();
        replaced.forEach(VisaRequest::replace);
        Author author = project.signedBy(actor);
        VisaCampaign campaign = VisaCampaign.launched(project, dueOn, words, author, clock.instant());
        campaign.persist();
        List<VisaRequest> requests = chosen.stream().map(department -> VisaRequest.asked(campaign, department)).toList();
        VisaRequest.persist(requests);
        VisaRequest.flush();
        Note note = Note.of(project.municipalityId(), author, "inventory.visas-asked").about("campaign", campaign.id)
                .project(project.id).because(words).fact("departments", chosen.size()).fact("due", dueOn);
        replaced.forEach(one -> note.was(VisaRequest.KIND, one.id, Map.of("state", VisaRequestState.OPEN.name())));
        journal.append(note);
        requests.forEach(request -> asked.fire(new VisaAsked(request)));
        return requests;
    }
}
