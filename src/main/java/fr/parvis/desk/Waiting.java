package fr.parvis.desk;

import fr.parvis.gap.Arbitrations;
import fr.parvis.gap.Arbitrations.WaitingArbitration;
import fr.parvis.inventory.VisaQueries;
import fr.parvis.inventory.VisaQueries.WaitingVisa;
import fr.parvis.law.ObligationQueries;
import fr.parvis.law.ObligationQueries.TownLaw;
import fr.parvis.method.PhaseCode;
import fr.parvis.opinion.OpinionQueries;
import fr.parvis.opinion.OpinionQueries.WaitingOpinion;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAccess;
import fr.parvis.publication.UpdateQueries;
import fr.parvis.publication.UpdateQueries.WaitingUpdates;
import fr.parvis.task.TaskQueries;
import fr.parvis.task.TaskQueries.TaskRow;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What waits for a person, across the projects they see: decisions, late tasks, tasks, overdue duties of their town, overdue updates. */
@ApplicationScoped
public class Waiting {

    public static final int MOST_TASKS = 200;
    private static final int MOST_BOARDS = 5;

    /** A gate to decide, or a forced one to regularise. */
    public record DecisionRow(long phaseId, long projectId, String projectTitle, PhaseCode phase, Instant submittedAt, LocalDate plannedEndOn,
            PhaseState state) {

        public boolean regularises() {
            return state == PhaseState.DONE;
        }
    }

    /** A project whose dashboard the person opens on Monday. */
    public record BoardRow(long projectId, String title) {
    }

    /** Everything, the most pressing first. */
    public record Everything(List<DecisionRow> decisions, List<WaitingVisa> visas, List<WaitingArbitration> arbitrations, List<WaitingOpinion> opinions,
            List<TaskRow> late, List<TaskRow> open, List<TownLaw> law, List<WaitingUpdates> updates, List<BoardRow> boards) {

        public boolean nothing() {
            return decisions.isEmpty() && visas.isEmpty() && arbitrations.isEmpty() && opinions.isEmpty() && late.isEmpty() && open.isEmpty() && law.isEmpty()
                    && updates.isEmpty();
        }
    }

    @Inject
    Clock clock;

    @Inject
    TaskQueries tasks;

    @Inject
    VisaQueries visas;

    @Inject
    Arbitrations arbitrations;

    @Inject
    OpinionQueries opinions;

    @Inject
    ObligationQueries obligations;

    @Inject
    UpdateQueries updates;

    @Transactional
    public Everything of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<TaskRow> mine = tasks.openOf(actor, MOST_TASKS);
        return new Everything(decisions(actor), visas.waiting(actor), arbitrations.waiting(actor), opinions.waiting(actor),
                mine.stream().filter(task -> task.lateOn(today)).toList(),
                mine.stream().filter(task -> !task.lateOn(today)).toList(), obligations.overdue(actor), updates.waiting(actor), boards(actor));
    }

    /** The latest projects of the towns where the person is the DGS or an élu. */
    private static List<BoardRow> boards(Actor actor) {
        Long[] towns = towns(actor, Role.DGS, Role.ELU);
        return towns.length == 0 ? List.of() : Project.find("select p.id, p.title from Project p where one_of(?1, p.municipality.id)"
                + " order by p.id desc", (Object) towns).project(BoardRow.class).page(Page.ofSize(MOST_BOARDS)).list();
    }

    /** Gates asked for where the person is a DGS; forced gates where they are the élu référent or a DGS who did not force them. */
    private static List<DecisionRow> decisions(Actor actor) {
        Parameters parameters = ProjectAccess.parameters(actor).and("dgsTowns", towns(actor, Role.DGS))
                .and("eluTowns", towns(actor, Role.ELU)).and("inReview", PhaseState.IN_REVIEW);
        return Phase.find("""
                select f.id, p.id, p.title, f.code, f.submittedAt, f.plannedEndOn, f.state from Phase f join f.project p
                where (f.state = :inReview and array_contains(:dgsTowns, f.municipalityId)
                    or f.forced and f.regularisedAt is null and (array_contains(:eluTowns, f.municipalityId)
                        or array_contains(:dgsTowns, f.municipalityId) and f.forcedById <> :me))
                  and\s""" + ProjectAccess.CONDITION + " order by f.plannedEndOn, f.id", parameters).project(DecisionRow.class).list();
    }

    private static Long[] towns(Actor actor, Role... roles) {
        return ProjectAccess.array(actor.townsAs(roles));
    }
}
