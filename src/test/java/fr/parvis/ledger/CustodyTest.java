package fr.parvis.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.inventory.VisaDecision;
import fr.parvis.ledger.Custody.Handover;
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

    /** Asked, sent back, asked again, signed, asked once more…, at any pace, while opinions are asked separately. */
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
        List<Loan> loans = loans(random, at);
        Custody custody = Custody.of(Loan.lent(life, loans), end);
        int held = custody.held(CALENDAR).values().stream().mapToInt(Integer::intValue).sum();
        assertEquals(CALENDAR.between(day(FIRST), end), held + custody.paused(CALENDAR));
        for (int i = 1; i < custody.stints().size(); i++) {
            assertEquals(custody.stints().get(i - 1).to(), custody.stints().get(i).from(), "never two holders, never none");
        }
        int advised = custody.held(CALENDAR).entrySet().stream().filter(one -> one.getKey().startsWith("Adviser")).mapToInt(Map.Entry::getValue).sum();
        assertEquals(day(FIRST).plusDays(1).datesUntil(end.plusDays(1)).filter(CALENDAR::isWorking).filter(day -> awaited(loans, day)).count(), advised,
                "while an opinion is awaited the adviser has it, and nobody else");
    }

    /** Opinions asked whenever, of one adviser or two at once, some not given yet. */
    private static List<Loan> loans(Random random, Instant last) {
        List<Loan> loans = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            long hours = Duration.between(FIRST, last).toHours();
            Instant from = FIRST.plus(Duration.ofHours(random.nextLong(1 + hours)));
            Instant to = from.plus(Duration.ofHours(random.nextInt(300)));
            loans.add(new Loan("Adviser " + random.nextInt(2), from, to.isAfter(last) ? null : to));
        }
        return loans;
    }

    /** Whether somebody’s opinion was awaited on the morning of that day. */
    private static boolean awaited(List<Loan> loans, LocalDate day) {
        return loans.stream().anyMatch(loan -> day(loan.from()).isBefore(day) && (loan.to() == null || !day(loan.to()).isBefore(day)));
    }

    @Test
    void aLineSentBackAndSignedWasHeldByEachInTurn() {
        Custody custody = Custody.of(List.of(held("Culture", "2026-03-02", false), held("Léa", "2026-03-06", false),
                held("Culture", "2026-03-10", false), held("–", "2026-03-12", true)), LocalDate.of(2026, 3, 31));
        assertEquals(Map.of("Culture", 4 + 2, "Léa", 2, "–", 0), custody.held(CALENDAR));
        assertEquals(13, custody.paused(CALENDAR));
    }

    @Test
    void whatAnAdviserHasIsNobodyElsesDay() {
        List<Handover> life = List.of(held("Culture", "2026-03-02", false), held("Léa", "2026-03-06", false), held("Culture", "2026-03-20", false));
        Loan dpo = new Loan("Délégué", noon("2026-03-09"), noon("2026-03-13"));
        Loan lawyer = new Loan("Juriste", noon("2026-03-11"), noon("2026-03-16"));
        Custody custody = Custody.of(Loan.lent(life, List.of(lawyer, dpo)), LocalDate.of(2026, 3, 23));
        assertEquals(List.of("Culture", "Léa", "Délégué", "Juriste", "Léa", "Culture"), custody.stints().stream().map(Custody.Stint::holder).toList());
        assertEquals(Map.of("Culture", 4 + 1, "Léa", 1 + 4, "Délégué", 4, "Juriste", 1), custody.held(CALENDAR));
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

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(Clocks.PARIS).toInstant();
    }

    private static Handover held(String who, String from, boolean paused) {
        return new Handover(who, LocalDate.parse(from).atStartOfDay(Clocks.PARIS).plusHours(9).toInstant(), paused);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Clocks.PARIS).toLocalDate();
    }
}
