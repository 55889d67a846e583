package fr.parvis.phase;

import fr.parvis.journal.Author;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleMessages;
import fr.parvis.people.Role;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything that can stand in the way of a move, gathered whole: for the button, the refusal, the API and the mail alike. */
@ApplicationScoped
class MoveRules {

    /** How the person signs the move; empty when it is not theirs. */
    Optional<Author> signatory(Phase phase, PhaseMove move, Actor actor) {
        return move.role() != Role.LEAD ? actor.signs(phase.municipalityId, move.role())
                : phase.project.isLedBy(actor) ? Optional.of(actor.author()) : Optional.empty();
    }

    Blocker reserved(Phase phase, PhaseMove move) {
        return new Blocker(PhaseBlocker.RESERVED_TO_ROLE, null, null, move.role(), null, "/projects/" + phase.project.id, Map.of(
                "role_fr", Words.in(PeopleMessages.class, Locale.FRENCH).role(move.role()),
                "role_en", Words.in(PeopleMessages.class, Locale.ENGLISH).role(move.role())));
    }

    /** @param cycle the phases of its cycle, in order */
    List<Blocker> blockers(Phase phase, PhaseMove move, Actor actor, List<ConditionResult> gate, List<Phase> cycle) {
        List<Blocker> blockers = new ArrayList<>();
        Optional<Author> author = signatory(phase, move, actor);
        if (author.isEmpty()) {
            blockers.add(reserved(phase, move));
        }
        switch (move) {
            case START -> previous(phase, cycle, PhaseBlocker.PREVIOUS_PHASE_NOT_DONE, blockers);
            case SUBMIT -> {
                previous(phase, cycle, PhaseBlocker.PREVIOUS_PHASE_OPEN, blockers);
                conditions(gate, blockers);
            }
            case APPROVE -> {
                samePerson(phase, author.orElseGet(actor::author), blockers);
                conditions(gate, blockers);
            }
            // The conditions are what forcing goes past; the order of the phases is not.
            case FORCE -> previous(phase, cycle, PhaseBlocker.PREVIOUS_PHASE_OPEN, blockers);
            case REOPEN -> next(phase, cycle, blockers);
            case WITHDRAW, RETURN -> {
                // Giving the phase back to those who prepare it is always possible.
            }
        }
        return blockers;
    }

    private static void conditions(List<ConditionResult> gate, List<Blocker> blockers) {
        gate.stream().filter(ConditionResult::blocks).map(ConditionResult::blocker).forEach(blockers::add);
    }

    private static void previous(Phase phase, List<Phase> cycle, PhaseBlocker code, List<Blocker> blockers) {
        if (phase.code() == PhaseCode.SCOPING) {
            return;
        }
        Phase before = cycle.get(phase.code().ordinal() - 1);
        if (before.state() != PhaseState.DONE) {
            blockers.add(order(code, before, before.state() == PhaseState.IN_REVIEW ? Role.DGS : Role.LEAD));
        }
    }

    private static void next(Phase phase, List<Phase> cycle, List<Blocker> blockers) {
        boolean laterCycle = Phase.count("project = ?1 and cycleId > ?2", phase.project, phase.cycleId) > 0;
        if (laterCycle) {
            blockers.add(new Blocker(PhaseBlocker.NEXT_CYCLE_OPEN, null, null, Role.LEAD, null, "/projects/" + phase.project.id, Map.of()));
        }
        if (phase.code() == PhaseCode.REVIEW) {
            return;
        }
        Phase after = cycle.get(phase.code().ordinal() + 1);
        if (after.state() == PhaseState.IN_REVIEW || after.state() == PhaseState.DONE) {
            blockers.add(order(PhaseBlocker.NEXT_PHASE_ADVANCED, after, Role.DGS));
        }
    }

    private static Blocker order(PhaseBlocker code, Phase other, Role liftedBy) {
        return new Blocker(code, null, null, liftedBy, other.submittedAt(), "/projects/" + other.project.id, Map.of(
                "phase_fr", Words.in(MethodMessages.class, Locale.FRENCH).phase(other.code()),
                "phase_en", Words.in(MethodMessages.class, Locale.ENGLISH).phase(other.code())));
    }

    /** Whoever acts by delegation is bound by what the person whose power it is has done, as by what they did themselves. */
    private static void samePerson(Phase phase, Author author, List<Blocker> blockers) {
        if (ApproverExemption.lacks(phase.project.id, author, phase.submittedById())) {
            blockers.add(new Blocker(PhaseBlocker.SAME_PERSON, null, null, Role.ELU, phase.submittedAt(), "/projects/" + phase.project.id,
                    Map.of()));
        }
    }
}
