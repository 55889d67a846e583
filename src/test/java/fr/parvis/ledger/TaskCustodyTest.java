package fr.parvis.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.journal.JournalLine;
import fr.parvis.ledger.Custody.Handover;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import fr.parvis.task.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TaskCustodyTest {

    private static final WorkingDays CALENDAR = new WorkingDays(false);
    private static final Instant FIRST = Instant.parse("2026-03-02T08:00:00Z");

    /** Given to others, put to wait for a person, a firm or a reason, done, taken up again, at any pace. */
    @Property
    void theDaysHeldByEachAndByNobodyAddUpToTheWorkingDaysThatWentBy(@ForAll long seed) {
        Random random = new Random(seed);
        List<JournalLine> lines = new ArrayList<>();
        Instant at = FIRST;
        for (int i = random.nextInt(12); i > 0; i--) {
            at = at.plus(Duration.ofHours(random.nextInt(300)));
            lines.add(anything(at, random));
        }
        Instant from = FIRST.plus(Duration.ofDays(random.nextInt(30)));
        LocalDate end = day(at.isBefore(from) ? from : at).plusDays(random.nextInt(20));
        List<Handover> hands = TaskCustody.hands(from, random.nextBoolean() ? 1L : null, lines);
        Custody custody = Custody.of(hands, end);
        assertEquals(CALENDAR.between(day(from), end), custody.held(CALENDAR).values().stream().mapToInt(Integer::intValue).sum() + custody.paused(CALENDAR));
        for (int i = 1; i < custody.stints().size(); i++) {
            assertEquals(custody.stints().get(i - 1).to(), custody.stints().get(i).from(), "never two holders, never none");
        }
    }

    private static JournalLine anything(Instant at, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> owner(at, "1", random.nextBoolean() ? "2" : TaskCustody.VACANT);
            case 1 -> waiting(at, random.nextBoolean() ? "3" : null, random.nextBoolean() ? "Prestataire" : null);
            case 2 -> line(at, Map.of(), Map.of("title", "Autre titre"), Map.of());
            default -> line(at, Map.of(), Map.of("state", TaskState.values()[random.nextInt(TaskState.values().length)].name()), Map.of());
        };
    }

    @Test
    void whoIsAwaitedHasItAndTheClockOfItsOwnerIsPaused() {
        // Monday 2 March: the owner; from Wednesday 4 a firm; from Monday 9 the owner again; from Tuesday 10 a colleague.
        List<JournalLine> lines = List.of(waiting(at("2026-03-04"), null, "Prestataire"), started(at("2026-03-09")), waiting(at("2026-03-10"), "3", null));
        assertEquals(Map.of("#1", 2 + 1, "@Prestataire", 3, "#3", 3), Custody.of(TaskCustody.hands(FIRST, 1L, lines), LocalDate.of(2026, 3, 13)).held(CALENDAR));
    }

    @Test
    void nobodyHasItWhileOnlyAReasonIsGivenOrItIsClosed() {
        List<JournalLine> lines = List.of(waiting(at("2026-03-04"), null, null), started(at("2026-03-06")),
                line(at("2026-03-09"), Map.of(), Map.of("state", "DONE"), Map.of()), started(at("2026-03-12")));
        Custody custody = Custody.of(TaskCustody.hands(FIRST, 1L, lines), LocalDate.of(2026, 3, 13));
        assertEquals(2 + 1 + 1, custody.held(CALENDAR).get("#1"));
        assertEquals(2 + 3, custody.paused(CALENDAR));
    }

    @Test
    void itIsTheirsWhoOwnedItThenAndNotTheirsWhoOwnItNow() {
        List<JournalLine> lines = List.of(owner(at("2026-03-04"), "2", TaskCustody.VACANT), owner(at("2026-03-06"), null, "1"));
        Map<String, Integer> held = Custody.of(TaskCustody.hands(FIRST, 1L, lines), LocalDate.of(2026, 3, 6)).held(CALENDAR);
        assertEquals(Map.of("#2", 2, TaskCustody.VACANT, 2, "#1", 0), held);
        assertTrue(TaskCustody.person("#2").equals(Optional.of(2L)) && TaskCustody.outside("@Prestataire").equals(Optional.of("Prestataire")));
    }

    @Test
    void whateverSomebodyTypesAsANameIsANameAndNeverAPerson() {
        for (String typed : List.of("#57", "#DPO", "–", "@", "")) {
            List<Handover> hands = TaskCustody.hands(FIRST, 1L, List.of(waiting(at("2026-03-04"), null, typed)));
            String holder = hands.get(hands.size() - 1).holder();
            assertTrue(TaskCustody.person(holder).isEmpty(), typed);
            assertEquals(typed, TaskCustody.outside(holder).orElse(""));
        }
    }

    @Test
    void aCommentOnWhatIsDoneHandsNothingOver() {
        List<JournalLine> lines = List.of(line(at("2026-03-04"), Map.of(), Map.of("state", "DONE"), Map.of()), line(at("2026-03-25"), Map.of(), Map.of(), Map.of()));
        List<Handover> hands = TaskCustody.hands(FIRST, 1L, lines);
        assertEquals(at("2026-03-04"), hands.get(hands.size() - 1).at());
    }

    private static JournalLine owner(Instant at, String before, String after) {
        return line(at, before == null ? Map.of() : Map.of("owner", before), Map.of("owner", after), Map.of());
    }

    private static JournalLine waiting(Instant at, String person, String outside) {
        Map<String, String> after = new HashMap<>(Map.of("state", "WAITING"));
        if (person != null) {
            after.put("waitingOn", person);
        }
        return line(at, Map.of(), after, outside == null ? Map.of() : Map.of("waitingOn", outside));
    }

    private static JournalLine started(Instant at) {
        return line(at, Map.of(), Map.of("state", "STARTED"), Map.of());
    }

    private static JournalLine line(Instant at, Map<String, String> before, Map<String, String> after, Map<String, String> facts) {
        return new JournalLine(1, at, "task.changed", 1L, "task", 1L, 1L, "Claire", null, null, null, "", before, after, facts);
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(10, 0).atZone(Clocks.PARIS).toInstant();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Clocks.PARIS).toLocalDate();
    }
}
