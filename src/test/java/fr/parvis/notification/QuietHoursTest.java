package fr.parvis.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.platform.Clocks;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in quiet hours leaves at their end, also over midnight and when the clocks change. */
class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
            "20:00, 07:00, 2026-11-25T19:59, 2026-11-25T19:59",
            "20:00, 07:00, 2026-11-25T20:00, 2026-11-26T07:00",
            "20:00, 07:00, 2026-11-25T23:30, 2026-11-26T07:00",
            "20:00, 07:00, 2026-11-26T06:59, 2026-11-26T07:00",
            "20:00, 07:00, 2026-11-26T07:00, 2026-11-26T07:00",
            "12:00, 14:00, 2026-11-25T13:00, 2026-11-25T14:00",
            "12:00, 14:00, 2026-11-25T14:00, 2026-11-25T14:00",
            "12:00, 12:00, 2026-11-25T12:00, 2026-11-25T12:00",
            "20:00, 07:00, 2026-03-28T23:00, 2026-03-29T07:00"})
    void itLeavesWhenTheyEnd(LocalTime begins, LocalTime ends, LocalDateTime written, LocalDateTime leaves) {
        QuietHours hours = QuietHours.of(1, begins, ends);
        assertEquals(at(leaves), hours.after(at(written), Clocks.PARIS));
    }

    private static Instant at(LocalDateTime here) {
        return here.atZone(Clocks.PARIS).toInstant();
    }
}
