package fr.parvis.review;

import static fr.parvis.review.ReviewRefusal.Reason.ALL_ANSWERED;
import static fr.parvis.review.ReviewRefusal.Reason.ALREADY_OPENED;
import static fr.parvis.review.ReviewRefusal.Reason.CYCLE_OVER;
import static fr.parvis.review.ReviewRefusal.Reason.DATE_PAST;
import static fr.parvis.review.ReviewRefusal.Reason.NOBODY_TO_ASK;
import static fr.parvis.review.ReviewRefusal.Reason.REMINDED_TODAY;
import static fr.parvis.review.ReviewRefusal.Reason.REVIEW_DONE;
import static fr.parvis.review.ReviewRefusal.Reason.SURVEY_OVER;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.phase.PhaseMoved;
import fr.parvis.platform.Secrets;
import fr.parvis.project.Project;
import fr.parvis.review.ReviewRefusal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Opens the survey of a cycle, reminds, prolongs and ends it. What people answer goes through {@link SurveyAnswers}. */
@ApplicationScoped
public class Surveys {

    /** How a survey is put. */
    public record Terms(LocalDate closesOn, String words, boolean anonymous) {
    }

    @Inject
    Clock clock;

    @Inject
    Secrets secrets;

    @Inject
    Journal journal;

    @Inject
    SurveyQuestions questions;

    @Inject
    SurveyPeople people;

    @Inject
    SurveySecret secret;

    @Inject
    Event<SurveyAsked> asked;

    /** @throws ReviewRefusal.Refused when the person may not, the day is past, or the cycle's survey was opened already */
    @Transactional
    public Survey open(Project seen, Terms terms, Actor actor) {
        may(seen, actor);
        if (terms.closesOn().isBefore(LocalDate.now(clock))) {
            throw ReviewRefusal.field("closesOn", DATE_PAST);
        }
        Project project = Project.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        long cycle = Cycles.current(project);
        if (Survey.ofCycle(cycle).isPresent()) {
            throw ReviewRefusal.conflict(ALREADY_OPENED);
        }
        if (Cycles.doneReview(cycle).isPresent()) {
            throw ReviewRefusal.conflict(REVIEW_DONE);
        }
        Map<Long, SurveyPeople.Asked> concerned = people.of(project);
        if (concerned.isEmpty()) {
            throw ReviewRefusal.conflict(NOBODY_TO_ASK);
        }
        Survey survey = Survey.opened(project, cycle, questions.current(), terms, project.signedBy(actor), clock.instant());
        survey.persistAndFlush();
        SurveyInvitation.persist(concerned.entrySet().stream()
                .map(one -> SurveyInvitation.of(survey.id, one.getKey(), one.getValue().departmentId, one.getValue().audiences)).toList());
        SurveySheet.persist(sheets(survey, List.copyOf(concerned.keySet())));
        journal.append(note(survey, project.signedBy(actor), "review.survey-opened").because(terms.words()).fact("asked", concerned.size())
                .after("closesOn", terms.closesOn()).fact("anonymous", terms.anonymous()));
        asked.fire(new SurveyAsked(survey, List.copyOf(concerned.keySet()), actor.name(), false));
        return survey;
    }

    /** How many people a survey opened now would ask. */
    @Transactional
    public int concerned(Project project) {
        return people.of(project).size();
    }

    /** One sheet each. Those without names are made all at once and in an order drawn by lot, so that their numbers tell nothing. */
    private List<SurveySheet> sheets(Survey survey, List<Long> personIds) {
        if (!survey.anonymous()) {
            return personIds.stream().map(id -> SurveySheet.named(survey.id, id)).toList();
        }
        Map<String, SurveySheet> drawn = new TreeMap<>();
        personIds.forEach(id -> drawn.put(secrets.next(), SurveySheet.secret(survey.id, secret.of(survey.id, id))));
        return new ArrayList<>(drawn.values());
    }

    /**
     * Writes again, once a day at most, and answers to how many. To those who have not answered where names stand under answers; to everybody who was
     * asked where none do: a list of who got the mail would name the silent.
     */
    @Transactional
    public int remind(Survey seen, Actor actor) {
        may(seen.project, actor);
        Survey survey = stillOpen(seen);
        LocalDate today = LocalDate.now(clock);
        if (survey.remindedOn().filter(today::equals).isPresent()) {
            throw ReviewRefusal.conflict(REMINDED_TODAY);
        }
        List<SurveyInvitation> invited = SurveyInvitation.of(survey.id);
        if (invited.stream().allMatch(SurveyInvitation::answered)) {
            throw ReviewRefusal.conflict(ALL_ANSWERED);
        }
        List<Long> reminded = invited.stream().filter(one -> survey.anonymous() || !one.answered()).map(one -> one.personId).toList();
        survey.remind(today);
        journal.append(note(survey, survey.project.signedBy(actor), "review.survey-reminded").fact("asked", reminded.size()));
        asked.fire(new SurveyAsked(survey, reminded, actor.name(), true));
        return reminded.size();
    }

    /** Moves the closing date; a survey that is over stays over, since its sheets no longer lead to anybody. */
    @Transactional
    public Survey prolong(Survey seen, long seenVersion, LocalDate closesOn, String reason, Actor actor) {
        may(seen.project, actor);
        Survey survey = stillOpen(seen);
        fresh(survey, seenVersion);
        if (closesOn.isBefore(LocalDate.now(clock))) {
            throw ReviewRefusal.field("closesOn", DATE_PAST);
        }
        journal.append(note(survey, survey.project.signedBy(actor), "review.survey-prolonged").because(reason).before("closesOn", survey.closesOn())
                .after("closesOn", closesOn));
        survey.prolong(closesOn);
        survey.flush();
        return survey;
    }

    /** Ends the survey before its date. */
    @Transactional
    public Survey end(Survey seen, long seenVersion, String reason, Actor actor) {
        may(seen.project, actor);
        Survey survey = stillOpen(seen);
        fresh(survey, seenVersion);
        end(survey, reason, survey.project.signedBy(actor));
        return survey;
    }

    /** What was answered is kept with the gate of the review: a survey that still runs ends with it. In the transaction of the move. */
    void end(PhaseMoved review) {
        Survey survey = Survey.ofCycle(review.cycleId()).filter(one -> one.openOn(LocalDate.now(clock))).map(one -> Survey.locked(one.id)).orElse(null);
        if (survey != null) {
            end(survey, null, review.author());
        }
    }

    private void end(Survey survey, String reason, Author author) {
        survey.end(LocalDate.now(clock));
        survey.flush();
        SurveySheet.forget(survey.id);
        journal.append(note(survey, author, "review.survey-ended").because(reason));
    }

    /** Cuts the way from people to sheets of every survey whose date is past. */
    @Transactional
    public void forgetPast() {
        SurveySheet.update("secret = null where secret is not null and surveyId in (select s.id from Survey s where s.closesOn < ?1)",
                LocalDate.now(clock));
    }

    private Survey stillOpen(Survey seen) {
        Survey survey = Survey.locked(seen.id);
        if (!survey.openOn(LocalDate.now(clock))) {
            throw ReviewRefusal.conflict(SURVEY_OVER);
        }
        if (!Cycles.isCurrent(survey.project, survey.cycleId)) {
            throw ReviewRefusal.conflict(CYCLE_OVER);
        }
        return survey;
    }

    private static void fresh(Survey survey, long seenVersion) {
        if (survey.version() != seenVersion) {
            throw ReviewRefusal.stale();
        }
    }

    private static void may(Project project, Actor actor) {
        if (!project.isRunBy(actor)) {
            throw ReviewRefusal.may(Act.RUN_SURVEY);
        }
    }

    private static Note note(Survey survey, Author author, String event) {
        return Note.of(survey.municipalityId, author, event).about("survey", survey.id).project(survey.project.id);
    }
}
