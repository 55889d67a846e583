package fr.parvis.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.parvis.intake.ImportProgress.Reached;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the register of imports under way tells, to whom, and for how long. */
class ImportProgressTest {

    private static final long LEAD = 1;
    private static final long SOMEBODY_ELSE = 2;

    private final ImportProgress progress = new ImportProgress();

    @Test
    void thePersonWhoWaitsIsToldWhatWasLastCountedUntilTheWorkEnds() {
        String done = progress.follow(LEAD, key(1), headway -> {
            assertEquals(Optional.empty(), progress.of(LEAD, key(1)), "nothing is told yet");
            headway.reached(ImportStage.READING, 100, null);
            assertEquals(Optional.of(new Reached(ImportStage.READING, 100, null)), progress.of(LEAD, key(1)));
            headway.reached(ImportStage.COMPARING, 500, 5000);
            assertEquals(Optional.of(new Reached(ImportStage.COMPARING, 500, 5000)), progress.of(LEAD, key(1)));
            return "done";
        });
        assertEquals("done", done);
        assertEquals(Optional.empty(), progress.of(LEAD, key(1)));
        assertEquals(0, progress.size());
    }

    @Test
    void workThatFailsIsForgottenToo() {
        assertThrows(IllegalStateException.class, () -> progress.follow(LEAD, key(1), headway -> {
            headway.reached(ImportStage.READING, 100, null);
            throw new IllegalStateException("the file ends here");
        }));
        assertEquals(0, progress.size());
    }

    @Test
    void nobodyElseIsToldUnderTheSameKey() {
        progress.follow(LEAD, key(1), headway -> {
            headway.reached(ImportStage.APPLYING, 500, 1000);
            assertEquals(Optional.empty(), progress.of(SOMEBODY_ELSE, key(1)));
            return progress.follow(SOMEBODY_ELSE, key(1), theirs -> {
                theirs.reached(ImportStage.READING, 7, null);
                assertEquals(500, progress.of(LEAD, key(1)).orElseThrow().lines());
                return null;
            });
        });
    }

    @Test
    void withoutAKeyOfTheRightShapeTheWorkIsDoneAndNothingIsKept() {
        for (String key : new String[] {null, "", "secret", "G".repeat(32), "a".repeat(33), "a".repeat(31) + "\n"}) {
            assertEquals(0, progress.<Integer>follow(LEAD, key, headway -> {
                headway.reached(ImportStage.READING, 1, null);
                return progress.size();
            }));
        }
    }

    @Test
    void onePersonHoldsNoMoreThanAFewAndTheOldestMakesRoom() {
        nested(LEAD, ImportProgress.MOST_EACH + 2, () -> {
            assertEquals(ImportProgress.MOST_EACH, progress.size());
            assertEquals(Optional.empty(), progress.of(LEAD, key(2)));
            assertEquals(3, progress.of(LEAD, key(3)).orElseThrow().lines());
        });
        assertEquals(0, progress.size());
    }

    @Test
    void whenTooManyPeopleWaitTheNewestIsNotToldAndTheOthersAre() {
        people(1, () -> progress.follow(0, key(1), headway -> {
            headway.reached(ImportStage.READING, 1, null);
            assertEquals(Optional.empty(), progress.of(0, key(1)));
            assertEquals(1, progress.of(1, key(1)).orElseThrow().lines());
            assertEquals(ImportProgress.MOST, progress.size());
            return null;
        }));
        assertEquals(0, progress.size());
    }

    /** So many works of one person inside each other, each told its own number. */
    private void nested(long person, int count, Runnable innermost) {
        nested(person, 1, count, innermost);
    }

    private void nested(long person, int number, int count, Runnable innermost) {
        if (number > count) {
            innermost.run();
            return;
        }
        progress.follow(person, key(number), headway -> {
            headway.reached(ImportStage.READING, number, null);
            nested(person, number + 1, count, innermost);
            return null;
        });
    }

    private void people(int number, Runnable innermost) {
        if (number > ImportProgress.MOST) {
            innermost.run();
            return;
        }
        progress.follow(number, key(1), headway -> {
            headway.reached(ImportStage.READING, number, null);
            people(number + 1, innermost);
            return null;
        });
    }

    private static String key(int number) {
        return "%032x".formatted(number);
    }
}
