package fr.parvis.journal;

import static fr.parvis.journal.VerifierInDocs.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.platform.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verifier that people take away, put to exports that are whole and to exports that are not. */
class VerifyJournalTest {

    private static final Path SOURCE = VerifierInDocs.SOURCE;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 25})
    void aWholeExportIsRight(int length) {
        assertEquals("OK, " + length + " entries", verdict(Chain.of(length).exported()));
    }

    @Test
    void aLongEntryFullOfMarksIsReadWhole() {
        Chain chain = new Chain();
        Note note = Note.of(7, Author.SYSTEM, "project.changed").because("\u2028\u0085").fact("title", "\"\\\n,}{:".repeat(10_000));
        JournalEntry entry = new JournalEntry(note, chain.head, Instant.parse("2026-03-02T09:42:00Z"));
        chain.entries.add(entry);
        chain.head.advance(entry);
        assertEquals("OK, 1 entries", verdict(chain.exported()));
    }

    @Test
    void anAlteredEntryIsLocated() {
        List<String> lines = Chain.of(5).exported();
        lines.set(2, lines.get(2).replace("phase.moved", "phase.Moved"));
        assertTrue(verdict(lines).startsWith("BROKEN at entry 3 (line 3): altered"), verdict(lines));
    }

    @Test
    void anEntryRewrittenWithItsFingerprintIsLocatedAtTheNext() {
        Chain chain = Chain.of(5);
        chain.at(3).authorName = "Somebody else";
        chain.at(3).hash = Fingerprint.of(chain.at(3).canonical());
        assertTrue(verdict(chain.exported()).startsWith("BROKEN at entry 4 (line 4): it does not name"), verdict(chain.exported()));
    }

    @Test
    void aMissingEntryIsLocated() {
        List<String> lines = Chain.of(5).exported();
        lines.remove(1);
        assertTrue(verdict(lines).startsWith("BROKEN at entry 2 (line 2): missing"), verdict(lines));
    }

    @Test
    void entriesThatChangedPlacesAreLocatedAtTheFirst() {
        List<String> lines = Chain.of(5).exported();
        lines.add(1, lines.remove(3));
        assertTrue(verdict(lines).startsWith("BROKEN at entry 2 (line 2): reordered, entry 4"), verdict(lines));
    }

    @Test
    void aCutTailIsLocatedWithTheLastLineOrWithout() {
        List<String> lines = Chain.of(5).exported();
        lines.remove(4);
        assertTrue(verdict(lines).startsWith("BROKEN at entry 5 (line 5): cut"), verdict(lines));
        lines.remove(4);
        assertEquals("BROKEN at entry 5: cut, the last line is missing", verdict(lines));
        assertTrue(verdict(List.of()).startsWith("BROKEN at entry 1: cut"));
    }

    @Test
    void entriesBeyondTheLastLineAreFound() {
        Chain chain = Chain.of(3);
        List<String> lines = chain.exported();
        List<String> shorter = Chain.of(2).exported();
        lines.set(3, shorter.get(2));
        assertTrue(verdict(lines).startsWith("BROKEN at entry 4 (line 4): more entries"), verdict(lines));
        lines.add(lines.get(2));
        lines.set(3, chain.exported().get(3));
        assertTrue(verdict(lines).startsWith("BROKEN at entry 4 (line 5): something follows"), verdict(lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "not json", "{\"entry\":{},\"hash\":\"0000000000000000000000000000000000000000000000000000000000000000\"}",
        "{\"entry\":{\"municipality\":1,\"position\":1,\"position\":2,\"previous\":\"\"},\"hash\":"
                + "\"0000000000000000000000000000000000000000000000000000000000000000\"}"})
    void aLineThatIsNoEntryIsToldByItsNumber(String line) {
        List<String> lines = Chain.of(2).exported();
        lines.add(1, line);
        assertTrue(verdict(lines).startsWith("BROKEN at entry 2 (line 2): unreadable"), verdict(lines));
    }

    @Test
    void aChainRewrittenAsAWholeIsFoundByAFingerprintNotedBefore() {
        Chain noted = Chain.of(5);
        List<String> longer = Chain.of(8).exported();
        assertEquals("OK, 8 entries", verdict(longer, 5, noted.head.hash()));
        assertTrue(verdict(longer, 4, noted.head.hash()).startsWith("BROKEN at entry 4"));
    }

    @Test
    void itRunsFromTheCommandLineAndSaysItByItsExitCode(@TempDir Path folder) throws Exception {
        Path good = Files.write(folder.resolve("good.jsonl"), Chain.of(3).exported());
        List<String> cut = Chain.of(3).exported();
        cut.remove(0);
        Path bad = Files.write(folder.resolve("bad.jsonl"), cut);
        assertEquals("0 OK, 3 entries", run(good));
        assertEquals("1 BROKEN at entry 1 (line 1): missing, entry 2 stands here", run(bad));
        assertTrue(run(folder.resolve("absent.jsonl")).startsWith("2 "));
    }

    private static String run(Path export) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), SOURCE.toString(), export.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process.exitValue() + " " + said;
    }
}
