package fr.parvis.method;

import static fr.parvis.method.MethodRole.*;
import static fr.parvis.method.PhaseCode.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The method as it is delivered: every phase, task and condition of the five-phase method is there. */
class DeliveredMethodTest {

    private final Method method = MethodReader.ofClasspath().all().get(2);

    @Test
    void everyPublishedVersionIsStillThere() {
        assertEquals(List.of("2026.1", "2026.2", "2026.3"), MethodReader.ofClasspath().all().stream().map(Method::version).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "SCOPING, 6, 10, 9, 3, 4, 4, 8",
        "TRAINING, 5, 10, 6, 4, 6, 6, 10",
        "AWARENESS, 6, 10, 7, 4, 8, 8, 12",
        "DIFFUSION, 6, 11, 8, 4, 8, 8, 16",
        "REVIEW, 5, 9, 6, 2, 3, 3, 6"})
    void eachPhaseHasItsDeliverablesTasksConditionsAndDurations(PhaseCode phase, int deliverables, int tasks, int conditions,
            int smallMin, int smallMax, int mediumMin, int mediumMax) {
        PhaseTemplate template = method.phase(phase);

        assertEquals(phase, template.code());
        assertEquals(deliverables, template.deliverables().size());
        assertEquals(tasks, method.tasks(phase).size());
        assertEquals(conditions, method.conditions(phase).size());
        assertEquals(new WeekRange(smallMin, smallMax), template.weeks(TownSize.SMALL));
        assertEquals(new WeekRange(mediumMin, mediumMax), template.weeks(TownSize.MEDIUM));
    }

    @Test
    void thereAreFiftyTasksNumberedInOrder() {
        assertEquals(50, method.tasks().size());
        for (PhaseCode phase : PhaseCode.values()) {
            List<TaskTemplate> tasks = method.tasks(phase);
            for (int i = 0; i < tasks.size(); i++) {
                assertEquals("P%d-%02d".formatted(phase.number(), i + 1), tasks.get(i).code());
                assertEquals(i + 1, tasks.get(i).position());
            }
        }
    }

    @Test
    void everyGateAsksWhatTheMethodAsks() {
        assertEquals(List.of("SCOPING_MINUTES", "MEASURABLE_OBJECTIVE", "ELU_NAMED", "LEAD_ATTACHED", "DEPARTMENT_CONTACTS", "DPO_INVOLVED",
                "OBLIGATIONS_PROFILE", "DATED_CALENDAR", "DELIBERATION_PLANNED"), codes(SCOPING));
        assertEquals(List.of("TRAINING_DONE", "GRID_FROZEN", "DEPARTMENTS_COVERED", "DATASETS_QUALIFIED", "PRIORITY_DATASETS",
                "LIST_V1_APPROVED"), codes(TRAINING));
        assertEquals(List.of("HEADS_MET", "DEPARTMENT_VISAS", "NO_BLOCKING_GAP", "REFERENT_PER_DEPARTMENT", "DPO_OPINIONS",
                "AWARENESS_ACTIONS", "LIST_V2_APPROVED"), codes(AWARENESS));
        assertEquals(List.of("CHANNEL_DECIDED", "PRIORITIES_PUBLISHED", "LEGAL_CHECK_FAVOURABLE", "PUBLICATION_VISAS", "LICENCE_SET",
                "UPDATES_ASSIGNED", "METADATA_SCORE", "CATALOGUE_CURRENT"), codes(DIFFUSION));
        assertEquals(List.of("INDICATORS_ENTERED", "SURVEY_RESPONSES", "FINDINGS_CLASSIFIED", "IMPROVEMENTS_ASSIGNED", "REPORT_PRESENTED",
                "NEXT_CYCLE_PREPARED"), codes(REVIEW));
    }

    @Test
    void onlyTheFoundingDecisionIsARecommendation() {
        assertEquals(List.of("DELIBERATION_PLANNED"),
                method.conditions().stream().filter(condition -> !condition.required()).map(Condition::code).toList());
    }

    @Test
    void whatTheProductFindsOutItselfIsExactlyWhatItKnows() {
        assertEquals(Arrays.stream(ComputedCondition.values()).map(Enum::name).collect(Collectors.toSet()),
                method.conditions().stream().filter(condition -> condition.kind() == Condition.Kind.COMPUTED).map(Condition::code)
                        .collect(Collectors.toSet()));
    }

    @Test
    void whereTwoRolesAreNamedTheFirstIsResponsible() {
        assertEquals(ELU, method.task("P1-04").orElseThrow().responsible());

        TaskTemplate opinion = method.task("P3-07").orElseThrow();
        assertEquals(DPO, opinion.responsible());
        assertEquals(List.of(LAWYER, LEAD), opinion.contributors());

        TaskTemplate register = method.task("P2-10").orElseThrow();
        assertEquals(LEAD, register.responsible());
        assertEquals(List.of(LAWYER, PRADA, COMMUNICATION), register.contributors());
    }

    @Test
    void theSteeringCommitteeApprovesTheCalendar() {
        assertEquals(STEERING, method.task("P1-10").orElseThrow().responsible());
    }

    @Test
    void everyTextIsInBothLanguagesAndTheyDiffer() {
        long texts = texts().peek(label -> {
            assertFalse(label.in(Locale.FRENCH).isBlank());
            assertFalse(label.in(Locale.ENGLISH).isBlank());
        }).count();

        assertEquals(5 + 5 + 28 + 50 + 50 + 36, texts);
        method.tasks().forEach(task -> assertNotEquals(task.title().fr(), task.title().en()));
        method.conditions().forEach(condition -> assertNotEquals(condition.label().fr(), condition.label().en()));
    }

    @Test
    void theFrenchIsTypesetAsFrenchIs() {
        texts().map(Label::fr).forEach(text -> {
            assertFalse(text.contains("'"), "straight apostrophe: " + text);
            assertFalse(text.matches(".*[^\\u00a0\\u202f][?!;:»%].*"), "no unbreakable space before: " + text);
            assertFalse(text.matches(".*«[^\\u00a0\\u202f].*"), "no unbreakable space after: " + text);
        });
    }

    @Test
    void everyConditionIsAQuestion() {
        method.conditions().forEach(condition -> {
            assertTrue(condition.label().fr().endsWith("\u202f?"), condition.code());
            assertTrue(condition.label().en().endsWith("?"), condition.code());
        });
    }

    @ParameterizedTest
    @EnumSource(PhaseCode.class)
    void tasksStartAndFallDueInTheOrderOfTheMethod(PhaseCode phase) {
        List<TaskTemplate> tasks = method.tasks(phase);

        assertEquals(tasks.stream().sorted(Comparator.comparing(TaskTemplate::startPercent)).toList(), tasks);
        assertEquals(tasks.stream().sorted(Comparator.comparing(TaskTemplate::duePercent)).toList(), tasks);
        assertEquals(0, tasks.get(0).startPercent());
        assertEquals(100, tasks.get(tasks.size() - 1).duePercent());
    }

    @Test
    void theGridIsFrozenBeforeTheFirstScoring() {
        assertTrue(method.task("P2-05").orElseThrow().duePercent() <= method.task("P2-09").orElseThrow().startPercent());
    }

    @Test
    void codesAreUnique() {
        assertEquals(50, new HashSet<>(method.tasks().stream().map(TaskTemplate::code).toList()).size());
        assertEquals(36, new HashSet<>(method.conditions().stream().map(Condition::code).toList()).size());
    }

    private List<String> codes(PhaseCode phase) {
        return method.conditions(phase).stream().map(Condition::code).toList();
    }

    private Stream<Label> texts() {
        return Stream.of(
                method.phases().stream().flatMap(phase -> Stream.concat(Stream.of(phase.label(), phase.objective()), phase.deliverables().stream())),
                method.tasks().stream().flatMap(task -> Stream.of(task.title(), task.output())),
                method.conditions().stream().map(Condition::label)).flatMap(labels -> labels);
    }
}
