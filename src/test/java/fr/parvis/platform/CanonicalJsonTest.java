package fr.parvis.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Examples from RFC 8785 (JSON Canonicalization Scheme), for the kinds of values the product writes. */
class CanonicalJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Section 3.2.3: names in the order of their UTF-16 code units, which is not that of their code points. */
    @Test
    void membersAreSortedByUtf16CodeUnits() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("\u20ac", "Euro Sign");
        members.put("\r", "Carriage Return");
        members.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        members.put("1", "One");
        members.put("\ud83d\ude00", "Emoji: Grinning Face");
        members.put("\u0080", "Control");
        members.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertEquals("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
                CanonicalJson.write(members));
    }

    /** Section 3.2.2: the string and the literals of its sample. */
    @Test
    void stringsAreEscapedNoMoreThanNeeded() {
        Map<String, Object> members = new HashMap<>();
        members.put("string", "\u20ac$\u000f\nA'B\"\\\\\"/");
        members.put("literals", Arrays.asList(null, true, false));
        assertEquals("{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}", CanonicalJson.write(members));
    }

    @Test
    void theShortEscapesAreUsedWhereThereAreSome() {
        assertEquals("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028\"", CanonicalJson.write("\b\t\n\f\r\u0000\u001f\u007f\u2028"));
    }

    @Test
    void nothingIsWrittenBetweenTheMarks() {
        assertEquals("{\"a\":{},\"b\":[],\"c\":[1,-2,{\"d\":9007199254740991}]}", CanonicalJson.write(
                Map.of("b", List.of(), "c", List.of(1, -2L, Map.of("d", 9007199254740991L)), "a", Map.of())));
    }

    enum Sample { ONE }

    @Test
    void whatIsNoJsonValueIsWrittenAsItsText() {
        assertEquals("[\"ONE\",\"2026-03-14\"]", CanonicalJson.write(List.of(Sample.ONE, java.time.LocalDate.of(2026, 3, 14))));
    }

    @Property
    void whatIsReadAgainIsWhatWasWritten(@ForAll Map<String, @Size(max = 4) List<@CharRange(from = 0, to = 0xd7ff) String>> members)
            throws Exception {
        String json = CanonicalJson.write(members);
        Map<String, List<String>> read = JSON.readValue(json, new TypeReference<>() { });
        assertEquals(json, CanonicalJson.write(read));
    }

    @Property
    void theOrderInWhichMembersCameDoesNotShow(@ForAll Map<String, Long> members) {
        assertEquals(CanonicalJson.write(new TreeMap<>(members)), CanonicalJson.write(new TreeMap<>(members).descendingMap()));
    }
}
