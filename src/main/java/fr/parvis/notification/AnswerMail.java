package fr.parvis.notification;

import fr.parvis.ledger.LadderReply;
import fr.parvis.ledger.WaitMessages;
import fr.parvis.notification.Answering.Answered;
import fr.parvis.notification.Post.Letter;
import fr.parvis.people.Person;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.project.ProjectMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells the lead in a sentence what was answered to a reminder, and what is theirs to do. */
@ApplicationScoped
public class AnswerMail {

    @Inject
    Notices notices;

    @Inject
    Post post;

    void answered(@Observes Answered told) {
        Person lead = Person.findById(told.asked().project().leadId);
        if (lead.id == told.by().personId()) {
            return;
        }
        Locale locale = Post.locale(lead.language);
        LadderMailMessages say = Words.in(LadderMailMessages.class, locale);
        boolean task = told.asked().task() != null;
        String what = told.asked().what();
        String who = told.by().name();
        String sentence = switch (told.answer().reply()) {
            case DONE -> say.answeredDone(who, what);
            case UNDER_WAY -> say.answeredUnderWay(who, what);
            case LATE -> say.answeredLate(who, what, Dates.longDate(told.answer().until(), locale));
            case NO_LONGER -> say.answeredNoLonger(who, what);
        };
        List<String> paragraphs = new ArrayList<>(List.of(sentence));
        if (told.answer().cause() != null) {
            paragraphs.add(say.answeredCause(Words.in(ProjectMessages.class, locale).cause(told.answer().cause())));
        }
        if (told.answer().words() != null) {
            paragraphs.add(Words.in(MailMessages.class, locale).requestMessage(told.answer().words()));
        }
        if (!task && told.answer().reply() == LadderReply.NO_LONGER) {
            paragraphs.add(say.answeredWithdraw());
        }
        String path = told.asked().path();
        // Whoever looks after the mail reads subjects, too.
        String named = told.asked().withheld() ? Words.in(WaitMessages.class, locale).unnamed() : what;
        notices.about(NoticeKind.LADDER_ANSWER, told.asked().step().municipalityId, List.of(lead.id)).tell(lead, path, LadderMail.cut(say.answeredSubject(who, named)),
                new Letter(Words.in(MailMessages.class, locale).invitationHello(lead.name), paragraphs, say.reportAct(), post.base() + path, say.whyAnswer()), locale);
    }
}
