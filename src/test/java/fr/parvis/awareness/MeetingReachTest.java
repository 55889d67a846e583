package fr.parvis.awareness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.awareness.MeetingQueries.MeetingRow;
import fr.parvis.awareness.MeetingQueries.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MeetingReachTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whoIsNamedCountsOnceAndTheOthersAsOftenAsTheyCame() {
        assertEquals(3 + 7 + 4, MeetingQueries.reached(List.of(meeting(TODAY, 10, 1, 2, 3), meeting(TODAY.minusDays(5), 6, 2, 3)), TODAY));
    }

    @Test
    void aMeetingToComeReachesNobodyYet() {
        assertEquals(0, MeetingQueries.reached(List.of(meeting(TODAY.plusDays(1), 10)), TODAY));
    }

    private static MeetingRow meeting(LocalDate day, int attendees, long... people) {
        return new MeetingRow(day.getDayOfYear(), "Une heure", day, attendees, null, "Claire", List.of(),
                LongStream.of(people).mapToObj(one -> new Named(1, one, "P" + one)).toList());
    }
}
