package fr.parvis.opinion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of the legal check. */
@MessageBundle("legalcheck")
public interface LegalCheckMessages {

    @Message
    String title();

    @Message
    String of(String number, String project);

    @Message
    String lead();

    @Message
    String notBegun();

    @Message
    String signedBy(String name);

    @Message
    String comment(String code);

    @Message
    String unanswered();

    @Message
    String stands();

    @Message
    String save();

    @Message
    String sign();

    @Message
    String saved();

    @Message
    String signed();

    @Message
    String opinions();

    @Message
    String noOpinion();

    @Message
    String ask();

    @Message
    String askTo();

    @Message
    String askQuestion();

    @Message
    String askDue();

    @Message
    String askAct();

    @Message
    String asked(String name);

    @Message
    String askedTo(String name);

    @Message
    String waiting();

    @Message
    String outcome();

    @Message
    String favourable();

    @Message
    String conditions();

    @Message
    String unfavourable();

    @Message
    String words();

    @Message
    String give();

    @Message
    String given();

    @Message
    String evidence();

    @Message
    String lift();

    @Message
    String lifted();

    @Message
    String liftedBy(String name);

    @Message
    String open();

    @Message
    String back();
}
