package fr.parvis.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormsTest {

    /** A browser ends the lines of a text as HTTP does. */
    @Test
    void aTextOfSeveralLinesComesBackAsItWasTyped() {
        assertEquals("Un.\nDeux.", typed("Un.\r\nDeux.").value("words", "Autre"));
    }

    @Test
    void whatCannotBeShownComesBackEmpty() {
        assertEquals("", typed("a\u0000b").value("words", "Autre"));
    }

    @Test
    void aFieldThatWasNotSentIsEmptyOnAFormThatWas() {
        assertEquals("", typed("Un.").value("other", "Autre"));
        assertEquals("Autre", Forms.fresh().value("other", "Autre"));
    }

    private static Forms typed(String words) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("words", words);
        return Forms.refused(fields, List.of());
    }
}
