package fr.parvis.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The words of the screen. {@code ./mvnw test -Dtest=MessagesTest -Dparvis.regenerate=true} puts the spaces of the French files right.
 */
class MessagesTest {

    private static final Path MESSAGES = Sources.RESOURCES.resolve("messages");
    private static final Pattern EXPRESSION = Pattern.compile("\\{([a-zA-Z][a-zA-Z.]*)}");

    @BeforeAll
    static void putSpacesRight() {
        if (Sources.regenerating()) {
            french().forEach(file -> Sources.write(file, Sources.lines(file).stream().map(line -> {
                int equals = isText(line) ? line.indexOf('=') + 1 : line.length();
                return line.substring(0, equals) + FrenchTypography.right(line.substring(equals)) + "\n";
            }).reduce("", String::concat)));
        }
    }

    @Test
    void thereAreBundlesToCheck() {
        assertTrue(french().count() > 5, "no message file found below " + MESSAGES);
    }

    @ParameterizedTest
    @MethodSource("french")
    void bothLanguagesHoldTheSameKeys(Path french) {
        Path english = english(french);
        assertTrue(Files.exists(english), english + " is missing");
        assertEquals(new TreeSet<>(texts(french).keySet()), new TreeSet<>(texts(english).keySet()));
    }

    @ParameterizedTest
    @MethodSource("french")
    void bothLanguagesNameTheSameFigures(Path french) {
        Map<String, String> english = texts(english(french));
        texts(french).forEach((key, text) -> assertEquals(expressions(text), expressions(english.get(key)),
                () -> french + ": " + key + " does not use the same {…} in both languages"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextIsEmpty(Path file) {
        texts(file).forEach((key, text) -> assertFalse(text.isBlank(), () -> file + ": " + key + " is empty"));
    }

    @ParameterizedTest
    @MethodSource("french")
    void noFrenchTextHasAStraightApostrophe(Path french) {
        texts(french).forEach((key, text) -> assertFalse(withoutExpressions(text).contains("'"),
                () -> french + ": " + key + " has ' instead of ’"));
    }

    @ParameterizedTest
    @MethodSource("french")
    void frenchMarksKeepTheirWordByASpaceThatDoesNotBreak(Path french) {
        List<String> wrong = new ArrayList<>();
        texts(french).forEach((key, text) -> {
            if (!FrenchTypography.right(text).equals(text)) {
                wrong.add(key);
            }
        });
        assertTrue(wrong.isEmpty(), () -> french + ": spaces before ; : ! ? % or inside « » in " + wrong
                + "; ./mvnw test -Dtest=MessagesTest -Dparvis.regenerate=true puts them right");
    }

    static Stream<Path> files() {
        return Sources.below(MESSAGES, ".properties").stream();
    }

    static Stream<Path> french() {
        return Sources.below(MESSAGES, "_fr.properties").stream();
    }

    private static Path english(Path french) {
        return french.resolveSibling(french.getFileName().toString().replace("_fr.", "_en."));
    }

    private static boolean isText(String line) {
        return !line.isBlank() && !line.startsWith("#") && line.contains("=");
    }

    private static Map<String, String> texts(Path file) {
        Map<String, String> texts = new LinkedHashMap<>();
        Sources.lines(file).stream().filter(MessagesTest::isText).forEach(line -> {
            int equals = line.indexOf('=');
            String before = texts.put(line.substring(0, equals).strip(), line.substring(equals + 1));
            assertTrue(before == null, () -> file + " holds twice " + line.substring(0, equals));
        });
        return texts;
    }

    private static TreeSet<String> expressions(String text) {
        TreeSet<String> names = new TreeSet<>();
        EXPRESSION.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static String withoutExpressions(String text) {
        return text.replaceAll("\\{[^{}]*}", "");
    }
}
