package fr.parvis.awareness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about interviews. */
@MessageBundle("interview")
public interface InterviewMessages {

    @Message String nav();
    @Message String title();
    @Message String of(String department);
    @Message String lead();
    @Message String covered();
    @Message String signed();
    @Message String department();
    @Message String head();
    @Message String vacant();
    @Message String state();
    @Message String none();
    @Message String plannedOn();
    @Message String heldOn();
    @Message String interviewer();
    @Message String interviewerLead();
    @Message String visa();
    @Message String visaNone();
    @Message String visaBy(String name);
    @Message String plan();
    @Message String planAct();
    @Message String planned(String department);
    @Message String allPlanned();
    @Message String excuse();
    @Message String minutes();
    @Message String minutesNone();
    @Message String save();
    @Message String saved();
    @Message String moves();
    @Message String heldHint();
    @Message String reason();
    @Message String reasonHint();
    @Message String moved(String state);
    @Message String sign();
    @Message String signWords();
    @Message String signAct();
    @Message String signDone();
    @Message String signFalls();
    @Message String signWhy(String department);
    @Message String signOwn();
    @Message String signWaits(String head);
    @Message String fingerprint();
}
