package fr.parvis.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.people.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions of the legal check as the method has them (D.4), written here a second time: what blocks, what asks for an opinion, who answers. */
class LegalQuestionsTest {

    private final List<LegalQuestion> questions = new LegalQuestions().all();

    @ParameterizedTest(name = "{0}: {1} is {2}, answered by {3}, asked if {4}")
    @CsvSource({
        "J01, NO, BLOCK, HEAD, ''", "J02, NO, BLOCK, LEAD, ''", "J03, NO, OPINION, DGS, ''", "J04, YES, INFO, LEAD, ''",
        "J05, YES, BLOCK, LAWYER, ''", "J06, NO, BLOCK, IT, ''", "J07, YES, BLOCK, LAWYER, ''", "J08, YES, BLOCK, LAWYER, ''",
        "J09, YES, INFO, LEAD, ''", "J10, NO, BLOCK, DPO, J09", "J11, NO, OPINION, DPO, J09", "J12, NO, OPINION, DPO, ''",
        "J13, NO, BLOCK, DPO, ''", "J14, NO, BLOCK, REFERENT, ''", "J15, NO, OPINION, DPO, ''", "J16, NO, BLOCK, LEAD, J09",
        "J17, NO, BLOCK, LAWYER, ''", "J18, NO, OPINION, LAWYER, ''", "J19, NO, OPINION, LAWYER, ''", "J20, NO, BLOCK, LAWYER, ''",
        "J21, NO, BLOCK, REFERENT, ''", "J22, NO, OPINION, REFERENT, ''", "J23, NO, BLOCK, LEAD, ''", "J24, NO, INFO, LEAD, ''",
        "J25, NO, BLOCK, LEAD, ''", "J26, NO, BLOCK, HEAD, ''", "J27, NO, OPINION, LEAD, ''", "J28, NO, BLOCK, HEAD, ''"})
    void aQuestionStandsAsTheMethodHasIt(String code, LegalAnswer answer, LegalEffect effect, Role by, String when) {
        LegalQuestion question = questions.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        assertEquals(answer, question.blocksOn());
        assertEquals(effect, question.effect());
        assertEquals(by, question.answeredBy());
        assertEquals(when, question.when());

        Map<String, LegalAnswer> answers = right();
        if (!when.isEmpty()) {
            answers.put(when, LegalAnswer.YES);
        }
        answers.put(code, answer);
        LegalVerdict verdict = LegalVerdict.of(questions, answers);
        assertEquals(effect == LegalEffect.BLOCK ? List.of(code) : List.of(), verdict.against());
        assertEquals(effect == LegalEffect.OPINION ? List.of(code) : List.of(), verdict.opinions());
    }

    @Test
    void everyQuestionIsTried() throws NoSuchMethodException {
        String[] rows = LegalQuestionsTest.class.getDeclaredMethod("aQuestionStandsAsTheMethodHasIt", String.class, LegalAnswer.class,
                LegalEffect.class, Role.class, String.class).getAnnotation(CsvSource.class).value();
        assertEquals(IntStream.rangeClosed(1, 28).mapToObj("J%02d"::formatted).toList(),
                Arrays.stream(rows).map(row -> row.split(",")[0]).toList());
        assertEquals(questions.stream().map(LegalQuestion::code).toList(), Arrays.stream(rows).map(row -> row.split(",")[0]).toList());
    }

    /** Nothing stands against publication, and every question that may be asked is answered. */
    private Map<String, LegalAnswer> right() {
        return new HashMap<>(questions.stream().collect(Collectors.toMap(LegalQuestion::code,
                one -> one.blocksOn() == LegalAnswer.YES ? LegalAnswer.NO : LegalAnswer.YES)));
    }
}
