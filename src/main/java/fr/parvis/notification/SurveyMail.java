package fr.parvis.notification;

import fr.parvis.notification.Notices.Telling;
import fr.parvis.notification.Post.Letter;
import fr.parvis.people.Person;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.review.Survey;
import fr.parvis.review.SurveyAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks everybody concerned to answer the review survey: one plain mail each, with the link that leads to their questions. */
@ApplicationScoped
public class SurveyMail {

    @Inject
    Post post;

    @Inject
    Notices notices;

    void asked(@Observes SurveyAsked asked) {
        Survey survey = asked.survey();
        Telling telling = notices.about(NoticeKind.SURVEY, survey.municipalityId, asked.personIds());
        String path = "/reviews/answers/" + survey.id;
        for (Person person : Person.<Person>list("id in ?1 order by id", asked.personIds())) {
            Locale locale = Post.locale(person.language);
            MailMessages say = Words.in(MailMessages.class, locale);
            String due = Dates.longDate(survey.closesOn(), locale);
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(!asked.reminder() ? say.surveyWords(asked.by(), survey.project.title, due) : survey.anonymous()
                    ? say.surveyReminderToAll(survey.project.title, due) : say.surveyReminder(survey.project.title, due));
            if (survey.words != null) {
                paragraphs.add(say.requestMessage(survey.words));
            }
            paragraphs.add(survey.anonymous() ? say.surveyAnonymous() : say.surveyNamed());
            telling.tell(person, path, say.surveySubject(survey.project.title, due), new Letter(say.invitationHello(person.name), paragraphs,
                    say.surveyAct(), post.base() + path, say.why()), locale);
        }
    }
}
