package fr.parvis.notification;

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

    void asked(@Observes SurveyAsked asked) {
        Survey survey = asked.survey();
        for (Person person : Person.<Person>list("id in ?1 order by id", asked.personIds())) {
            Locale locale = Post.locale(person.language);
            MailMessages say = Words.in(MailMessages.class, locale);
            String due = Dates.longDate(survey.closesOn(), locale);
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(asked.reminder() ? say.surveyReminder(survey.project.title, due) : say.surveyWords(asked.by(), survey.project.title, due));
            if (survey.words != null) {
                paragraphs.add(say.requestMessage(survey.words));
            }
            paragraphs.add(survey.anonymous() ? say.surveyAnonymous() : say.surveyNamed());
            post.send(survey.municipalityId, person.email, say.surveySubject(survey.project.title, due), new Letter(say.invitationHello(person.name), paragraphs,
                    say.surveyAct(), post.base() + "/reviews/answers/" + survey.id, say.why()), locale);
        }
    }
}
