package fr.parvis.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written, read again from the database, still gives the fingerprints it was written with. */
@QuarkusTest
class JournalChainTest {

    /** No municipality of any other test. */
    private static final long TOWN = 987_654_321L;

    @Inject
    Journal journal;

    @Inject
    JournalChain chain;

    @Test
    void anExportHoldsWhatWasWrittenAndVerifies() throws IOException {
        long before = chain.verify(TOWN).entries();
        for (String reason : List.of("Simple", "Deux\nlignes et « guillemets » \"droits\" \\", "\ud83d\ude00 é\u0301 \u2028")) {
            QuarkusTransaction.requiringNew().run(() -> journal.append(Note.of(TOWN, new Author(1L, "Anne", 2L, "Luc"), "project.changed")
                    .about("project", 3L).project(3L).because(reason).before("holder", 4).after("holder", 5).fact("title", reason)));
        }
        assertEquals(new Verification(true, before + 3, null, null), chain.verify(TOWN));
        StringWriter out = new StringWriter();
        chain.export(TOWN, out);
        List<String> lines = out.toString().lines().toList();
        assertEquals(before + 4, lines.size(), "one line for each entry and one for the head");
        assertEquals("OK, " + (before + 3) + " entries", VerifierInDocs.verdict(lines));
    }
}
