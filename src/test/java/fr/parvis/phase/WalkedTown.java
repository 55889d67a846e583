package fr.parvis.phase;

import fr.parvis.checklist.Answer;
import fr.parvis.checklist.Checklist;
import fr.parvis.checklist.GateCheck;
import fr.parvis.journal.JournalChain;
import fr.parvis.journal.JournalQueries;
import fr.parvis.journal.Verification;
import fr.parvis.people.Actor;
import fr.parvis.people.Membership;
import fr.parvis.people.Municipality;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import fr.parvis.project.Objective;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectSheet;
import fr.parvis.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A town with one project and nobody else in its history, for whoever walks through its phases. */
@ApplicationScoped
class WalkedTown {

    /** The version of the method whose gates ask only what a checklist or the sheet answers. */
    private static final String METHOD = "2026.1";

    /**
     * Who acts on the project.
     *
     * @param both lead and DGS at once, as in a small town
     */
    record People(long town, long project, Actor lead, Actor dgs, Actor both, Actor elu, Actor head, Actor stranger) {

        List<Actor> deciders() {
            return List.of(lead, dgs, both);
        }

        List<Actor> all() {
            return List.of(lead, dgs, both, elu, head, stranger);
        }
    }

    /** A phase as it stands. */
    record PhaseNow(long id, long cycle, int order, PhaseState state, int attempt, long version, boolean forced) {

        /** What only a move changes. */
        List<Object> standing() {
            return List.of(id, state, attempt);
        }
    }

    @Inject
    Clock clock;

    @Inject
    Projects projects;

    @Inject
    Checklist checklist;

    @Inject
    JournalChain chain;

    @Inject
    JournalQueries journal;

    @Inject
    Event<AttemptOpened> opened;

    @Transactional
    People found(String code) {
        Municipality town = Municipality.of(new Municipality.Profile("Promenade " + code, "123456782", null, code, 4000, null, null, false, null),
                clock.instant());
        town.persist();
        Actor lead = person(code, "lead", town.id, Role.LEAD);
        Actor both = person(code, "both", town.id, Role.LEAD, Role.DGS);
        Actor elu = person(code, "elu", town.id, Role.ELU);
        Actor head = person(code, "head", town.id, Role.HEAD);
        RoleHolding.give(both.personId(), town.id, Role.AGENT, null);
        RoleHolding.give(elu.personId(), town.id, Role.ELU, null);
        RoleHolding.give(head.personId(), town.id, Role.DPO, null);
        Project project = projects.create(town.id, new ProjectSheet("Promenade", LocalDate.now(clock), null, null, null, null, null,
                List.of(new Objective.Words("Ouvrir", "Jeux publiés", "12")), null, null, null, null), lead);
        pin(project);
        return new People(town.id, project.id, lead, person(code, "dgs", town.id, Role.DGS), both, elu, head,
                person(code, "stranger", -1, Role.DGS, Role.LEAD));
    }

    private Actor person(String code, String name, long town, Role... roles) {
        Person person = Person.named(name, name + "@" + code + ".example", clock.instant());
        person.persist();
        return new Actor(person.id, name, person.email, null, Stream.of(roles).map(role -> new Membership(town, role)).toList());
    }

    private void pin(Project project) {
        project.methodVersion = METHOD;
        List<Phase> phases = Phase.list("project", project);
        phases.forEach(phase -> GateCheck.delete("phase", phase));
        phases.forEach(phase -> opened.fire(new AttemptOpened(phase)));
    }

    @Transactional
    List<PhaseNow> phases(People people) {
        return Phase.<Phase>list("project.id = ?1 order by cycleId, id", people.project()).stream().map(phase -> new PhaseNow(phase.id,
                phase.cycleId, phase.code().ordinal(), phase.state(), phase.attempt(), phase.version(), phase.awaitsRegularisation())).toList();
    }

    /** The phase as a caller gets hold of it who sees the project. */
    @Transactional
    Phase phase(People people, long id) {
        return Phase.visible(people.lead(), id).orElseThrow();
    }

    /** Answers every question of the attempt that is open. */
    @Transactional
    void answer(People people, PhaseNow phase, Answer answer) {
        GateCheck.<GateCheck>list("phase.id = ?1 and attempt = ?2 order by id", phase.id(), phase.attempt()).stream()
                .filter(check -> check.answer() != answer).forEach(check -> checklist.answer(check, check.version(), new GateCheck.Reply(answer, null, null), people.lead()));
    }

    @Transactional
    void loseElu(People people) {
        Project.update("eluId = null where id = ?1", people.project());
    }

    @Transactional
    List<PhaseLog> log(long phaseId) {
        return PhaseLog.of(phaseId);
    }

    Verification verified(People people) {
        return chain.verify(people.town());
    }

    /** What the history knows of each phase, by {@code phase:id}. */
    Map<String, Map<String, String>> told(People people) {
        return journal.stateAt(people.project(), clock.instant().plusSeconds(1));
    }
}
