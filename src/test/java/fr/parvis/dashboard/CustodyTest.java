package fr.parvis.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.dashboard.Custody.Handover;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CustodyTest {

    private static final WorkingDays CALENDAR = new WorkingDays(false);
    private static final Instant FIRST = Instant.parse("2026-03-02T08:00:00Z");

    /** Asked, sent back, asked again, signed, asked once more…, at any pace. */
    @Property
    void theDaysHeldByEachAddUpToTheDaysThatWentBy(@ForAll long seed) {
        Random random = new Random(seed);
        List<Handover> life = new ArrayList<>();
        Instant at = FIRST;
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            VisaDecision decision = i % 2 == 0 ? null : VisaDecision.values()[random.nextInt(VisaDecision.values().length)];
            LineStep.Hand hand = new LineStep(at, decision).hand();
            life.add(new Handover(hand.name(), at, hand == LineStep.Hand.NOBODY));
            at = at.plus(Duration.ofHours(random.nextInt(400)));
        }
        LocalDate end = day(at).plusDays(random.nextInt(20));
        Custody custody = Custody.of(life, end);
        int held = custody.held(CALENDAR).values().stream().mapToInt(Integer::intValue).sum();
        assertEquals(CALENDAR.between(day(FIRST), end), held + custody.paused(CALENDAR));
        for (int i = 1; i < custody.stints().size(); i++) {
            assertEquals(custody.stints().get(i - 1).to(), custody.stints().get(i).from(), "never two holders, never none");
        }
    }

    @Test
    void aLineSentBackAndSignedWasHeldByEachInTurn() {
        Custody custody = Custody.of(List.of(held("Culture", "2026-03-02", false), held("Léa", "2026-03-06", false),
                held("Culture", "2026-03-10", false), held("–", "2026-03-12", true)), LocalDate.of(2026, 3, 31));
        assertEquals(Map.of("Culture", 4 + 2, "Léa", 2, "–", 0), custody.held(CALENDAR));
        assertEquals(13, custody.paused(CALENDAR));
    }

    @Test
    void askingAgainWhoHasItAlreadyDoesNotStartTheClockAnew() {
        Custody custody = Custody.of(List.of(held("Culture", "2026-03-02", false), held("Culture", "2026-03-09", false)), LocalDate.of(2026, 3, 16));
        assertEquals(1, custody.stints().size());
        assertEquals(Map.of("Culture", 10), custody.held(CALENDAR));
    }

    @Test
    void aDayThatHasNotComeIsNotHeld() {
        assertTrue(Custody.of(List.of(held("Culture", "2026-03-09", false)), LocalDate.of(2026, 3, 2)).held(CALENDAR).values().stream()
                .allMatch(days -> days == 0));
    }

    private static Handover held(String who, String from, boolean paused) {
        return new Handover(who, LocalDate.parse(from).atStartOfDay(Clocks.PARIS).plusHours(9).toInstant(), paused);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Clocks.PARIS).toLocalDate();
    }
}
