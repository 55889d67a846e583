package fr.parvis.dashboard;

import fr.parvis.gap.Arbitrations;
import fr.parvis.gap.Gap;
import fr.parvis.gap.GapKind;
import fr.parvis.gap.GapSeverity;
import fr.parvis.gap.Gaps;
import fr.parvis.gap.RetainedPosition;
import fr.parvis.gap.VisaArbitration;
import fr.parvis.inventory.Band;
import fr.parvis.inventory.Campaigns;
import fr.parvis.inventory.Channel;
import fr.parvis.inventory.Communicability;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetBatch;
import fr.parvis.inventory.DatasetBatchUndo;
import fr.parvis.inventory.DatasetChange;
import fr.parvis.inventory.DatasetField;
import fr.parvis.inventory.DatasetOrigin;
import fr.parvis.inventory.DatasetOutcomes;
import fr.parvis.inventory.Datasets;
import fr.parvis.inventory.GridPreset;
import fr.parvis.inventory.GridRules;
import fr.parvis.inventory.Grids;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.inventory.LegalReasoning;
import fr.parvis.inventory.Licence;
import fr.parvis.inventory.PriorityGrid;
import fr.parvis.inventory.Reasonings;
import fr.parvis.inventory.Scores;
import fr.parvis.inventory.UpdateFrequency;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaLine;
import fr.parvis.inventory.VisaQueries;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaRequestState;
import fr.parvis.inventory.VisaSheet;
import fr.parvis.inventory.VisaUndo;
import fr.parvis.inventory.Visas;
import fr.parvis.meeting.Decision;
import fr.parvis.meeting.DecisionState;
import fr.parvis.meeting.Decisions;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.Membership;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.Towns;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseCalendar;
import fr.parvis.phase.PhaseMove;
import fr.parvis.phase.PhaseWorkflow;
import fr.parvis.phase.Regularisation;
import fr.parvis.phase.Reservation;
import fr.parvis.project.Project;
import fr.parvis.project.SlipCause;
import fr.parvis.publication.Publication;
import fr.parvis.publication.Publications;
import fr.parvis.task.Task;
import fr.parvis.task.TaskChange;
import fr.parvis.task.TaskOrigin;
import fr.parvis.task.TaskState;
import fr.parvis.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Whatever people do to a project that its figures depend on, each act through its own door; a door may refuse. */
@ApplicationScoped
public class ProjectWalk {

    /** One act of a walk. */
    interface Act {
        void run(Steps steps);
    }

    @Inject
    Clock clock;
    @Inject
    EntityManager entities;
    @Inject
    Datasets datasets;
    @Inject
    DatasetBatch batch;
    @Inject
    DatasetBatchUndo batchUndo;
    @Inject
    DatasetOutcomes outcomes;
    @Inject
    Reasonings reasonings;
    @Inject
    Grids grids;
    @Inject
    Scores scores;
    @Inject
    Campaigns campaigns;
    @Inject
    Visas visas;

    @Inject
    VisaUndo undo;
    @Inject
    VisaQueries sheets;
    @Inject
    Arbitrations arbitrations;
    @Inject
    Gaps gaps;
    @Inject
    Publications publications;
    @Inject
    Towns towns;
    @Inject
    PhaseWorkflow workflow;
    @Inject
    PhaseCalendar calendar;
    @Inject
    Regularisation regularisation;
    @Inject
    Tasks tasks;
    @Inject
    Decisions decisions;

    /** What a walk remembers between two acts. */
    static final class Steps {
        final Random random;
        final long projectId;
        List<DatasetBatchUndo.Undone> lastBatch = List.of();
        int named;

        Steps(long seed, long projectId) {
            this.random = new Random(seed);
            this.projectId = projectId;
        }

        Project project() {
            return Project.findById(projectId);
        }

        Actor lead() {
            return actor(project().leadId, Role.LEAD);
        }

        Actor dgs() {
            return actor(project().sponsorId, Role.DGS);
        }

        Actor actor(long personId, Role role) {
            return new Actor(personId, Person.<Person>findById(personId).name, "x@example.fr", null,
                    List.of(new Membership(project().municipalityId(), role)));
        }

        Department department() {
            return one(Department.list("municipality.id = ?1 and code in ('URB', 'CUL', 'FIN') order by id", project().municipalityId()));
        }

        Dataset dataset() {
            return one(Dataset.list("project.id = ?1 order by id", projectId));
        }

        <T> T one(List<T> of) {
            if (of.isEmpty()) {
                throw new NotNow();
            }
            return of.get(random.nextInt(of.size()));
        }

        <T> T one(T[] of) {
            return of[random.nextInt(of.length)];
        }

        String name() {
            return "Registre numéro " + ++named + " des affaires";
        }
    }

    /** Nothing to do it to. */
    static final class NotNow extends RuntimeException {
        NotNow() {
            super("nothing there");
        }
    }

    /** Every act by name. */
    Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("add", s -> datasets.add(s.project(), s.department().id, DatasetOrigin.ADDED, new DatasetChange(Map.<DatasetField, Object>of(
                DatasetField.TITLE, s.name(), DatasetField.UPDATE_FREQUENCY, UpdateFrequency.MONTHLY, DatasetField.LICENCE, Licence.values()[0]),
                null, s.random.nextInt(6) == 0), s.lead()));
        acts.put("change", this::change);
        acts.put("register", s -> decisions.record(s.project(), null, new Decisions.NewDecision(s.name(), "COPIL", null, null), List.of(), s.lead()));
        acts.put("follow", s -> {
            Decision d = s.one(Decision.<Decision>list("project.id = ?1 order by id", s.projectId));
            DecisionState next = s.one(DecisionState.values());
            decisions.become(d, d.version(), next, next == DecisionState.DROPPED ? "Motif " + s.random.nextInt(9) : null, s.lead());
        });
        acts.put("classify", s -> {
            Dataset d = s.dataset();
            LegalReasoning.Known no = LegalReasoning.Known.NO;
            reasonings.reason(d, d.version(), new LegalReasoning.Answers(LegalReasoning.Known.YES, s.one(LegalReasoning.Extent.values()),
                    LegalReasoning.Extent.NO, LegalReasoning.People.NONE, no, no), "Le reste", LocalDate.now(clock).plusYears(1), s.lead());
        });
        acts.put("grid", s -> {
            PriorityGrid grid = grids.write(s.project(), null, new Grids.Draft(GridPreset.OWN, s.one(GridPreset.values()).rules(), null), s.lead());
            grids.freeze(s.project(), grid.version(), s.dgs());
        });
        acts.put("score", s -> scores.score(s.dataset(), new GridRules.Marks(java.util.stream.Stream.generate(() -> s.random.nextInt(4)).limit(8)
                .toList(), s.random.nextInt(4)), s.lead()));
        acts.put("override", s -> scores.override(s.dataset(), s.one(Band.values()), "Le maire y tient beaucoup.", s.dgs()));
        acts.put("campaign", s -> campaigns.launch(s.project(), LocalDate.now(clock).plusDays(20), s.random.nextBoolean() ? List.of()
                : List.of(s.department().id), null, s.lead()));
        acts.put("decide", this::decide);
        acts.put("undo", s -> {
            VisaRequest request = s.one(VisaRequest.<VisaRequest>find("campaign.project.id = ?1 and decidedAt is not null and department.headId is"
                    + " not null order by decidedAt desc", s.projectId).page(0, 1).list());
            undo.undo(request, s.actor(request.department.headId, Role.HEAD));
        });
        acts.put("arbitrate", this::arbitrate);
        acts.put("gap", s -> gaps.open(s.project(), s.department(), null, GapKind.TO_ADD, "Il manque " + s.name(), new Gaps.Care(
                GapSeverity.MINOR, null, null), s.lead()));
        acts.put("close gap", s -> {
            Gap gap = s.one(Gap.list("project.id = ?1 and closedAt is null", s.projectId));
            gaps.close(gap, gap.version(), "Ajouté", s.lead());
        });
        acts.put("publish", s -> {
            Dataset d = s.one(Dataset.list("project.id = ?1 and signature.visa = STANDING and standing.withheld = false order by id", s.projectId));
            outcomes.legalCheck(d.id, LegalOutcome.FAVOURABLE, s.lead().author());
            publications.enter(d, Channel.SITE, "https://data.exemple.fr/" + d.number, LocalDate.now(clock).minusDays(s.random.nextInt(90)),
                    s.lead());
        });
        acts.put("withdraw", s -> {
            Publication one = s.one(Publication.list("withdrawnOn is null and datasetId in (select d.id from Dataset d where d.project.id = ?1)",
                    s.projectId));
            publications.withdraw(Dataset.findById(one.datasetId), one, "Une erreur dans le fichier", s.lead());
        });
        acts.put("import", this::bring);
        acts.put("undo import", s -> {
            if (s.lastBatch.isEmpty()) {
                throw new NotNow();
            }
            List<DatasetBatchUndo.Undone> lines = s.lastBatch;
            s.lastBatch = List.of();
            batchUndo.undo(s.project(), lines, s.lead());
        });
        acts.put("head", s -> {
            Department d = s.department();
            Long head = s.random.nextInt(3) == 0 ? null : s.one(Department.<Department>list("headId is not null and municipality.id = ?1",
                    d.municipality.id)).headId;
            towns.writeDepartment(d.municipality.id, d.id, d.version(), new Towns.DepartmentSheet(d.code, d.name, head, d.deputyId, d.referentId),
                    s.actor(s.project().leadId, Role.ADMIN));
        });
        acts.put("phase", this::move);
        acts.put("calendar", this::reschedule);
        acts.put("regularise", s -> regularise(s));
        acts.put("task", s -> {
            Task task = s.one(Task.list("project.id = ?1 and (origin = ?2 or phase = SCOPING) order by id", s.projectId, TaskOrigin.RESERVATION));
            tasks.change(task, task.version(), TaskChange.toState(s.one(TaskState.values()),
                    "Parce que la mairie avance"), s.lead());
        });
        return acts;
    }

    private void change(Steps s) {
        Dataset d = s.dataset();
        Map<DatasetField, Object> fields = new HashMap<>();
        switch (s.random.nextInt(6)) {
            case 0 -> fields.put(DatasetField.TITLE, s.name());
            case 1 -> fields.put(DatasetField.WAVE, s.random.nextBoolean() ? null : "2027-T" + (1 + s.random.nextInt(4)));
            case 2 -> fields.put(DatasetField.POSTPONED_REASON, s.random.nextBoolean() ? null : "L’éditeur tarde");
            case 3 -> fields.put(DatasetField.COMMUNICABILITY, s.random.nextBoolean() ? null : s.one(Communicability.values()));
            case 4 -> fields.put(DatasetField.UPDATE_FREQUENCY, s.one(UpdateFrequency.values()));
            default -> fields.put(DatasetField.LAST_UPDATED, LocalDate.now(clock).minusDays(s.random.nextInt(100)));
        }
        datasets.change(d, d.version(), new DatasetChange(fields, s.random.nextInt(5) == 0 ? s.department().id : null,
                s.random.nextInt(5) == 0 ? s.random.nextBoolean() : null), s.lead());
    }

    private void decide(Steps s) {
        VisaRequest request = s.one(VisaRequest.list("campaign.project.id = ?1 and state = ?2 and department.headId is not null", s.projectId,
                VisaRequestState.OPEN));
        Actor head = s.actor(request.department.headId, Role.HEAD);
        VisaSheet sheet = sheets.sheet(request, head);
        List<Visas.Decided> decided = new ArrayList<>();
        boolean all = s.random.nextBoolean();
        for (VisaSheet.Line line : sheet.pending()) {
            if (all || decided.isEmpty() || s.random.nextBoolean()) {
                VisaDecision one = s.random.nextInt(5) > 1 ? VisaDecision.APPROVE : s.one(List.of(VisaDecision.SEND_BACK, VisaDecision.SEND_BACK, VisaDecision.SEND_BACK, VisaDecision.SEND_BACK,
                        VisaDecision.ASK_OPINION, VisaDecision.HAND_OVER, VisaDecision.OUT_OF_SCOPE));
                Department other = s.department();
                decided.add(new Visas.Decided(line.dataset().id, one == VisaDecision.HAND_OVER && other.id.equals(request.department.id)
                        ? VisaDecision.SEND_BACK : one, "Pas chez nous", other.id));
            }
        }
        visas.decide(request, sheet.snapshotHash(), decided, head);
    }

    private void arbitrate(Steps s) {
        Optional<VisaArbitration> open = VisaArbitration.find("projectId = ?1 and decidedAt is null", s.projectId).firstResultOptional();
        if (open.isPresent()) {
            arbitrations.decide(Dataset.findById(open.get().datasetId), open.get(), s.one(RetainedPosition.values()), "Il faut avancer", s.dgs());
        } else {
            arbitrations.ask(Dataset.findById(s.one(VisaLine.find("select l.datasetId from VisaLine l where l.decision = SEND_BACK and l.undone = false"
                    + " and l.datasetId in (select d.id from Dataset d where d.project.id = ?1) group by l.datasetId having count(l.id) > 1",
                    s.projectId).project(Long.class).list())), new VisaArbitration.Position("Ce n’est pas à nous", "Nous refuserons"),
                    new VisaArbitration.Position("C’est à vous", "Le jeu reste"), s.lead());
        }
    }

    private void bring(Steps s) {
        List<DatasetBatch.Line> lines = new ArrayList<>();
        lines.add(new DatasetBatch.Line(null, 0, new DatasetChange(Map.<DatasetField, Object>of(DatasetField.TITLE, s.name(), DatasetField.WAVE, "2027-T1"),
                s.department().id, null)));
        Dataset known = s.dataset();
        String before = known.law.communicability == null ? null : known.law.communicability.name();
        lines.add(new DatasetBatch.Line(known.id, known.version(), DatasetChange.of(Map.<DatasetField, Object>of(DatasetField.COMMUNICABILITY,
                Communicability.NOBODY))));
        List<DatasetBatch.Written> written = batch.write(s.project(), lines, s.lead());
        Map<DatasetField, Object> back = new HashMap<>();
        back.put(DatasetField.COMMUNICABILITY, before == null ? null : Communicability.valueOf(before));
        s.lastBatch = List.of(new DatasetBatchUndo.Undone(written.get(0).datasetId(), written.get(0).version(), null, false),
                new DatasetBatchUndo.Undone(written.get(1).datasetId(), written.get(1).version(), DatasetChange.of(back), written.get(1).fell()));
    }

    private void move(Steps s) {
        Phase phase = Phase.<Phase>list("project.id = ?1", s.projectId).stream().sorted(java.util.Comparator.comparing(Phase::code))
                .filter(one -> one.state() != fr.parvis.phase.PhaseState.DONE).findFirst().orElseThrow(NotNow::new);
        PhaseMove move = s.random.nextInt(8) == 0 ? PhaseMove.REOPEN
                : s.one(java.util.Arrays.stream(PhaseMove.values()).filter(one -> one.from() == phase.state()).toList());
        Phase latest = move != PhaseMove.REOPEN ? phase : s.one(Phase.<Phase>list("project.id = ?1 and doneOn is not null", s.projectId));
        List<Reservation> reservations = move == PhaseMove.APPROVE ? List.of(new Reservation(s.name(), LocalDate.now(clock).plusDays(9), null))
                : List.of();
        Actor by = move == PhaseMove.START || move == PhaseMove.SUBMIT || move == PhaseMove.WITHDRAW ? s.lead() : s.dgs();
        if (!(workflow.move(latest.id, new PhaseWorkflow.Request(move, latest.version(), null, "Le comité l’a ainsi demandé à l’unanimité.",
                reservations), by) instanceof PhaseWorkflow.Moved)) {
            throw new NotNow();
        }
    }

    private void reschedule(Steps s) {
        Phase phase = s.one(Phase.<Phase>list("project.id = ?1", s.projectId));
        PhaseCalendar.Result result = calendar.move(phase, new PhaseCalendar.Request(phase.version(), phase.plannedEndOn().plusDays(
                s.random.nextInt(20)), s.one(SlipCause.values()), "Le prestataire tarde", true), s.lead());
        if (result != PhaseCalendar.Result.MOVED) {
            throw new NotNow();
        }
    }

    private void regularise(Steps s) {
        Phase phase = s.one(Phase.<Phase>list("project.id = ?1 and forced = true", s.projectId));
        Map<Long, String> waivers = new HashMap<>();
        regularisation.points(phase).forEach(point -> waivers.put(point.blocker().id, "Sans objet dans notre commune"));
        if (regularisation.regularise(phase, "La commune assume", waivers, s.actor(s.project().eluId, Role.ELU))
                != Regularisation.Result.REGULARISED) {
            throw new NotNow();
        }
    }
}
