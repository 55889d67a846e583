package fr.parvis.demo;

import fr.parvis.checklist.Answer;
import fr.parvis.checklist.Checklist;
import fr.parvis.checklist.GateCheck;
import fr.parvis.demo.DemoTown.Made;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseWorkflow;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.CellKey;
import fr.parvis.project.ContactPart;
import fr.parvis.project.Contacts;
import fr.parvis.project.Involvement;
import fr.parvis.project.Objective;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.project.ProjectSheet;
import fr.parvis.project.Projects;
import fr.parvis.task.Task;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskState;
import fr.parvis.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** One town's project, taken to its phase through the real doors: every answer, request and approval, on days of the past. */
@ApplicationScoped
class DemoProject {

    private static final int ADDED_TASKS = 10;
    private static final List<String> TITLES = List.of("Relire la note de cadrage", "Réserver la salle du conseil pour le COPIL",
            "Préparer la présentation aux chefs de service", "Relancer l’éditeur du logiciel d’urbanisme",
            "Mettre à jour la page du site municipal", "Vérifier les droits sur les photographies", "Rencontrer l’intercommunalité",
            "Compter les demandes d’accès aux documents", "Préparer le point presse", "Écrire l’article du journal interne");

    @Inject
    Clock clock;

    @Inject
    Projects projects;

    @Inject
    Contacts contacts;

    @Inject
    PhaseWorkflow workflow;

    @Inject
    Checklist checklist;

    @Inject
    Tasks tasks;

    @Inject
    DemoLaw law;

    @Inject
    DemoInventory inventory;

    @Inject
    DemoAwareness awareness;

    @Inject
    DemoDiffusion diffusion;

    @Inject
    DemoReview review;

    @Inject
    DemoMeetings meetings;

    void make(int number, Made town) {
        DemoStage stage = DemoStage.of(number);
        WorkingDays days = new WorkingDays(town.municipality().alsaceMoselle);
        LocalDate today = LocalDate.now(clock);
        // Two months a phase: what is done lies behind, and the phase in hand is at about its middle.
        LocalDate start = days.next(today.minusDays(stage.done() * 60L + (stage.started() ? 25 : 2)));
        Project[] made = new Project[1];
        on(start, 9, () -> made[0] = create(number, town, start));
        Project project = made[0];
        ProjectCycle cycle = ProjectCycle.find("projectId", project.id).firstResult();
        List<Phase> phases = Phase.ofCycle(cycle.id);
        on(days.plus(start, 2), 11, () -> law.make(number, town, days.plus(start, 2)));
        on(days.plus(start, 3), 11, () -> inventory.make(number, project, town));
        LocalDate day = start;
        for (int i = 0; i < stage.done(); i++) {
            LocalDate first = day;
            LocalDate last = days.next(first.plusDays(56));
            Phase phase = phases.get(i);
            on(first, 10, () -> move(phase, PhaseMove.START, null, town.lead()));
            on(last, 9, () -> prepare(project, phase, town, true));
            on(last, 14, () -> move(phase, PhaseMove.SUBMIT, null, town.lead()));
            on(last, 17, () -> move(phase, PhaseMove.APPROVE, null, town.dgs()));
            day = days.plus(last, 1);
        }
        if (stage.started() && stage.done() < phases.size()) {
            Phase phase = phases.get(stage.done());
            on(day, 10, () -> move(phase, PhaseMove.START, null, town.lead()));
            on(days.plus(today, -1), 15, () -> prepare(project, phase, town, stage.submitted()));
            if (stage.submitted()) {
                on(days.plus(today, -1), 16, () -> move(phase, PhaseMove.SUBMIT, null, town.lead()));
            }
        }
        if (stage.started()) {
            on(days.plus(today, -1), 17, () -> meetings.make(project, town, start, today));
        }
    }

    private Project create(int number, Made town, LocalDate start) {
        ProjectSheet sheet = new ProjectSheet("Ouvrir les données de " + town.municipality().name, start, town.lead().personId(),
                new ProjectSheet.Seat(town.dgs().personId()), new ProjectSheet.Seat(town.elu().personId()), true, null,
                List.of(new Objective.Words("Ouvrir les données les plus demandées", "Jeux publiés", "12 jeux"),
                        new Objective.Words("Répondre plus vite aux demandes d’accès", "Délai médian de réponse", "15 jours"),
                        new Objective.Words("Associer chaque service", "Services dont l’inventaire est visé", "90 %")),
                new ProjectSheet.Stakes("Rendre compte aux habitants de ce que fait la commune.",
                        "Permettre aux associations et aux entreprises de réutiliser les données.",
                        "Ne plus ressaisir d’un service à l’autre."),
                new ProjectSheet.Deliberation("2026-" + (41 + number % 50), start), null, null);
        Project project = projects.create(town.municipality().id, sheet, town.lead());
        contacts.name(project, new CellKey(town.vacantDepartmentId(), null), 0, List.of(new ContactPart(town.dgs().personId(),
                List.of(Involvement.RESPONSIBLE))), town.lead());
        for (int i = 0; i < ADDED_TASKS; i++) {
            tasks.add(project.id, new Tasks.NewTask(TITLES.get(i), PhaseCode.values()[i % 5], town.people().get(i % 6).id,
                    start.plusDays(20L + 12L * i), null), town.lead());
        }
        return project;
    }

    /** Answers the gate's questions, all of them or the first half, and finishes the tasks likewise. */
    private void prepare(Project project, Phase phase, Made town, boolean whole) {
        inventory.prepare(project, phase.code(), town, whole);
        awareness.prepare(project, phase.code(), town, whole);
        diffusion.prepare(project, phase.code(), town, whole);
        review.prepare(project, phase.code(), town, whole);
        List<GateCheck> checks = GateCheck.list("phase = ?1 and attempt = ?2 order by id", phase, phase.attempt());
        for (GateCheck check : checks.subList(0, whole ? checks.size() : checks.size() / 2)) {
            checklist.answer(check, check.version(), new GateCheck.Reply(Answer.YES, "Compte rendu du comité de pilotage", null),
                    town.lead());
        }
        List<Task> mine = Task.list("project = ?1 and phase = ?2 order by number", project, phase.code());
        for (Task task : mine.subList(0, whole ? mine.size() : mine.size() / 2)) {
            tasks.change(task, task.version(), TaskChange.toState(TaskState.DONE, null), town.lead());
        }
        mine.stream().filter(task -> task.state() == TaskState.OPEN).findFirst()
                .ifPresent(task -> tasks.change(task, task.version(), TaskChange.toState(TaskState.STARTED, null), town.lead()));
    }

    private void move(Phase phase, PhaseMove move, String reason, Actor actor) {
        PhaseWorkflow.Outcome outcome = workflow.move(phase.id, PhaseWorkflow.Request.of(move, phase.version(), reason), actor);
        if (!(outcome instanceof PhaseWorkflow.Moved)) {
            throw new IllegalStateException("The demonstration cannot " + move + " " + phase.code() + ": " + outcome);
        }
    }

    private void on(LocalDate day, int hour, Runnable act) {
        var moment = day.atTime(LocalTime.of(hour, 0)).atZone(Clocks.PARIS).toInstant();
        Clocks.at(Optional.of(moment).filter(past -> past.isBefore(clock.instant())).orElseGet(clock::instant), act);
    }
}
