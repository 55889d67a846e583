package fr.parvis.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about delegations: pages, refusals, sentences of the history. */
@MessageBundle("delegation")
public interface DelegationMessages {

    @Message String title();
    @Message String titleOf(String town);
    @Message String words();
    @Message String none();
    @Message String noneWords();
    @Message String record();
    @Message String recordAct();
    @Message String recorded(String delegate);
    @Message String readOnly();
    @Message String scope();
    @Message String scopeHint();
    @Message String scopeDgs(String delegator);
    @Message String scopeHead(String department, String delegator);
    @Message String scopeVacant(String department);
    @Message String roleDgs();
    @Message String roleHead(String department);
    @Message String delegator();
    @Message String vacantPost();
    @Message String delegate();
    @Message String delegateHint();
    @Message String startsAt();
    @Message String endsAt();
    @Message String endsAtHint();
    @Message String momentWrong();
    @Message String reference();
    @Message String referenceHint();
    @Message String stateLabel();
    @Message String recordedBy();
    @Message String endedBy(String name, String when);
    @Message String endAct();
    @Message String ended();
    @Message String vacanciesTitle();
    @Message String vacanciesWords();
    @Message String fill();
    @Message String covered(String name, String until);
    @Message String interimTitle(String department);
    @Message String interimWords();
    @Message String accountTitle();
    @Message String accountNone();
    @Message String given(String delegate, String power, String until);
    @Message String received(String delegator, String power, String until);
    @Message String receivedInterim(String power, String until);
    @Message String from(String when);
    @Message String manage();
    @Message String homeFor(String delegator, String power, String until);
    @Message String homeInterim(String power, String until);
    @Message String decidesFor(String delegator);
    @Message String decidesInterim(String department);
    @Message String mandateEndedTitle();
    @Message String mandateEnded(String delegator, String when);
    @Message String mandateEndedInterim(String department, String when);
    @Message String refusedTitle();
    @Message String refusal(DelegationRefusal refusal);
    @Message String state(DelegationState state);
    @Message String toldRecorded(String delegate, String delegator, String power, String start, String end);
    @Message String toldRecordedInterim(String delegate, String power, String start, String end);
    @Message String toldEnded(String delegate, String power);
    @Message String toldReference(String sentence, String reference);
}
