package fr.parvis.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"4\"", "4", " \"4\" ", "W/\"4\""})
    void theVersionIsReadWithItsMarksOrWithout(String header) {
        assertEquals(4, IfMatch.version(header, 9, Locale.FRENCH));
    }

    @Test
    void aStarIsTheVersionThereIsNow() {
        assertEquals(9, IfMatch.version("*", 9, Locale.FRENCH));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " ")
    void aMissingVersionIsAskedFor(String header) {
        assertEquals(428, refusal(header).problem().getStatus());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"-1\"", "\"9999999999999999999999\"", "\"1\", \"2\"", "' or 1=1"})
    void whatIsNoVersionOfOursIsStale(String header) {
        assertEquals(412, refusal(header).problem().getStatus());
    }

    @Test
    void theTagThatIsSentIsTheOneThatIsRead() {
        assertEquals("4", IfMatch.tag(4).getValue());
    }

    private static ProblemException refusal(String header) {
        return assertThrows(ProblemException.class, () -> IfMatch.version(header, 9, Locale.FRENCH));
    }
}
