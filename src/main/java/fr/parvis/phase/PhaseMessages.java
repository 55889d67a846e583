package fr.parvis.phase;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the life cycle: states, moves, what blocks them, refusals, sentences of the history. */
@MessageBundle("phase")
public interface PhaseMessages {

    @Message
    String state(PhaseState state);

    @Message
    String move(PhaseMove move);

    @Message
    String moved(PhaseMove move);

    @Message
    String reservedToRole(String role);

    @Message
    String previousPhaseNotDone(String phase);

    @Message
    String previousPhaseOpen(String phase);

    @Message
    String samePerson();

    @Message
    String nextPhaseAdvanced(String phase);

    @Message
    String nextCycleOpen();

    @Message
    String objectiveMissing();

    @Message
    String eluMissing();

    @Message
    String leadNotAttached();

    @Message
    String contactsMissing(String missing, String all, String names);

    @Message
    String dpoMissing();

    @Message
    String datesMissing();

    @Message
    String referentsMissing(String missing, String all, String names);

    @Message
    String titleNotAllowed();

    @Message
    String titleNotFromHere();

    @Message
    String titleReasonMissing();

    @Message
    String titleBlocked();

    @Message
    String titleStale();

    @Message
    String notAllowed(String move, String role);

    @Message
    String notFromHere(String move, String state);

    @Message
    String reasonMissing(int shortest);

    @Message
    String reasonAny();

    @Message
    String blocked(int count);

    @Message
    String stale(String what, String by, String when);

    @Message
    String staleUnknown();

    @Message
    String nothingToRegularise();

    @Message
    String regulariseNotYou();

    @Message
    String regulariseStillBlocked(int count);

    @Message
    String exemptionNotYou();

    @Message
    String exemptionForDgs();

    @Message
    String cycleReviewOpen();

    @Message
    String datesBackwards();

    @Message
    String datesOverlap();

    @Message
    String phaseDone();

    @Message
    String titleInvalid();

    @Message
    String toldMoved(String phase, String verb);

    @Message
    String toldReservation(String phase, String text);

    @Message
    String toldRegularised(String phase);

    @Message
    String toldWaived(String condition);

    @Message
    String toldExempted(String name);

    @Message
    String toldDates(String phase, String from, String to, String cause);

    @Message
    String toldCommitted();

    @Message
    String verdict(Verdict verdict);

    @Message
    String verdictKept(int kept, int due);

    @Message
    String verdictStart();

    @Message
    String verdictBy(String word, String by, String when, String computed);

    @Message
    String verdictBecause(String word, String why);

    @Message
    String verdictNotYours();

    @Message
    String verdictStale(String by, String when);

    @Message
    String verdictStaleUnknown();

    @Message
    String verdictNothing();

    @Message
    String titleVerdictStale();

    @Message
    String toldVerdict(String word, String computed);

    @Message
    String toldVerdictBack(String word);
}
