package fr.parvis.dashboard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.dashboard.DashboardMessages;
import fr.parvis.dashboard.SnapshotMessages;
import fr.parvis.dashboard.Watch;
import fr.parvis.dashboard.WatchKind;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.platform.Words;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is none or one is said as one says it. */
@QuarkusTest
class CountedWordsTest {

    @Test
    void noneAndOneAreSingularInFrench() {
        DashboardMessages say = Words.in(DashboardMessages.class, Locale.FRENCH);
        assertEquals(List.of("sur 0 attendu", "sur 1 attendu", "sur 2 attendus"), Stream.of(0, 1, 2).map(say::ofExpected).toList());
        assertEquals(List.of("sur 1 soumise", "sur 0 publié", "sur 1 prise"), List.of(say.ofSubmitted(1), say.ofPublished(0), say.ofTaken(1)));
        PhaseMessages phase = Words.in(PhaseMessages.class, Locale.FRENCH);
        assertEquals(List.of("0 jalon tenu sur 1", "1 jalon tenu sur 1", "2 jalons tenus sur 3"), List.of(phase.verdictKept(0, 1), phase.verdictKept(1, 1),
                phase.verdictKept(2, 3)));
        assertTrue(Words.in(SnapshotMessages.class, Locale.FRENCH).verdictWords("En retard", 0, 1).endsWith("aucun jalon tenu sur 1"));
        assertEquals("of 1 expected", Words.in(DashboardMessages.class, Locale.ENGLISH).ofExpected(1));
        assertEquals("0 gates kept of 1", Words.in(PhaseMessages.class, Locale.ENGLISH).verdictKept(0, 1));
    }

    /** A gate planned for a Friday, read on the Saturday: no working day has passed. */
    @Test
    void aDateThatJustPassedIsNotPastByZeroDays() {
        Watch gate = new Watch(WatchKind.GATE_OVERDUE, PhaseCode.SCOPING, null, 0, "");
        Watch silent = new Watch(WatchKind.SILENT_DEPARTMENT, null, "Culture", 0, "");
        assertEquals("Le passage de «\u00a0Cadrage\u00a0» vient de dépasser sa date.", AttentionViews.watch(gate, Locale.FRENCH));
        assertEquals("Culture n’a pas répondu à temps.", AttentionViews.watch(silent, Locale.FRENCH));
        assertTrue(AttentionViews.watch(gate, Locale.ENGLISH).endsWith("has just passed its date."));
        assertEquals("Culture has not answered in time.", AttentionViews.watch(silent, Locale.ENGLISH));
    }
}
