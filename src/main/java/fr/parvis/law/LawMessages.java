package fr.parvis.law;

import fr.parvis.law.LawPack.Fate;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of obligations: whether they apply and why, refusals, gate, history. */
@MessageBundle("law")
public interface LawMessages {

    @Message String applies(Applies applies);
    @Message String question(LawFlag flag);
    @Message String flag(LawFlag flag);
    @Message String answer(FactAnswer answer);
    @Message String fate(Fate fate);
    @Message String everybody();
    @Message String populationReached(String least);
    @Message String populationPassed(String least);
    @Message String staffReached(String least);
    @Message String staffPassed(String least);
    @Message String populationKnown(String threshold, String known);
    @Message String staffKnown(String threshold, String known);
    @Message String staffUnknown(String threshold);
    @Message String flagAnswered(String fact, String answer);
    @Message String flagUnanswered(String fact);
    @Message String websiteKnown();
    @Message String websiteNone();
    @Message String reason(LawRefusal.Reason reason);
    @Message String titleNotAllowed();
    @Message String notAllowed();
    @Message String titleStale();
    @Message String stale(String by, String when);
    @Message String factsUnanswered(String missing, String all);
    @Message String staffMissing();
    @Message String toldAnswered(String count, String pack);
    @Message String toldHeld(String rule, String when);
    @Message String toldHeldYear(String rule, String year, String when);
    @Message String toldWithdrawn(String rule);
    @Message String toldWithdrawnYear(String rule, String year);
}
