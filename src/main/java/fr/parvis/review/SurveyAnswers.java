package fr.parvis.review;

import static fr.parvis.review.ReviewRefusal.Reason.MARK_RANGE;
import static fr.parvis.review.ReviewRefusal.Reason.QUESTION_UNKNOWN;
import static fr.parvis.review.ReviewRefusal.Reason.SURVEY_OVER;

import fr.parvis.people.Actor;
import fr.parvis.review.ReviewRefusal.Act;
import fr.parvis.review.SurveyAnswer.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one person is asked and answers: kept at each answer, changed as often as they like until the survey ends. Nothing of it is journaled. */
@ApplicationScoped
public class SurveyAnswers {

    /**
     * One person's questions with what they answered.
     *
     * @param forgotten whether an anonymous survey is over, so that nobody can find the answers again, the person included
     */
    public record Mine(Survey survey, List<SurveyQuestion> questions, Map<String, Reply> replies, boolean open, boolean forgotten) {

        public long answered() {
            return questions.stream().filter(one -> replies.containsKey(one.code())).count();
        }

        /** The first question without answer after this one, or else the first of all. */
        public Optional<SurveyQuestion> nextAfter(String code) {
            int at = questions.stream().map(SurveyQuestion::code).toList().indexOf(code);
            return questions.stream().skip(at + 1L).filter(one -> !replies.containsKey(one.code())).findFirst()
                    .or(() -> questions.stream().filter(one -> !replies.containsKey(one.code())).findFirst());
        }
    }

    @Inject
    Clock clock;

    @Inject
    SurveyQuestions questions;

    @Inject
    SurveySecret secret;

    /** @throws ReviewRefusal.Refused when the person is not asked */
    @Transactional
    public Mine of(Survey survey, Actor actor) {
        SurveyInvitation invitation = invitation(survey, actor);
        boolean open = survey.openOn(LocalDate.now(clock));
        Optional<SurveySheet> sheet = open || !survey.anonymous() ? sheet(survey, actor) : Optional.empty();
        Map<String, Reply> replies = sheet.map(one -> SurveyAnswer.of(one.id).stream()
                .collect(Collectors.toMap(answer -> answer.question, SurveyAnswer::reply))).orElse(Map.of());
        return new Mine(survey, questions(survey, invitation), replies, open, sheet.isEmpty());
    }

    /** Keeps an answer; an empty one takes it back. */
    @Transactional
    public void answer(Survey seen, String code, Reply reply, Actor actor) {
        SurveyInvitation invitation = invitation(seen, actor);
        Survey survey = Survey.findById(seen.id);
        if (!survey.openOn(LocalDate.now(clock))) {
            throw ReviewRefusal.conflict(SURVEY_OVER);
        }
        SurveyQuestion question = questions(survey, invitation).stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(() -> ReviewRefusal.field("question", QUESTION_UNKNOWN));
        Reply given = fitting(question, reply);
        // Held so that of a button pressed twice the second finds the answer of the first.
        SurveySheet sheet = SurveySheet.findById(sheet(survey, actor).orElseThrow(() -> ReviewRefusal.conflict(SURVEY_OVER)).id,
                LockModeType.PESSIMISTIC_WRITE);
        Optional<SurveyAnswer> standing = SurveyAnswer.find(sheet.id, code);
        if (given.empty()) {
            standing.ifPresent(SurveyAnswer::delete);
        } else {
            SurveyAnswer answer = standing.orElseGet(() -> SurveyAnswer.of(sheet.id, code));
            answer.reply(given);
            answer.persist();
        }
        SurveyAnswer.flush();
        invitation.answer(SurveyAnswer.count("sheetId", sheet.id) > 0);
    }

    private static Reply fitting(SurveyQuestion question, Reply reply) {
        if (reply.mark() != null && (reply.mark() < 1 || reply.mark() > 5)) {
            throw ReviewRefusal.field("mark", MARK_RANGE);
        }
        return switch (question.kind()) {
            case MARK -> new Reply(reply.mark(), null, null, reply.words());
            case HOURS -> new Reply(null, reply.hours(), null, null);
            case YES_NO -> new Reply(null, null, reply.agreed(), reply.words());
            case TEXT -> new Reply(null, null, null, reply.words());
        };
    }

    private List<SurveyQuestion> questions(Survey survey, SurveyInvitation invitation) {
        return questions.version(survey.questions).stream().filter(one -> one.isFor(invitation.audiences())).toList();
    }

    private Optional<SurveySheet> sheet(Survey survey, Actor actor) {
        return survey.anonymous() ? SurveySheet.ofSecret(survey.id, secret.of(survey.id, actor.personId()))
                : SurveySheet.ofPerson(survey.id, actor.personId());
    }

    private static SurveyInvitation invitation(Survey survey, Actor actor) {
        return SurveyInvitation.of(survey.id, actor.personId()).filter(one -> actor.belongsTo(survey.municipalityId))
                .orElseThrow(() -> ReviewRefusal.may(Act.ANSWER));
    }
}
