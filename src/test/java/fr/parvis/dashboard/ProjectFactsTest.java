package fr.parvis.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.inventory.Band;
import fr.parvis.inventory.Communicability;
import fr.parvis.inventory.Openness;
import fr.parvis.inventory.VisaState;
import fr.parvis.ledger.Interim;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProjectFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final List<DepartmentFact> DEPARTMENTS = List.of(new DepartmentFact(1, "URB", "Urbanisme", 7L, "Léa", null, null, null),
            new DepartmentFact(2, "CUL", "Culture", null, null, null, null, null));

    @Property
    void aFigureIsTheLengthOfTheListBehindIt(@ForAll long seed) {
        ProjectFacts facts = random(new Random(seed));
        Map<Figure, Integer> figures = facts.figures();
        Map<Long, Map<Figure, Integer>> departments = facts.byDepartment();
        for (Figure figure : Figure.values()) {
            assertEquals(facts.items(figure).size(), figures.get(figure), figure.name());
            if (figure.ofDatasets()) {
                assertEquals(figures.get(figure), departments.values().stream().mapToInt(one -> one.get(figure)).sum(), figure.name());
                DEPARTMENTS.forEach(one -> assertEquals(facts.items(figure, one.id()).size(), departments.get(one.id()).get(figure)));
            }
        }
    }

    @Property
    void noPartIsLargerThanItsWhole(@ForAll long seed) {
        Map<Figure, Integer> figures = random(new Random(seed)).figures();
        for (List<Figure> pair : List.of(List.of(Figure.INVENTORIED, Figure.EXPECTED), List.of(Figure.SIGNED, Figure.SUBMITTED),
                List.of(Figure.SUBMITTED, Figure.INVENTORIED), List.of(Figure.PUBLISHED, Figure.COMMITTED),
                List.of(Figure.UP_TO_DATE, Figure.PUBLISHED), List.of(Figure.PRIORITY_PUBLISHED, Figure.PUBLISHED),
                List.of(Figure.DECISIONS_CLOSED, Figure.DECISIONS_TAKEN))) {
            assertTrue(figures.get(pair.get(0)) <= figures.get(pair.get(1)), pair.toString());
        }
        assertEquals(figures.get(Figure.INVENTORIED),
                figures.get(Figure.OPEN) + figures.get(Figure.RESTRICTED) + figures.get(Figure.CLOSED) + figures.get(Figure.TO_EXAMINE));
        assertEquals(figures.get(Figure.PUBLISHED), figures.get(Figure.UP_TO_DATE) + figures.get(Figure.UPDATE_OVERDUE));
    }

    @Test
    void aProjectWithNothingHasEveryFigureAtZero() {
        ProjectFacts empty = new ProjectFacts(TODAY, List.of(), List.of(), List.of(), List.of());
        assertEquals(Figure.values().length, empty.figures().size());
        assertTrue(empty.figures().values().stream().allMatch(count -> count == 0));
    }

    @Test
    void aPhotoSaysAnInterimAndOneWithoutAnyHasTheBytesOfThoseTakenBeforeItWasKept() {
        assertEquals(photo(DEPARTMENTS), PhotoJson.read(PhotoJson.write(photo(DEPARTMENTS))));
        assertFalse(PhotoJson.write(photo(DEPARTMENTS)).contains("interim"), PhotoJson.write(photo(DEPARTMENTS)));
        List<DepartmentFact> filled = List.of(new DepartmentFact(2, "CUL", "Culture", null, null, null, null, new Interim(9, "Zoé", Instant.EPOCH)));
        assertEquals(photo(filled), PhotoJson.read(PhotoJson.write(photo(filled))));
        assertFalse(filled.get(0).vacant());
    }

    private static Photo photo(List<DepartmentFact> departments) {
        ProjectFacts facts = new ProjectFacts(TODAY, List.of(), List.of(), List.of(), departments);
        return new Photo("Ouvrir", "Sainte-Ode", null, null, Instant.EPOCH, null, new Situation(1, facts, List.of(), null, List.of(), List.of(), List.of(), null),
                List.of(), List.of());
    }

    private static ProjectFacts random(Random random) {
        List<DatasetFact> datasets = new ArrayList<>();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            datasets.add(new DatasetFact(i, "URB-%04d".formatted(i), "Jeu " + i, 1 + random.nextInt(2), random.nextBoolean(), random.nextBoolean(),
                    random.nextInt(5) == 0, random.nextInt(5) == 0, one(Openness.values(), random), random.nextBoolean() ? null
                    : one(Communicability.values(), random), random.nextBoolean() ? null : one(Band.values(), random),
                    one(VisaState.values(), random), random.nextBoolean() ? null : TODAY.minusDays(random.nextInt(300)),
                    random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(60) - 30L), random.nextBoolean() ? null : "2027-T1",
                    random.nextBoolean()));
        }
        List<MissingFact> missing = new ArrayList<>();
        List<DecisionFact> decisions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            missing.add(new MissingFact(i, "Il manque un registre", 1 + random.nextInt(2)));
            decisions.add(new DecisionFact(i, null, null, 1L, "URB-0001", Instant.EPOCH, "Julien", "Parce que", random.nextBoolean(), null, null));
        }
        return new ProjectFacts(TODAY, datasets, missing, decisions, DEPARTMENTS);
    }

    private static <E> E one(E[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
