package fr.parvis.method;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test spoils the delivered files in one way and reads what is said of it. */
class MethodReaderTest {

    private static final String FOLDER = "method/2026.1/";

    private final Map<String, byte[]> files = new HashMap<>();

    MethodReaderTest() {
        List.of("method/versions.csv", FOLDER + "phases.csv", FOLDER + "deliverables.csv", FOLDER + "tasks.csv", FOLDER + "conditions.csv")
                .forEach(path -> files.put(path, delivered(path)));
        // One version is enough to spoil, and keeps the faults to those of the file under test.
        spoil("method/versions.csv", "2026.2\n2026.3\n", "");
    }

    @Test
    void theDeliveredFilesAreSound() {
        assertEquals("2026.1", reader().all().get(0).version());
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', value = {
        "tasks.csv | P1-03,SCOPING,DGS | P1-03,SCOPING,MAYOR | line 6: unknown role MAYOR",
        "tasks.csv | P1-01,SCOPING,DGS,ELU LEAD | P1-01,SCOPING,DGS,ELU CHEF | line 4: unknown role CHEF",
        "tasks.csv | P1-01,SCOPING,DGS,ELU LEAD | P1-01,SCOPING,DGS,ELU ELU | line 4: role ELU is named twice",
        "tasks.csv | P1-01,SCOPING,DGS,ELU LEAD | P1-01,SCOPING,DGS,DGS LEAD | line 4: role DGS is both responsible and contributor",
        "tasks.csv | P2-03,TRAINING | P2-03,TRAINNING | line 16: unknown phase TRAINNING",
        "tasks.csv | P2-03,TRAINING | P2-02,TRAINING | line 16: duplicated code P2-02",
        "tasks.csv | P2-03,TRAINING | P3-33,TRAINING | line 16: code P3-33 does not belong to phase TRAINING",
        "tasks.csv | P2-03,TRAINING | Z2-03,TRAINING | line 16: code Z2-03 does not have the shape P[1-5]-\\d{2}",
        "tasks.csv | Prepare and hold the scoping meeting | '' | line 4: title_en is missing",
        "tasks.csv | Préparer et tenir la réunion de cadrage | '   ' | line 4: title_fr is missing",
        "tasks.csv | Minutes,0,15 | Minutes,0,101 | line 4: due must be a whole number from 1 to 100, not 101",
        "tasks.csv | Minutes,0,15 | Minutes,-1,15 | line 4: start must be a whole number from 0 to 99, not -1",
        "tasks.csv | Minutes,0,15 | Minutes,zero,15 | line 4: start must be a whole number from 0 to 99, not zero",
        "tasks.csv | Minutes,0,15 | Minutes,15,15 | line 4: start 15 must come before due 15",
        "tasks.csv | Minutes,0,15 | Minutes,0 | line 4: 9 values, where the columns are 10",
        "tasks.csv | code,phase,responsible | code,phase,owner | line 3: the columns must be code,phase,responsible,contributors,title_fr,title_en,output_fr,output_en,start,due",
        "phases.csv | AWARENESS,Sens | SCOPING,Sens | line 5: duplicated code SCOPING",
        "phases.csv | small_max,medium_min | small_most,medium_min | line 2: the columns must be code,label_fr,label_en,objective_fr,objective_en,small_min,small_max,medium_min,medium_max",
        "phases.csv | ',2,3,3,6' | ',4,3,3,6' | line 7: small_min 4 is more than small_max 3",
        "phases.csv | ',2,3,3,6' | ',2,3,3,' | line 7: medium_max is missing",
        "phases.csv | ',2,3,3,6' | ',2,3,3,600' | line 7: medium_max must be a whole number from 1 to 104, not 600",
        "deliverables.csv | SCOPING,Calendrier | SCOPPING,Calendrier | line 8: unknown phase SCOPPING",
        "deliverables.csv | Calendrier,Calendar | Calendrier, | line 8: label_en is missing",
        "conditions.csv | GRID_FROZEN,TRAINING,REQUIRED,QUESTION | GRID_FROZEN,TRAINING,REQUIRED,GUESSED | line 14: unknown condition kind GUESSED",
        "conditions.csv | SCOPING_MINUTES,SCOPING,REQUIRED,QUESTION | SCOPING_MINUTES,SCOPING,REQUIRED,COMPUTED | line 4: unknown computed condition SCOPING_MINUTES",
        "conditions.csv | GRID_FROZEN,TRAINING,REQUIRED,QUESTION | GRID_FROZEN,TRAINING,WISHED,QUESTION | line 14: unknown need WISHED",
        "conditions.csv | REQUIRED,QUESTION,ELU | REQUIRED,QUESTION,MAIRE | line 38: unknown role MAIRE",
        "conditions.csv | GRID_FROZEN,TRAINING | TRAINING_DONE,TRAINING | line 14: duplicated code TRAINING_DONE",
        "conditions.csv | Are the indicators entered? | '' | line 34: label_en is missing"})
    void aFaultIsSaidWithItsFileAndItsLine(String file, String sound, String spoilt, String said) {
        spoil(FOLDER + file, sound, spoilt);

        assertTrue(faults().contains(FOLDER + file + ", " + said), () -> "said instead: " + faults());
    }

    @Test
    void allFaultsOfAllFilesAreSaidAtOnce() {
        spoil(FOLDER + "tasks.csv", "P1-03,SCOPING,DGS", "P1-03,SCOPING,MAYOR");
        spoil(FOLDER + "tasks.csv", "P2-03,TRAINING", "P2-02,TRAINING");
        spoil(FOLDER + "phases.csv", ",2,3,3,6", ",2,x,y,6");
        spoil(FOLDER + "conditions.csv", "GRID_FROZEN,TRAINING,REQUIRED,QUESTION", "GRID_FROZEN,TRAINING,REQUIRED,GUESSED");

        assertEquals(List.of(
                FOLDER + "phases.csv, line 7: small_max must be a whole number from 1 to 104, not x",
                FOLDER + "phases.csv, line 7: medium_min must be a whole number from 1 to 104, not y",
                FOLDER + "tasks.csv, line 6: unknown role MAYOR",
                FOLDER + "tasks.csv, line 16: duplicated code P2-02",
                FOLDER + "conditions.csv, line 14: unknown condition kind GUESSED"), faults());
    }

    @Test
    void theMessageOfTheExceptionHoldsOneFaultALine() {
        spoil(FOLDER + "tasks.csv", "P1-03,SCOPING,DGS", "P1-03,SCOPING,MAYOR");
        spoil(FOLDER + "tasks.csv", "P2-03,TRAINING", "P2-02,TRAINING");

        MethodFileInvalid refused = assertThrows(MethodFileInvalid.class, reader()::all);
        assertEquals("method/2026.1/tasks.csv, line 6: unknown role MAYOR" + System.lineSeparator()
                + "method/2026.1/tasks.csv, line 16: duplicated code P2-02", refused.getMessage());
    }

    @Test
    void aPhaseThatIsNotThereIsMissed() {
        for (String file : List.of("phases.csv", "deliverables.csv", "tasks.csv", "conditions.csv")) {
            withoutLines(FOLDER + file, "REVIEW");
        }

        assertEquals(List.of(
                FOLDER + "deliverables.csv, line 25: phase REVIEW has no deliverable",
                FOLDER + "phases.csv, line 6: phase REVIEW is missing",
                FOLDER + "tasks.csv, line 44: phase REVIEW has no task",
                FOLDER + "conditions.csv, line 33: the gate of phase REVIEW has no required condition"), faults());
    }

    @Test
    void aGateWithNothingButRecommendationsIsRefused() {
        files.computeIfPresent(FOLDER + "conditions.csv",
                (path, bytes) -> new String(bytes, UTF_8).replace("REVIEW,REQUIRED", "REVIEW,RECOMMENDED").getBytes(UTF_8));

        assertEquals(List.of(FOLDER + "conditions.csv, line 39: the gate of phase REVIEW has no required condition"), faults());
    }

    @Test
    void aFileThatIsNotThereIsMissed() {
        files.remove(FOLDER + "tasks.csv");

        assertEquals(FOLDER + "tasks.csv: the file is missing", faults().get(0));
    }

    @Test
    void aVersionWithoutFilesIsRefused() {
        spoil("method/versions.csv", "2026.1", "2026.1\n2027.1");

        assertTrue(faults().contains("method/2027.1/phases.csv: the file is missing"));
    }

    @Test
    void theSameVersionTwiceIsRefused() {
        spoil("method/versions.csv", "2026.1", "2026.1\n2026.1");

        assertEquals(List.of("method/versions.csv, line 4: duplicated version 2026.1"), faults());
    }

    @Test
    void anIndexWithoutVersionIsRefused() {
        spoil("method/versions.csv", "2026.1\n", "");

        assertEquals(List.of("method/versions.csv, line 2: no version is listed"), faults());
    }

    @Test
    void aVersionIsNotAPath() {
        spoil("method/versions.csv", "2026.1", "../2026");

        assertEquals(List.of("method/versions.csv, line 3: version ../2026 does not have the shape \\d{4}\\.\\d{1,3}"), faults());
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        files.put(FOLDER + "tasks.csv", new byte[0]);

        assertEquals(FOLDER + "tasks.csv: the file is empty", faults().get(0));
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWhereItBreaks() {
        byte[] bytes = files.get(FOLDER + "tasks.csv");
        int at = new String(bytes, UTF_8).substring(0, new String(bytes, UTF_8).indexOf("P1-02")).getBytes(UTF_8).length;
        bytes[at] = (byte) 0xE9;

        assertEquals(FOLDER + "tasks.csv, line 5: not readable as UTF-8", faults().get(0));
    }

    @Test
    void aQuoteThatIsNeverClosedIsSaidWhereItOpens() {
        files.computeIfPresent(FOLDER + "deliverables.csv", (path, bytes) -> (new String(bytes, UTF_8) + "REVIEW,\"Rapport").getBytes(UTF_8));

        List<String> faults = faults();
        assertTrue(faults.get(0).startsWith(FOLDER + "deliverables.csv, line 31: "), faults.get(0));
    }

    @Test
    void aLabelLongerThanThreeHundredCharactersIsRefused() {
        spoil(FOLDER + "tasks.csv", "Compte rendu,", "C".repeat(301) + ",");

        assertEquals(List.of(FOLDER + "tasks.csv, line 4: output_fr is longer than 300 characters"), faults());
    }

    private MethodReader reader() {
        return new MethodReader(path -> files.containsKey(path) ? new ByteArrayInputStream(files.get(path)) : null);
    }

    private List<String> faults() {
        return assertThrows(MethodFileInvalid.class, reader()::all).faults().stream().map(MethodFault::toString).toList();
    }

    /** Replaces the first place where {@code sound} stands, which must exist. */
    private void spoil(String path, String sound, String spoilt) {
        String text = new String(files.get(path), UTF_8);
        int at = text.indexOf(sound);
        assertTrue(at >= 0, () -> path + " does not hold " + sound);
        files.put(path, (text.substring(0, at) + spoilt + text.substring(at + sound.length())).getBytes(UTF_8));
    }

    private void withoutLines(String path, String word) {
        files.put(path, String.join("\n", Arrays.stream(new String(files.get(path), UTF_8).split("\n"))
                .filter(line -> !line.contains(word)).toList()).getBytes(UTF_8));
    }

    private static byte[] delivered(String path) {
        try (InputStream in = MethodReaderTest.class.getClassLoader().getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
