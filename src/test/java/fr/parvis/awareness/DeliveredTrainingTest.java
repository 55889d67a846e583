package fr.parvis.awareness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.method.Label;
import fr.parvis.rules.FrenchText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The training path as it is delivered, and what is said of a file in error. */
class DeliveredTrainingTest {

    private final TrainingPath path = TrainingReader.ofClasspath().all().get(0);

    @Test
    void theFiveModulesOfTheMethodAreThereAndCompulsory() {
        assertEquals(List.of("LEGAL_FRAME", "PERSONAL_DATA", "LICENCES", "FORMATS", "DATA_GOUV"),
                path.compulsory().stream().map(TrainingPath.Module::code).toList());
    }

    @Test
    void eachModuleIsShortAndAsksFourOrFiveQuestions() {
        for (TrainingPath.Module module : path.modules()) {
            assertTrue(module.paragraphs().size() >= 4 && module.paragraphs().size() <= 6, module.code());
            assertTrue(module.questions().size() >= 4 && module.questions().size() <= 5, module.code());
            assertEquals(4, module.needed(), "four of four, or four of five, are eighty of a hundred or more");
            assertTrue(module.questions().stream().map(TrainingPath.Question::right).distinct().count() > 1, "not always the same letter");
        }
    }

    @Test
    void everyTextIsWrittenAsFrenchIsPrinted() {
        List<String> wrong = path.modules().stream().flatMap(DeliveredTrainingTest::texts).map(Label::fr)
                .filter(text -> !FrenchText.isRight(text)).toList();
        assertEquals(List.of(), wrong);
    }

    private static Stream<Label> texts(TrainingPath.Module module) {
        return Stream.concat(Stream.concat(Stream.of(module.title()), module.paragraphs().stream()), module.questions().stream()
                .flatMap(question -> Stream.concat(Stream.of(question.text(), question.why()),
                        question.options().stream().map(TrainingPath.Option::text))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "modules.csv | LICENCES,REQUIRED | FORMATS,REQUIRED | line 6: code FORMATS is not one, or stands there twice",
        "modules.csv | LICENCES,REQUIRED | LICENSES,REQUIRED | module LICENSES has no text",
        "modules.csv | Le cadre légal | '' | line 3: label_fr is missing",
        "questions.csv | ',b,\"Toutes' | ',d,\"Toutes' | line 3: the right answer is one of [a, b, c], not d",
        "paragraphs.csv | LICENCES | LICENSES | unknown module LICENSES"})
    void aFileInErrorIsNamedWithItsLine(String file, String words, String instead, String fault) {
        TrainingReader reader = new TrainingReader(name -> edited(name, file, words, instead));
        String message = assertThrows(IllegalStateException.class, reader::all).getMessage();
        assertTrue(message.contains(fault), message);
    }

    private static InputStream edited(String name, String file, String words, String instead) {
        try (InputStream in = DeliveredTrainingTest.class.getClassLoader().getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(!name.endsWith(file) || text.contains(words), words);
            return new ByteArrayInputStream((name.endsWith(file) ? text.replace(words, instead) : text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
