package fr.parvis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.parvis.method.PhaseCode;
import fr.parvis.platform.WorkingDays;
import fr.parvis.task.Forecast.Dated;
import fr.parvis.task.Forecast.Link;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When what is open is likely to be done. */
class ForecastTest {

    private static final WorkingDays CALENDAR = new WorkingDays(false);
    private static final LocalDate MONDAY = LocalDate.of(2028, 2, 28);

    private static Dated open(long id, String start, String due) {
        return new Dated(id, true, start == null ? null : LocalDate.parse(start), due == null ? null : LocalDate.parse(due), PhaseCode.SCOPING);
    }

    private static Map<Long, LocalDate> forecast(List<Dated> tasks, Link... links) {
        return Forecast.of(tasks, List.of(links), MONDAY, CALENDAR);
    }

    @Test
    void whatIsInTimeIsDoneWhenItIsDue() {
        assertEquals(Map.of(1L, LocalDate.parse("2028-03-10")), forecast(List.of(open(1, "2028-03-01", "2028-03-10"))));
    }

    @Test
    void whatIsLateIsDoneTodayAtTheEarliestAndPushesWhatFollowsByItsLength() {
        Map<Long, LocalDate> ends = forecast(List.of(open(1, "2028-02-01", "2028-02-18"), open(2, "2028-02-21", "2028-02-24")), new Link(1, 2));
        assertEquals(MONDAY, ends.get(1L));
        assertEquals(LocalDate.parse("2028-03-02"), ends.get(2L), "three working days, across 29 February");
    }

    @Test
    void aHolidayAndAWeekendAreNoWorkingDays() {
        Map<Long, LocalDate> ends = Forecast.of(List.of(open(1, null, "2028-04-14"), open(2, "2028-04-03", "2028-04-04")), List.of(new Link(1, 2)),
                LocalDate.parse("2028-04-03"), CALENDAR);
        assertEquals(LocalDate.parse("2028-04-18"), ends.get(2L), "17 April 2028 is Easter Monday");
    }

    @Test
    void whatIsDoneKeepsNobodyWaitingAndWhatHasNoDateHasNoForecast() {
        Dated done = new Dated(1, false, null, LocalDate.parse("2028-05-31"), PhaseCode.SCOPING);
        assertEquals(Map.of(2L, LocalDate.parse("2028-03-01")), forecast(List.of(done, open(2, null, "2028-03-01"), open(3, null, null)), new Link(1, 2)));
    }

    @Test
    void aLadderOfTasksWithoutDatesIsWalkedOnce() {
        List<Dated> tasks = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (long layer = 0; layer < 40; layer++) {
            for (long one = 0; one < 2; one++) {
                tasks.add(open(layer * 2 + one, null, null));
                for (long other = 0; layer > 0 && other < 2; other++) {
                    links.add(new Link((layer - 1) * 2 + other, layer * 2 + one));
                }
            }
        }
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(Map.of(), Forecast.of(tasks, links, MONDAY, CALENDAR)));
    }

    @Test
    void theLatestOfSeveralCountsAndAChainAddsUp() {
        Map<Long, LocalDate> ends = forecast(List.of(open(1, null, "2028-03-03"), open(2, null, "2028-03-10"), open(3, "2028-03-01", "2028-03-03"),
                open(4, "2028-03-01", "2028-03-02")), new Link(1, 3), new Link(2, 3), new Link(3, 4));
        assertEquals(LocalDate.parse("2028-03-14"), ends.get(3L));
        assertEquals(LocalDate.parse("2028-03-15"), ends.get(4L));
    }
}
