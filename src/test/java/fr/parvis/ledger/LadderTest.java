package fr.parvis.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.ledger.Custody.Handover;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** When reminders are due, on any calendar and whatever happens meanwhile. */
class LadderTest {

    private static final long HOLDER = 7;
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** Looked at on any day, the dates are the same, and on them the rungs are climbed: nothing but what happens moves them. */
    @Property(tries = 300)
    void whatIsSaidBeforehandIsWhatHappens(@ForAll long seed) {
        Random random = new Random(seed);
        WorkingDays calendar = new WorkingDays(random.nextBoolean());
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        List<Away> away = absences(random, start);
        LadderDelays delays = new LadderDelays(1 + random.nextInt(6), 7 + random.nextInt(6), 13 + random.nextInt(9));
        Map<Rung, LocalDate> said = dates(ladder(calendar, delays, away, start, start).ahead(Map.of(), null, start));
        Map<Rung, LocalDate> climbed = new EnumMap<>(Rung.class);
        for (LocalDate day = start; climbed.size() < 3; day = day.plusDays(1)) {
            LocalDate today = day;
            List<Ladder.Due> ahead = ladder(calendar, delays, away, start, today).ahead(climbed, null, today);
            Map<Rung, LocalDate> all = dates(ahead);
            all.putAll(climbed);
            assertEquals(said, all, "said again on " + today);
            if (ahead.get(0).on().equals(today)) {
                assertTrue(calendar.isWorking(today) && away.stream().noneMatch(one -> one.on(today)), "nobody is reminded on " + today);
                climbed.put(ahead.get(0).rung(), today);
            }
        }
    }

    private static List<Away> absences(Random random, LocalDate start) {
        List<Away> away = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = start.plusDays(random.nextInt(40) - 10);
            away.add(new Away(HOLDER, from, from.plusDays(random.nextInt(20))));
        }
        return away;
    }

    @Test
    void theRungsAreFiveTenAndFifteenWorkingDaysAfterTheStart() {
        assertEquals(Map.of(Rung.REMINDER, day("2026-03-09"), Rung.SUPERIOR, day("2026-03-16"), Rung.DGS_LIST, day("2026-03-23")),
                said(List.of(), MONDAY));
    }

    @Test
    void aHolidayIsNotCountedInAlsaceMoselleEither() {
        LocalDate start = day("2026-03-27");
        WorkingDays east = new WorkingDays(true);
        assertEquals(day("2026-04-03"), dates(ladder(new WorkingDays(false), LadderDelays.USUAL, List.of(), start, start).ahead(Map.of(), null, start))
                .get(Rung.REMINDER));
        assertEquals(day("2026-04-07"), dates(ladder(east, LadderDelays.USUAL, List.of(), start, start).ahead(Map.of(), null, start)).get(Rung.REMINDER),
                "Good Friday and Easter Monday");
    }

    @Test
    void anAbsenceStopsTheClock() {
        assertEquals(day("2026-03-16"), said(List.of(new Away(HOLDER, day("2026-03-03"), day("2026-03-09"))), MONDAY).get(Rung.REMINDER));
    }

    @Test
    void timePausedIsNotCounted() {
        HolderClocks clocks = new HolderClocks(new WorkingDays(false), day("2026-03-12"), Map.of(), null);
        List<Handover> hands = List.of(HolderClocks.hand(at(MONDAY), false), HolderClocks.hand(at(day("2026-03-04")), true),
                HolderClocks.hand(at(day("2026-03-10")), false));
        HolderClock clock = clocks.read(HOLDER, hands, List.of(), null);
        assertEquals(4, clock.counted());
        assertEquals(day("2026-03-13"), new Ladder(clock, LadderDelays.USUAL, new WorkingDays(false)).ahead(Map.of(), null, day("2026-03-12")).get(0).on());
        // Away while it was paused: neither is counted twice.
        clocks = new HolderClocks(new WorkingDays(false), day("2026-03-12"), Map.of(HOLDER, List.of(new Away(HOLDER, day("2026-03-05"),
                day("2026-03-11")))), null);
        assertEquals(3, clocks.read(HOLDER, hands, List.of(), null).counted());
    }

    @Test
    void nothingIsSentBeforeTheDayAgreed() {
        LocalDate agreed = day("2026-05-01");
        List<Ladder.Due> ahead = ladder(new WorkingDays(false), LadderDelays.USUAL, List.of(), MONDAY, day("2026-03-30")).ahead(Map.of(Rung.REMINDER,
                day("2026-03-09")), agreed, day("2026-03-30"));
        assertEquals(new Ladder.Due(Rung.SUPERIOR, day("2026-05-04")), ahead.get(0), "the first of May is a holiday");
        assertEquals(Rung.DGS_LIST, ahead.get(1).rung());
        assertEquals(day("2026-05-12"), ahead.get(1).on(), "five working days later, the eighth of May being none");
    }

    @Test
    void whatNobodyWatchedForAMonthClimbsOneRungAtATime() {
        LocalDate today = day("2026-04-28");
        List<Ladder.Due> ahead = ladder(new WorkingDays(false), LadderDelays.USUAL, List.of(), MONDAY, today).ahead(Map.of(), null, today);
        assertEquals(List.of(today, day("2026-05-06"), day("2026-05-15")), ahead.stream().map(Ladder.Due::on).toList());
    }

    @Test
    void aboveTheDgsNobodyIsTold() {
        HolderClock clock = new HolderClocks(new WorkingDays(false), MONDAY, Map.of(), HOLDER).since(HOLDER, at(MONDAY), List.of());
        assertEquals(List.of(Rung.REMINDER, Rung.DGS_LIST), new Ladder(clock, LadderDelays.USUAL, new WorkingDays(false)).ahead(Map.of(), null, MONDAY)
                .stream().map(Ladder.Due::rung).toList());
    }

    @Test
    void delaysRise() {
        assertTrue(LadderDelays.USUAL.rise());
        assertEquals(List.of(false, false, false), List.of(new LadderDelays(0, 1, 2).rise(), new LadderDelays(5, 5, 6).rise(),
                new LadderDelays(5, 10, 9).rise()));
    }

    private static Map<Rung, LocalDate> said(List<Away> away, LocalDate start) {
        return dates(ladder(new WorkingDays(false), LadderDelays.USUAL, away, start, start).ahead(Map.of(), null, start));
    }

    private static Ladder ladder(WorkingDays calendar, LadderDelays delays, List<Away> away, LocalDate start, LocalDate today) {
        return new Ladder(new HolderClocks(calendar, today, Map.of(HOLDER, away), null).since(HOLDER, at(start), List.of()), delays, calendar);
    }

    private static Map<Rung, LocalDate> dates(List<Ladder.Due> ahead) {
        return ahead.stream().collect(Collectors.toMap(Ladder.Due::rung, Ladder.Due::on, (a, b) -> a, () -> new EnumMap<>(Rung.class)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(Clocks.PARIS).toInstant();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
