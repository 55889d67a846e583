package fr.parvis.review;

import fr.parvis.people.Department;
import fr.parvis.people.PeopleQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who took part in a survey and what was said, to be shown. Nothing of an anonymous survey leads to a person, not by deduction either. */
@ApplicationScoped
public class SurveyQueries {

    /** Of an anonymous survey, fewer answers than this are not shown, nor how many there are: a question may be put to one person alone. */
    public static final int FEWEST = 3;

    /** How many of a group answered. */
    public record Group(String name, long asked, long answered) {
    }

    /**
     * How many take part.
     *
     * @param audiences empty where answers are anonymous, and so are {@code departments}: groups taken from the whole would tell of the one who is left
     * @param silent    names of those who have not answered; null where answers are anonymous
     */
    public record Participation(long asked, long answered, Map<SurveyAudience, Group> audiences, List<Group> departments, List<String> silent) {

        public int percent() {
            return asked == 0 ? 0 : (int) (answered * 100 / asked);
        }
    }

    /** Words said to a question; {@code by} is null where nobody may know. */
    public record Comment(String words, String by) {
    }

    /**
     * What was said to one question.
     *
     * @param answers  how many there are; null where they are withheld
     * @param mean     of the marks from 1 to 5 or of the hours; null for the other kinds
     * @param yes      how many said yes, and {@code no} no
     * @param withheld too few answered to be shown, perhaps nobody
     */
    public record Result(SurveyQuestion question, Long answers, BigDecimal mean, long yes, long no, List<Comment> comments, boolean withheld) {
    }

    /** An answer with whose it is, null on a sheet without name. */
    record Said(String question, Integer mark, BigDecimal hours, Boolean agreed, String words, Long personId) {
    }

    @Inject
    Clock clock;

    @Inject
    SurveyQuestions questions;

    @Inject
    PeopleQueries people;

    @Transactional
    public Participation participation(Survey survey) {
        List<SurveyInvitation> all = SurveyInvitation.of(survey.id);
        List<Long> silent = all.stream().filter(one -> !one.answered()).map(one -> one.personId).toList();
        if (survey.anonymous()) {
            return new Participation(all.size(), all.size() - silent.size(), Map.of(), List.of(), null);
        }
        Map<SurveyAudience, Group> audiences = new EnumMap<>(SurveyAudience.class);
        for (SurveyAudience audience : SurveyAudience.values()) {
            List<SurveyInvitation> those = all.stream().filter(one -> one.audiences().contains(audience)).toList();
            if (!those.isEmpty()) {
                audiences.put(audience, group(audience.name(), those));
            }
        }
        Map<Long, List<SurveyInvitation>> byDepartment = all.stream().filter(one -> one.departmentId != null)
                .collect(Collectors.groupingBy(one -> one.departmentId));
        List<Group> departments = Department.<Department>list("id in ?1 order by name, id", byDepartment.keySet()).stream()
                .map(one -> group(one.name, byDepartment.get(one.id))).toList();
        return new Participation(all.size(), all.size() - silent.size(), audiences, departments,
                people.names(silent).values().stream().sorted().toList());
    }

    private static Group group(String name, List<SurveyInvitation> those) {
        return new Group(name, those.size(), those.stream().filter(SurveyInvitation::answered).count());
    }

    /** One result for each question that somebody was asked, in their order; none while an anonymous survey is open. */
    @Transactional
    public List<Result> results(Survey survey, boolean withNames) {
        if (!survey.readableOn(LocalDate.now(clock))) {
            return List.of();
        }
        Map<String, List<Said>> said = SurveyAnswer.find("""
                select a.question, a.mark, a.hours, a.agreed, a.words, s.personId from SurveyAnswer a join SurveySheet s on s.id = a.sheetId
                where s.surveyId = ?1""", survey.id).project(Said.class).stream().collect(Collectors.groupingBy(Said::question));
        Map<Long, String> names = survey.anonymous() || !withNames ? Map.of() : people.names(said.values().stream().flatMap(List::stream)
                .map(Said::personId).distinct().toList());
        return questions.version(survey.questions).stream()
                .map(one -> result(survey, one, said.getOrDefault(one.code(), List.of()), names)).toList();
    }

    /** Sorted by their words: the order in which they were kept could tell whose are whose. */
    private static Result result(Survey survey, SurveyQuestion question, List<Said> said, Map<Long, String> names) {
        if (survey.anonymous() && said.size() < FEWEST) {
            return new Result(question, null, null, 0, 0, List.of(), true);
        }
        List<Comment> comments = new ArrayList<>();
        new TreeMap<>(said.stream().filter(one -> one.words() != null).collect(Collectors.groupingBy(Said::words)))
                .forEach((words, those) -> those.forEach(one -> comments.add(new Comment(words, one.personId() == null ? null : names.get(one.personId())))));
        return new Result(question, (long) said.size(), question.kind() == SurveyQuestion.Kind.HOURS ? mean(said, Said::hours)
                : mean(said, one -> one.mark() == null ? null : BigDecimal.valueOf(one.mark())),
                said.stream().filter(one -> Boolean.TRUE.equals(one.agreed())).count(),
                said.stream().filter(one -> Boolean.FALSE.equals(one.agreed())).count(), comments, false);
    }

    /** The hours a published dataset takes, as its referents say; the question is found by its kind. */
    @Transactional
    public Measure hours(Survey survey) {
        List<BigDecimal> hours = SurveyAnswer.find("select a.hours from SurveyAnswer a join SurveySheet s on s.id = a.sheetId where s.surveyId = ?1"
                + " and a.hours is not null", survey.id).project(BigDecimal.class).list();
        return hours.isEmpty() || survey.anonymous() && hours.size() < FEWEST ? Measure.missing(Unmeasured.TOO_FEW_ANSWERS)
                : new Measure(Figures.mean(hours), null, null, null);
    }

    private static BigDecimal mean(List<Said> said, Function<Said, BigDecimal> figure) {
        return Figures.mean(said.stream().map(figure).filter(java.util.Objects::nonNull).toList());
    }
}
