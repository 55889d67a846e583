package fr.parvis.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test spoils the delivered pack in one way and reads what is said of it. */
class LawPackReaderTest {

    private static final String FOLDER = "law/2026.1/";

    private final Map<String, String> files = new HashMap<>();

    LawPackReaderTest() {
        List.of("law/packs.json", FOLDER + "obligations.json", FOLDER + "english.json", FOLDER + "deadlines.json")
                .forEach(path -> files.put(path, delivered(path)));
    }

    @Test
    void theDeliveredPackIsSoundAndDated() {
        LawPack pack = LawPackReader.ofClasspath().all().get(0);
        assertEquals("2026.1", pack.version());
        assertEquals("2026-08-20", pack.asOf().toString());
        assertEquals(23, pack.rules().size());
        pack.rules().forEach(rule -> {
            assertFalse(rule.label().fr().isBlank() || rule.label().en().isBlank(), rule.id());
            assertFalse(rule.label().fr().contains("'") || rule.label().fr().contains(">="), rule.label().fr());
        });
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', value = {
        "obligations.json | usesAlgorithms | usesAlgorythms | rule ALGO_LIST: unknown flag \"usesAlgorythms\"",
        "obligations.json | \"always\" | \"never\" | rule OD_ON_REQUEST: unknown operator \"never\"",
        "obligations.json | \"gt\": 40000 | \"lt\": 40000 | rule HAUTES_REM: a threshold is \"gte\" or \"gt\" with a whole number, found {\"lt\":40000}",
        "obligations.json | \"gt\": 40000 | \"gt\": \"many\" | rule HAUTES_REM: a threshold is \"gte\" or \"gt\" with a whole number, found {\"gt\":\"many\"}",
        "obligations.json | \"always\": true | \"always\": 1 | rule OD_ON_REQUEST: \"always\" takes true",
        "obligations.json | \"id\": \"PRADA\" | \"id\": \"RIP\" | rule RIP: the id is missing, wrong or given twice",
        "obligations.json | \"legal\": \"CGCT L2121-25\" | \"legal\": \" \" | rule LISTE_DELIB: no article is given",
        "obligations.json | \"rules\" | \"rulez\" | no rule is given",
        "english.json | \"RIP\" | \"RIPP\" | rule RIP: \"deadline\" is not in both languages",
        "english.json | \"RIP\" | \"RIPP\" | rule RIPP: there is no such rule",
        "deadlines.json | \"VFE\" | \"VFF\" | rule VFF: there is no such rule",
        "deadlines.json | \"09-30\" | \"09-31\" | rule VFE: neither \"yearly\" with a day nor \"since\" with a date",
        "deadlines.json | \"since\": \"2023 | \"until\": \"2023 | rule GPU: neither \"yearly\" with a day nor \"since\" with a date"})
    void aFaultIsSaidWithItsFileAndItsRule(String file, String sound, String spoilt, String said) {
        spoil(FOLDER + file, sound, spoilt);
        List<String> faults = assertThrows(LawPackInvalid.class, () -> reader().all()).faults();
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith(FOLDER + file) && fault.endsWith(said)), faults.toString());
    }

    @Test
    void aMissingFileABrokenOneAndAVersionGivenTwiceStopTheStart() {
        files.remove(FOLDER + "english.json");
        files.put(FOLDER + "deadlines.json", "{");
        files.put("law/packs.json", "[{\"version\": \"2026.1\", \"asOf\": \"2026-08-20\"}, {\"version\": \"2026.1\", \"asOf\": \"2026-09-20\"}]");
        List<String> faults = assertThrows(LawPackInvalid.class, () -> reader().all()).faults();
        assertTrue(faults.contains(FOLDER + "english.json: the file is missing"), faults.toString());
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith(FOLDER + "deadlines.json: not readable as JSON")), faults.toString());
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("law/packs.json: version \"2026.1\"")), faults.toString());
    }

    private LawPackReader reader() {
        return new LawPackReader(path -> files.containsKey(path) ? new ByteArrayInputStream(files.get(path).getBytes(UTF_8)) : null);
    }

    private void spoil(String path, String sound, String spoilt) {
        String text = files.get(path);
        assertTrue(text.contains(sound), sound);
        files.put(path, text.replaceFirst(java.util.regex.Pattern.quote(sound), java.util.regex.Matcher.quoteReplacement(spoilt)));
    }

    private static String delivered(String path) {
        try (InputStream in = LawPackReaderTest.class.getClassLoader().getResourceAsStream(path)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
