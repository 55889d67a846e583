package fr.parvis.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.journal.Author;
import fr.parvis.people.Department;
import fr.parvis.people.Municipality;
import fr.parvis.project.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a visa covers: a change of substance ends it, a slip of the pen does not. */
class DatasetSnapshotTest {

    /** What a head stands behind, spelled out here and not taken from the product: whose data they are, what the law lets one do with them, how they are given. */
    private static final Set<String> OF_SUBSTANCE = Set.of("sourceSystem", "delegation", "delegationClause", "legalNature", "communicability",
            "exceptionArticle", "personalDataLevel", "personalDataBasis", "thirdPartyRights", "thirdPartyHolder", "securityRisk", "licence");

    @Test
    void theFieldsOfSubstanceAreThese() {
        assertEquals(new TreeSet<>(OF_SUBSTANCE), Arrays.stream(DatasetField.values()).filter(DatasetField::material).map(DatasetField::code)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatIsKeptIsReadBackWithTheSameFingerprint() {
        Dataset dataset = dataset();
        DatasetSnapshot snapshot = DatasetSnapshot.of(dataset);

        DatasetSnapshot kept = DatasetSnapshot.read(snapshot.json());

        assertEquals(snapshot, kept);
        assertEquals(snapshot.sha256(), kept.sha256());
        assertEquals(List.of(), snapshot.since(kept));
    }

    @Test
    void internalNotesAreNobodysBusiness() {
        Dataset dataset = dataset();
        String before = DatasetSnapshot.of(dataset).sha256();
        dataset.internalNotes = "À revoir";

        assertEquals(before, DatasetSnapshot.of(dataset).sha256());
    }

    /** Random edits of random fields: the visa falls when one of them weighs, and stands when none does. */
    @Property(tries = 300)
    void aVisaFallsForAChangeOfSubstanceAndForNothingElse(@ForAll long seed) {
        Random random = new Random(seed);
        Dataset dataset = dataset();
        DatasetSnapshot signed = DatasetSnapshot.of(dataset);
        boolean weighs = false;
        for (int edit = random.nextInt(4) + 1; edit > 0; edit--) {
            DatasetField field = DatasetField.values()[random.nextInt(DatasetField.values().length)];
            if (field == DatasetField.TITLE) {
                dataset.names.title = "Arbres d'alignemant";
                continue;
            }
            field.write(dataset, other(field, random));
        }
        DatasetSnapshot now = DatasetSnapshot.of(dataset);
        for (DatasetField field : DatasetField.values()) {
            boolean differs = !java.util.Objects.equals(signed.values().get(field.code()), now.values().get(field.code()));
            weighs |= differs && OF_SUBSTANCE.contains(field.code());
        }

        assertEquals(!weighs, now.stillMeans(signed), () -> now.since(signed).toString());
    }

    @Test
    void anotherTitleAnotherDepartmentOrAnotherOpennessEndsIt() {
        DatasetSnapshot signed = DatasetSnapshot.of(dataset());
        Dataset renamed = dataset();
        renamed.names.title = "Arbres et propriétaires riverains";
        assertFalse(DatasetSnapshot.of(renamed).stillMeans(signed));
        Dataset moved = dataset();
        moved.department.code = "URB";
        assertFalse(DatasetSnapshot.of(moved).stillMeans(signed));
        Dataset classified = dataset();
        classified.standing.classify(new LegalReasoning.Conclusion(Openness.OPEN, "CRPA L311-1"), null);
        assertFalse(DatasetSnapshot.of(classified).stillMeans(signed));
        Dataset corrected = dataset();
        corrected.names.title = "Arbres d’alignement ";
        assertTrue(DatasetSnapshot.of(corrected).stillMeans(signed));
    }

    /** The openness stays what it was: what the public would read beside the dataset does not. */
    @Test
    void anotherTextThatClosesItEndsIt() {
        Dataset dataset = dataset();
        dataset.standing.classify(new LegalReasoning.Conclusion(Openness.CLOSED, "CRPA L311-5 2°"), null);
        DatasetSnapshot signed = DatasetSnapshot.of(dataset);
        dataset.standing.classify(new LegalReasoning.Conclusion(Openness.CLOSED, "CRPA L311-5 2°"), LocalDate.of(2027, 11, 2));
        assertTrue(DatasetSnapshot.of(dataset).stillMeans(signed), "the same answer given again");
        dataset.standing.classify(new LegalReasoning.Conclusion(Openness.CLOSED, "CRPA L311-4, L321-2 c"), null);
        assertFalse(DatasetSnapshot.of(dataset).stillMeans(signed));
        assertTrue(DatasetSnapshot.of(dataset).stillMeans(DatasetSnapshot.read(DatasetSnapshot.of(dataset).json())), "a visa as it is kept");
    }

    private static Object other(DatasetField field, Random random) {
        Object value = switch (field.type().kind()) {
            case DAY -> LocalDate.of(2026, random.nextInt(12) + 1, 11);
            case NUMBER -> random.nextInt(4);
            case FLAG -> random.nextBoolean();
            case PERSON -> (long) random.nextInt(50);
            case ONE -> field.type().choices().getEnumConstants()[random.nextInt(field.type().choices().getEnumConstants().length)];
            default -> "texte " + random.nextInt(1000);
        };
        return random.nextInt(6) == 0 ? null : value;
    }

    private static Dataset dataset() {
        Project project = new Project();
        project.municipality = new Municipality();
        project.municipality.id = 1L;
        Department department = new Department();
        department.code = "ESP";
        Dataset dataset = Dataset.added(project, department, "ESP-0001", DatasetOrigin.ADDED, Author.of(1L, "Claire"),
                Instant.parse("2026-11-02T09:00:00Z"));
        dataset.names.title = "Arbres d’alignement";
        dataset.law.personalDataLevel = 0;
        dataset.release.licence = Licence.LOV2;
        return dataset;
    }
}
