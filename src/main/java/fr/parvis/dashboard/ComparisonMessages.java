package fr.parvis.dashboard;

import fr.parvis.phase.Verdict;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences that tell what is different between two moments of a project. */
@MessageBundle("comparison")
public interface ComparisonMessages {

    @Message String numbers();
    @Message String and();
    @Message String others(int count);
    @Message String hidden();
    @Message String nothing(String from, String to);
    @Message String verdict(Verdict verdict);
    @Message String verdictChanged(String before, String after);
    @Message String cycleOpened(int number);
    @Message String phaseStarted(String phase, String when);
    @Message String phaseSubmitted(String phase);
    @Message String phaseReturned(String phase);
    @Message String phaseReopened(String phase);
    @Message String phaseDone(String phase, String when);
    @Message String phaseForced(String phase, String when);
    @Message String gateMoved(String phase, String from, String to, String causes);
    @Message String gateMovedBack(String phase, String when, String causes);
    @Message String gateMovedPlain(String phase, String from, String to);
    @Message String moreInventoried(int count, String word, String change, String list);
    @Message String lessInventoried(int count, String word, String change, String list);
    @Message String moreSigned(int count, String word, String change, String list);
    @Message String lessSigned(int count, String word, String change, String list);
    @Message String moreCommitted(int count, String word, String change, String list);
    @Message String lessCommitted(int count, String word, String change, String list);
    @Message String morePublished(int count, String word, String change, String list);
    @Message String lessPublished(int count, String word, String change, String list);
    @Message String moreOverdue(int count, String word, String change, String list);
    @Message String lessOverdue(int count, String word, String change, String list);
    @Message String fallen(int count, String word, String list);
    @Message String risen(int count, String word, String list);
    @Message String asked(int count, String word, String list);
    @Message String answered(int count, String word, String list);
    @Message String vacated(int count, String word, String list);
    @Message String provided(int count, String word, String list);
    @Message String taken(int count, String word, String list);
    @Message String closed(int count, String word, String list);
    @Message String reported(int count, String word);
    @Message String filled(int count, String word);
    @Message String registered(String number, String words);
    @Message String approved(String phase);
    @Message String forced(String phase);
    @Message String returned(String phase);
    @Message String arbitrated(String number);
    @Message String arbitratedHidden();
}
