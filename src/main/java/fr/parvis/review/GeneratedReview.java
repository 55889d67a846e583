package fr.parvis.review;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import fr.parvis.review.SurveyAnswer.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * The review of a fictional town, in a few batches. One journal entry for all of it, since nobody made it one by one, and
 * one for its report, which is presented through the same door as a real one.
 */
@ApplicationScoped
public class GeneratedReview {

    private static final int OPEN_DAYS = 21;

    /** What is said in it: comments, the action of what is to improve, a reason, whom the report was presented to, points to take up. */
    public record Words(List<String> comments, String action, String reason, String to, String points) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    SurveyQuestions questions;

    @Inject
    SurveyPeople people;

    @Inject
    SurveySecret secret;

    @Inject
    IndicatorQueries indicators;

    @Inject
    ReportWriter reports;

    @Inject
    Presentations presentations;

    /** @param whole everything the last gate asks for; otherwise a survey that about half have answered */
    @Transactional
    public void make(Project project, boolean whole, Words words, Actor actor) {
        long cycle = Cycles.current(project);
        LocalDate today = LocalDate.now(clock);
        Survey survey = Survey.opened(project, cycle, questions.current(), new Surveys.Terms(today.plusDays(OPEN_DAYS), null, true), actor.author(),
                clock.instant());
        survey.persistAndFlush();
        int answered = answers(survey, whole, words);
        int found = 0;
        if (whole) {
            survey.end(today);
            SurveySheet.flush();
            SurveySheet.forget(survey.id);
            enter(project, cycle, words, actor);
            found = findings(project, cycle, words, actor);
            NextCyclePlan plan = NextCyclePlan.of(project.id, cycle);
            plan.decide(today.plusMonths(1), words.points(), actor.author(), clock.instant());
            plan.persist();
        }
        journal.append(Note.of(project.municipalityId(), actor.author(), "review.generated").about("project", project.id).project(project.id)
                .fact("answers", answered).fact("findings", found));
        if (whole) {
            // The document is made of the page when somebody asks for it: setting the first one takes seconds, and a start is to be quick.
            presentations.record(project, today, () -> new Presentations.Told(today, words.to(), reports.page(project), null), actor);
        }
    }

    private int answers(Survey survey, boolean whole, Words words) {
        Map<Long, SurveyPeople.Asked> concerned = people.of(survey.project);
        List<SurveyInvitation> invitations = new ArrayList<>();
        List<SurveySheet> sheets = new ArrayList<>();
        concerned.forEach((person, asked) -> {
            invitations.add(SurveyInvitation.of(survey.id, person, asked.departmentId, asked.audiences));
            sheets.add(SurveySheet.secret(survey.id, secret.of(survey.id, person)));
        });
        SurveyInvitation.persist(invitations);
        SurveySheet.persist(sheets);
        List<SurveyAnswer> answers = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < invitations.size(); i++) {
            if (whole ? i % 6 != 5 : i % 2 == 0) {
                invitations.get(i).answer(true);
                count++;
                for (SurveyQuestion question : questions.version(survey.questions)) {
                    if (question.isFor(invitations.get(i).audiences())) {
                        SurveyAnswer answer = SurveyAnswer.of(sheets.get(i).id, question.code());
                        answer.reply(reply(question, i, words));
                        answers.add(answer);
                    }
                }
            }
        }
        SurveyAnswer.persist(answers);
        return count;
    }

    private static Reply reply(SurveyQuestion question, int seed, Words words) {
        String comment = words.comments().get(seed % words.comments().size());
        return switch (question.kind()) {
            case MARK -> new Reply(2 + (seed + question.code().charAt(2)) % 4, null, null, seed % 4 == 0 ? comment : null);
            case HOURS -> new Reply(null, BigDecimal.valueOf(3 + seed % 5), null, null);
            case YES_NO -> new Reply(null, null, seed % 3 != 0, null);
            case TEXT -> new Reply(null, null, null, comment);
        };
    }

    private void enter(Project project, long cycle, Words words, Actor actor) {
        Map<Indicator, String> values = Map.of(Indicator.USES, "1240", Indicator.DISCUSSIONS_ANSWERED, "92", Indicator.ACCESS_REQUESTS, "4",
                Indicator.PERSONAL_DATA_INCIDENTS, "0");
        values.forEach((indicator, value) -> {
            IndicatorRecord record = IndicatorRecord.of(cycle, indicator).orElseGet(() -> IndicatorRecord.of(project.id, cycle, indicator));
            record.enter(new BigDecimal(value), null);
            record.touched(actor.author(), clock.instant());
            record.persist();
        });
        IndicatorRecord.flush();
    }

    private int findings(Project project, long cycle, Words words, Actor actor) {
        LocalDate due = LocalDate.now(clock).plusMonths(4);
        EnumSet<PhaseCode> phases = EnumSet.of(PhaseCode.TRAINING, PhaseCode.AWARENESS, PhaseCode.DIFFUSION);
        List<Finding> findings = new ArrayList<>();
        for (IndicatorRow row : indicators.of(project)) {
            if (row.category() != null) {
                Finding finding = Finding.of(project, cycle, row.indicator().name(), actor.author(), clock.instant());
                finding.compute(row.category());
                if (row.category() == FindingCategory.IMPROVE) {
                    finding.action = words.action();
                    finding.ownerId = project.leadId;
                    finding.dueOn = due;
                    finding.phase = List.copyOf(phases).get(findings.size() % phases.size());
                }
                findings.add(finding);
            }
        }
        Finding.persist(findings);
        return findings.size();
    }
}
