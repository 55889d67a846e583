package fr.parvis.task;

import static fr.parvis.method.PhaseCode.AWARENESS;
import static fr.parvis.method.PhaseCode.SCOPING;
import static fr.parvis.method.PhaseCode.TRAINING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.method.PhaseCode;
import fr.parvis.platform.WorkingDays;
import fr.parvis.task.PhaseForecast.Planned;
import fr.parvis.task.PhaseForecast.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When phases are likely to end. */
class PhaseForecastTest {

    private static final WorkingDays CALENDAR = new WorkingDays(false);
    private static final LocalDate MONDAY = LocalDate.of(2028, 2, 28);

    private static Planned phase(PhaseCode code, String start, String end, boolean begun) {
        return new Planned(code, day(start), day(end), begun, false);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Map<PhaseCode, Span> forecast(Map<PhaseCode, LocalDate> ends, Planned... phases) {
        return PhaseForecast.of(List.of(phases), ends, MONDAY, CALENDAR);
    }

    @Test
    void whatIsInTimeRunsAsPlanned() {
        assertEquals(Map.of(SCOPING, new Span(day("2028-02-01"), day("2028-03-10")), TRAINING, new Span(day("2028-03-13"), day("2028-04-07"))),
                forecast(Map.of(), phase(SCOPING, "2028-02-01", "2028-03-10", true), phase(TRAINING, "2028-03-13", "2028-04-07", false)));
    }

    @Test
    void aGateWhoseDayIsPastIsForeseenTodayAtTheEarliestAndPushesThePhasesThatFollowByTheirLength() {
        Map<PhaseCode, Span> spans = forecast(Map.of(), phase(SCOPING, "2028-01-03", "2028-02-18", true), phase(TRAINING, "2028-02-21", "2028-02-25", false),
                phase(AWARENESS, "2028-02-28", "2028-03-03", false));
        assertEquals(MONDAY, spans.get(SCOPING).endOn());
        assertEquals(new Span(day("2028-02-29"), day("2028-03-06")), spans.get(TRAINING), "as long as planned, across 29 February");
        assertEquals(new Span(day("2028-03-07"), day("2028-03-13")), spans.get(AWARENESS));
    }

    @Test
    void aTaskThatIsForeseenAfterTheGateMovesTheGate() {
        Map<PhaseCode, Span> spans = forecast(Map.of(SCOPING, day("2028-03-20")), phase(SCOPING, "2028-02-01", "2028-03-10", true),
                phase(TRAINING, "2028-03-13", "2028-03-17", false));
        assertEquals(day("2028-03-20"), spans.get(SCOPING).endOn());
        assertEquals(new Span(day("2028-03-21"), day("2028-03-27")), spans.get(TRAINING));
    }

    @Test
    void whatIsDoneOrHasNoPlanHasNoForecast() {
        assertEquals(Map.of(), forecast(Map.of(), new Planned(SCOPING, day("2028-01-03"), day("2028-02-18"), true, true), new Planned(TRAINING, null, null, false, false)));
    }
}
