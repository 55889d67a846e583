package fr.parvis.notification;

import fr.parvis.phase.PhaseMove;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the messages. */
@MessageBundle("mail")
public interface MailMessages {

    @Message
    String invitationSubject(String town);

    @Message
    String invitationHello(String name);

    @Message
    String invitationWords(String by, String town);

    @Message
    String invitationAct();

    @Message
    String resetSubject();

    @Message
    String resetWords();

    @Message
    String resetIgnore();

    @Message
    String requestSubject(String who, String title);

    @Message
    String requestWords(String who, String project, String title);

    @Message
    String requestMessage(String words);

    @Message
    String requestDue(String when);

    @Message
    String requestAct();

    @Message
    String why();

    @Message
    String visaSubject(String department, String due);

    @Message
    String visaWords(String who, String department, String due);

    @Message
    String visaAct();

    @Message
    String opinionSubject(String who, String number);

    @Message
    String opinionWords(String who, String title);

    @Message
    String opinionAct();

    @Message
    String opinionSubjectSeveral(String who, int count);

    @Message
    String opinionWordsSeveral(String who, int count, String town);

    @Message
    String opinionOutside();

    @Message
    String opinionWhy(String who);

    @Message
    String reminderSubject(String title);

    @Message
    String reminderWords(String who, String title, String project);

    @Message
    String reminderAct();

    @Message
    String surveySubject(String project, String due);

    @Message
    String surveyWords(String who, String project, String due);

    @Message
    String surveyReminder(String project, String due);

    @Message
    String surveyReminderToAll(String project, String due);

    @Message
    String surveyAnonymous();

    @Message
    String surveyNamed();

    @Message
    String surveyAct();

    @Message
    String gateSubject(String phase);

    @Message
    String gateWords(String who, String phase, String project, String due);

    @Message
    String gateNext();

    @Message
    String gateAct();

    @Message
    String gateDecidedSubject(String phase, String decision);

    @Message
    String gateDecided(String who, String phase, String project, String decision);

    @Message
    String gateDecidedAct();

    @Message
    String gateDecision(PhaseMove move);
}
