package fr.parvis.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a committee’s pack. */
@MessageBundle("pack")
public interface PackMessages {

    @Message String titleOf(String project);
    @Message String heading();
    @Message String committee();
    @Message String heldOn(String committee, String when);
    @Message String frozen(String when);
    @Message String toPdf();
    @Message String toPhoto();
    @Message String needs();
    @Message String noNeeds();
    @Message String needGate(String phase);
    @Message String plannedFor(String when);
    @Message String needRegularisation(String phase);
    @Message String needContest(String number);
    @Message String needContestHidden();
    @Message String needHead(String department);
    @Message String linesWaiting(int count);
    @Message String askedBy(String name, String when);
    @Message String departmentSays();
    @Message String leadSays();
    @Message String position();
    @Message String consequence();
    @Message String side();
    @Message String moved();
    @Message String since(String when);
    @Message String first();
    @Message String coming();
    @Message String gateAhead(String phase, String when);
    @Message String gateLate(String phase, String when);
    @Message String visasDue(int count, String when);
    @Message String visasLate(int count, String when);
    @Message String wave(int count, int quarter, int year);
    @Message String wavesLate(int count);
    @Message String decide();
    @Message String decideCaption();
    @Message String subject();
    @Message String decision();
    @Message String reason();
    @Message String onAgenda(String meeting, String when);
    @Message String onAgendaBy(String meeting, String when, String name);
    @Message String decided();
    @Message String decidedBy(String by, String when);
    @Message String followed();
    @Message String noFollowUp();
    @Message String dropped(String reason);
    @Message String done();
    @Message String number();
    @Message String figures();
    @Message String figure();
    @Message String before();
    @Message String now();
    @Message String phases();
    @Message String departments();
    @Message String askedColumn();
    @Message String vacant();
    @Message String notAsked();
    @Message String answered();
    @Message String askedFor(String when);
    @Message String fingerprint(String sha256);
}
