package fr.parvis.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.platform.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Method METHOD = MethodReader.ofClasspath().all().get(0);

    @Test
    void aSmallTownThatStartsInJanuaryIsPlannedAroundTheHolidays() {
        Plan plan = Schedule.plan(METHOD, TownSize.SMALL, LocalDate.of(2026, 1, 1), new WorkingDays(false));

        assertEquals(List.of(
                phase(PhaseCode.SCOPING, "2026-01-02", "2026-01-29"),
                phase(PhaseCode.TRAINING, "2026-01-30", "2026-03-12"),
                phase(PhaseCode.AWARENESS, "2026-03-13", "2026-05-12"),
                phase(PhaseCode.DIFFUSION, "2026-05-13", "2026-07-09"),
                phase(PhaseCode.REVIEW, "2026-07-10", "2026-07-31")), plan.phases());
        assertEquals(LocalDate.of(2026, 7, 31), plan.end());
        assertEquals(new PlannedTask("P1-01", LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 6)), plan.task("P1-01"));
        assertEquals(LocalDate.of(2026, 1, 29), plan.task("P1-10").due());
    }

    @Test
    void alsaceMoselleMovesWhatFollowsGoodFriday() {
        LocalDate start = LocalDate.of(2026, 1, 5);

        assertTrue(Schedule.plan(METHOD, TownSize.SMALL, start, new WorkingDays(true)).end()
                .isAfter(Schedule.plan(METHOD, TownSize.SMALL, start, new WorkingDays(false)).end()));
    }

    @Test
    void townsAreMediumFromTenThousandInhabitants() {
        assertEquals(TownSize.SMALL, TownSize.ofPopulation(9_999));
        assertEquals(TownSize.MEDIUM, TownSize.ofPopulation(10_000));
    }

    @Test
    void aTaskThatTheMethodDoesNotHaveIsNotInThePlan() {
        Plan plan = Schedule.plan(METHOD, TownSize.SMALL, LocalDate.of(2026, 1, 5), new WorkingDays(false));

        assertThrows(IllegalArgumentException.class, () -> plan.task("P9-99"));
    }

    @Property
    void phasesFollowEachOtherWithoutGapOrOverlap(@ForAll("starts") LocalDate start, @ForAll TownSize size, @ForAll boolean alsaceMoselle) {
        WorkingDays days = new WorkingDays(alsaceMoselle);
        Plan plan = Schedule.plan(METHOD, size, start, days);

        assertEquals(days.next(start), plan.phases().get(0).start());
        for (int i = 1; i < plan.phases().size(); i++) {
            assertEquals(1, days.between(plan.phases().get(i - 1).end(), plan.phases().get(i).start()));
        }
    }

    @Property
    void aPhaseLastsItsLongestNumberOfWeeks(@ForAll("starts") LocalDate start, @ForAll TownSize size, @ForAll boolean alsaceMoselle) {
        WorkingDays days = new WorkingDays(alsaceMoselle);

        for (PlannedPhase phase : Schedule.plan(METHOD, size, start, days).phases()) {
            assertEquals(METHOD.phase(phase.phase()).weeks(size).max() * 5, days.between(phase.start(), phase.end()) + 1);
        }
    }

    @Property
    void everyDateIsAWorkingDayAndEveryTaskLiesInItsPhase(@ForAll("starts") LocalDate start, @ForAll TownSize size,
            @ForAll boolean alsaceMoselle) {
        WorkingDays days = new WorkingDays(alsaceMoselle);
        Plan plan = Schedule.plan(METHOD, size, start, days);

        assertEquals(METHOD.tasks().stream().map(TaskTemplate::code).toList(), plan.tasks().stream().map(PlannedTask::code).toList());
        for (TaskTemplate template : METHOD.tasks()) {
            PlannedTask task = plan.task(template.code());
            PlannedPhase phase = plan.phase(template.phase());
            assertTrue(days.isWorking(task.start()) && days.isWorking(task.due()));
            assertFalse(task.start().isBefore(phase.start()) || task.due().isBefore(task.start()) || task.due().isAfter(phase.end()));
        }
    }

    @Property
    void tasksFallDueInTheOrderOfTheMethodAndTheLastOneEndsItsPhase(@ForAll("starts") LocalDate start, @ForAll TownSize size) {
        Plan plan = Schedule.plan(METHOD, size, start, new WorkingDays(false));

        assertEquals(plan.tasks().stream().sorted(Comparator.comparing(PlannedTask::due)).toList(), plan.tasks());
        for (PhaseCode phase : PhaseCode.values()) {
            List<TaskTemplate> tasks = METHOD.tasks(phase);
            assertEquals(plan.phase(phase).end(), plan.task(tasks.get(tasks.size() - 1).code()).due());
        }
    }

    @Property
    void tasksStayInsideAPhaseWhateverItsLength(@ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 200) int length,
            @ForAll PhaseCode code) {
        WorkingDays days = new WorkingDays(false);
        LocalDate first = days.next(start);
        PlannedPhase phase = new PlannedPhase(code, first, length == 1 ? first : days.plus(first, length - 1));

        for (PlannedTask task : Schedule.tasks(METHOD, phase, days)) {
            assertTrue(days.isWorking(task.start()) && days.isWorking(task.due()));
            assertFalse(task.start().isBefore(phase.start()) || task.due().isBefore(task.start()) || task.due().isAfter(phase.end()));
        }
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        return Arbitraries.integers().between(0, 365 * 8).map(first::plusDays);
    }

    private static PlannedPhase phase(PhaseCode code, String start, String end) {
        return new PlannedPhase(code, LocalDate.parse(start), LocalDate.parse(end));
    }
}
