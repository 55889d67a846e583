package fr.parvis.review.web;

import fr.parvis.review.SurveyAnswer.Reply;
import fr.parvis.review.SurveyAnswers.Mine;
import fr.parvis.review.SurveyQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One person's answers to the survey as the API gives them. */
public final class AnswerJson {

    private AnswerJson() {
    }

    /** One person's questions with what they answered. */
    public record MyAnswers(long survey, LocalDate closesOn, boolean open, boolean anonymous, long answered, List<MyAnswer> questions) {

        static MyAnswers of(Mine mine, Locale locale) {
            return new MyAnswers(mine.survey().id, mine.survey().closesOn(), mine.open(), mine.survey().anonymous(), mine.answered(),
                    mine.questions().stream().map(one -> MyAnswer.of(one, mine.replies().get(one.code()), locale)).toList());
        }
    }

    /** A question with the person's answer, null while there is none. */
    public record MyAnswer(String question, String text, SurveyQuestion.Kind kind, Reply answer) {

        static MyAnswer of(SurveyQuestion question, Reply answer, Locale locale) {
            return new MyAnswer(question.code(), question.text().in(locale), question.kind(), answer);
        }
    }
}
