package fr.parvis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.method.MethodRole;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.people.Membership;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import fr.parvis.phase.CyclePhases;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseCalendar;
import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseMoved;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.project.ProjectSheet;
import fr.parvis.project.Projects;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A town's own template makes its task when its phase opens, or when somebody asks; one in a cycle, whatever happens. */
@QuarkusTest
@TestTransaction
class TownTaskUseTest {

    @Inject
    Projects projects;

    @Inject
    TownTasks templates;

    @Inject
    TownTaskUse use;

    @Inject
    Tasks tasks;

    @Inject
    CyclePhases cycles;

    @Inject
    Event<PhaseMoved> moved;

    @Inject
    PhaseCalendar calendar;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    private Actor lead;
    private long town;
    private Project project;

    /** Called by each test, whose transaction it is made in and goes with. */
    private void aProject() {
        Person person = Person.<Person>find("email", "lead@demo.parvis.example").firstResult();
        town = RoleHolding.<RoleHolding>find("personId", person.id).firstResult().municipalityId;
        lead = new Actor(person.id, person.name, person.email, null, List.of(new Membership(town, Role.LEAD)));
        project = projects.create(town, new ProjectSheet("Modèles", today(), lead.personId(), null, null, true, null, null, null, null, null, null), lead);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private TownTask template(String title, PhaseCode phase, MethodRole role, Long owner) {
        return templates.add(town, new TownTask.Sheet(phase, title, "Un compte rendu", role, owner, 3), lead);
    }

    private void start(PhaseCode code) {
        move(code, PhaseMove.START);
    }

    private void move(PhaseCode code, PhaseMove how) {
        Phase phase = Phase.ofCycle(cycle()).get(code.ordinal());
        moved.fire(new PhaseMoved(phase.id, project.id, town, phase.cycleId, code, how, 1, lead.author(), null, clock.instant()));
    }

    private long cycle() {
        return ProjectCycle.<ProjectCycle>find("projectId = ?1 order by number desc", project.id).firstResult().id;
    }

    private List<Task> made(TownTask template) {
        return Task.list("project = ?1 and townTaskId = ?2 order by id", project, template.id);
    }

    @Test
    void aPhaseThatOpensGetsTheTownsTasksBesideTheMethods() {
        aProject();
        TownTask mine = template("Prévenir l’EPCI", PhaseCode.SCOPING, MethodRole.DGS, null);
        TownTask later = template("Prévenir la presse", PhaseCode.DIFFUSION, MethodRole.COMMUNICATION, null);
        start(PhaseCode.SCOPING);
        Task task = made(mine).get(0);
        WorkingDays days = new WorkingDays(project.municipality.alsaceMoselle);
        assertEquals(List.of("Prévenir l’EPCI", "Un compte rendu", "DGS"), List.of(task.title, task.output, task.responsible));
        assertEquals(project.sponsorId, task.ownerId);
        assertEquals(days.plus(days.next(today()), 3), task.dueOn());
        assertTrue(task.number > 50, "its number follows those of the method");
        assertEquals(List.of(), made(later));
    }

    @Test
    void itMakesOneTaskInACycleHoweverOftenItIsAsked() {
        aProject();
        TownTask mine = template("Prévenir l’EPCI", PhaseCode.SCOPING, MethodRole.LEAD, null);
        Task task = use.use(project.id, mine, lead);
        start(PhaseCode.SCOPING);
        start(PhaseCode.SCOPING);
        assertEquals(List.of(task), made(mine));
        TaskRefusal refusal = assertThrows(TaskRefusal.Refused.class, () -> use.use(project.id, mine, lead)).refusal();
        assertEquals(new TaskRefusal.TemplateUsed(task.id, task.reference()), refusal);
    }

    @Test
    void anArchivedOneMakesNothingUntilItIsRestored() {
        aProject();
        TownTask mine = template("Prévenir l’EPCI", PhaseCode.SCOPING, MethodRole.LEAD, null);
        templates.archive(mine, mine.version(), true, lead);
        start(PhaseCode.SCOPING);
        assertEquals(List.of(), made(mine));
        assertThrows(TaskRefusal.Refused.class, () -> use.use(project.id, mine, lead));
        templates.archive(mine, mine.version(), false, lead);
        start(PhaseCode.SCOPING);
        assertEquals(1, made(mine).size());
    }

    @Test
    void whoHasLeftTheTownIsNotGivenATask() {
        aProject();
        Person guest = Person.<Person>find("email", "head@demo.parvis.example").firstResult();
        TownTask mine = template("Prévenir l’EPCI", PhaseCode.SCOPING, MethodRole.LEAD, guest.id);
        assertEquals(guest.id, use.use(project.id, mine, lead).ownerId);
        RoleHolding.delete("personId = ?1 and municipalityId = ?2", guest.id, town);
        TownTask other = template("Prévenir la presse", PhaseCode.SCOPING, MethodRole.LEAD, null);
        other.ownerId = guest.id;
        assertEquals(project.leadId, use.use(project.id, other, lead).ownerId);
    }

    @Test
    void itsDayMovesWithItsPhaseLikeThatOfAMethodsTask() {
        aProject();
        Task open = use.use(project.id, template("Prévenir l’EPCI", PhaseCode.DIFFUSION, MethodRole.LEAD, null), lead);
        Task over = use.use(project.id, template("Prévenir la presse", PhaseCode.DIFFUSION, MethodRole.LEAD, null), lead);
        Task dateless = use.use(project.id, template("Prévenir l’élu", PhaseCode.DIFFUSION, MethodRole.LEAD, null), lead);
        tasks.change(over, over.version(), TaskChange.toState(TaskState.DONE, null), lead);
        dateless.due(null);
        LocalDate due = open.dueOn();
        Phase training = Phase.ofCycle(cycle()).get(PhaseCode.TRAINING.ordinal());
        LocalDate end = training.plannedEndOn();
        assertEquals(PhaseCalendar.Result.MOVED, calendar.move(training, new PhaseCalendar.Request(training.version(), end.plusDays(21), null, null, true), lead));
        WorkingDays days = new WorkingDays(project.municipality.alsaceMoselle);
        assertEquals(days.plus(due, days.between(end, end.plusDays(21))), open.dueOn());
        assertEquals(due, over.dueOn(), "what is done stays where it was");
        assertNull(dateless.dueOn());
    }

    @Test
    void itsDayIsACommitmentOnceTheScopingGateIsPassed() {
        aProject();
        Task before = use.use(project.id, template("Prévenir l’EPCI", PhaseCode.DIFFUSION, MethodRole.LEAD, null), lead);
        assertEquals(Optional.empty(), before.firstDueOn());
        move(PhaseCode.SCOPING, PhaseMove.APPROVE);
        assertEquals(Optional.of(before.dueOn()), before.firstDueOn());
        // As the door writes it with the gate.
        database.flush();
        database.createNativeQuery("update phase set committed_end_on = planned_end_on where project_id = " + project.id).executeUpdate();
        database.clear();
        TownTask template = template("Prévenir la presse", PhaseCode.TRAINING, MethodRole.LEAD, null);
        start(PhaseCode.TRAINING);
        Task after = made(template).get(0);
        assertEquals(Optional.of(after.dueOn()), after.firstDueOn());
    }

    @Test
    void whatIsStillOpenGoesOnInTheNextCycleAndIsNotMadeAgainThere() {
        aProject();
        TownTask open = template("Prévenir l’EPCI", PhaseCode.SCOPING, MethodRole.LEAD, null);
        TownTask done = template("Prévenir la presse", PhaseCode.SCOPING, MethodRole.LEAD, null);
        start(PhaseCode.SCOPING);
        Task finished = made(done).get(0);
        tasks.change(finished, finished.version(), TaskChange.toState(TaskState.DONE, null), lead);
        database.flush();
        database.createNativeQuery("update phase set state = 'DONE' where project_id = " + project.id).executeUpdate();
        database.clear();
        assertTrue(cycles.openNext(project.id, today().plusDays(30), null, lead).isPresent());
        start(PhaseCode.SCOPING);
        assertEquals(1, Task.count("cycleId = ?1 and townTaskId = ?2", cycle(), open.id), "carried over");
        assertEquals(1, Task.count("cycleId = ?1 and townTaskId = ?2", cycle(), done.id), "made anew");
    }
}
