package fr.parvis.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InputsNeededTest {

    private final Inputs inputs = new Inputs(Locale.FRENCH);

    @Test
    void whatIsNeededAndWasNotTypedIsAskedForOnce() {
        assertNull(inputs.needed("startsOn", inputs.date("startsOn", "")));
        inputs.needed("startsOn", null);
        assertEquals(List.of("missing"), codes());
    }

    @Test
    void whatWasRefusedAlreadyIsNotAlsoCalledMissing() {
        inputs.needed("url", inputs.link("url", "javascript:alert(1)"));
        inputs.required("/stakes/transparency", "\u0000", 10);
        assertEquals(List.of("not-a-link", "unreadable"), codes());
    }

    @Test
    void aFieldIsRefusedUnderItsNameAsUnderItsPointer() {
        inputs.missing("title");
        assertTrue(inputs.refused("title"));
        assertTrue(inputs.refused("/title"));
        assertFalse(inputs.refused("itle"));
        assertFalse(inputs.refused("startsOn"));
    }

    private List<String> codes() {
        return inputs.errors().stream().map(FieldError::code).toList();
    }
}
