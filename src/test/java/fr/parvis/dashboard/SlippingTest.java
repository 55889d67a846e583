package fr.parvis.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.project.ProjectQueries.SlipRow;
import fr.parvis.project.Slip.Subject;
import fr.parvis.project.SlipCause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlippingTest {

    @Test
    void aDateMovedThreeTimesTellsItsCausesAndWhatWasFirstPromised() {
        List<Slipping> slips = Slipping.of(List.of(move(Subject.TASK, 7, 20, 27, SlipCause.PROVIDER), move(Subject.PHASE, 7, 1, 9, SlipCause.OTHER),
                move(Subject.TASK, 7, 12, 20, SlipCause.ARBITRATION), move(Subject.TASK, 7, 5, 12, SlipCause.PROVIDER)));
        assertEquals(2, slips.size(), "a task and a phase of one number are two dates");
        Slipping task = slips.get(0);
        assertEquals(Subject.TASK, task.kind(), "the most often moved first");
        assertEquals(day(5), task.first());
        assertEquals(day(27), task.now());
        assertEquals(Map.of(SlipCause.PROVIDER, 2, SlipCause.ARBITRATION, 1), task.causes());
        assertTrue(task.tooOften());
        assertFalse(slips.get(1).tooOften());
    }

    @Test
    void nothingMovedIsNothing() {
        assertEquals(List.of(), Slipping.of(List.of()));
    }

    private static SlipRow move(Subject kind, long id, int from, int to, SlipCause cause) {
        return new SlipRow(kind, id, day(from), day(to), cause, "Il le faut.", "Claire", Instant.EPOCH);
    }

    private static LocalDate day(int of) {
        return LocalDate.of(2026, 11, of);
    }
}
