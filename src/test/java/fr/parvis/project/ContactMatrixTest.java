package fr.parvis.project;

import static fr.parvis.method.PhaseCode.AWARENESS;
import static fr.parvis.method.PhaseCode.SCOPING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.people.PeopleQueries.DepartmentRow;
import fr.parvis.project.ContactMatrix.Contact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who stands in a cell: whoever is named there, else for all phases, else by a post, else nobody. */
class ContactMatrixTest {

    private static final Contact CLAIRE = new Contact(7, "Claire Martin", "RA");
    private static final Contact LUC = new Contact(8, "Luc Petit", "C");

    private static DepartmentRow culture(Long head, Long deputy, Long referent) {
        return new DepartmentRow(12, "CUL", "Culture", head, head == null ? null : "Chef", deputy, deputy == null ? null : "Adjoint", referent,
                referent == null ? null : "Référent", 0);
    }

    private static ContactMatrix matrix(DepartmentRow department, Map<CellKey, List<Contact>> named) {
        return ContactMatrix.of(List.of(department), named, Map.of(), Set.of(1L, 2L, 3L, 7L, 8L));
    }

    private static ContactSource at(ContactMatrix matrix, String cell) {
        return matrix.cell(CellKey.read(cell).orElseThrow()).source();
    }

    @Test
    void whoIsNamedInACellStandsThereAndNowhereElse() {
        ContactMatrix matrix = matrix(culture(null, null, null), Map.of(new CellKey(12L, SCOPING), List.of(CLAIRE, LUC)));
        assertEquals(List.of(CLAIRE, LUC), matrix.cell(new CellKey(12L, SCOPING)).people());
        assertEquals(ContactSource.NOBODY, at(matrix, "12-AWARENESS"));
        assertEquals(List.of("Culture"), matrix.vacantAt(AWARENESS));
        assertEquals(List.of(), matrix.vacantAt(SCOPING));
        assertEquals(Set.of(), matrix.provided());
    }

    @Test
    void whoIsNamedForAllPhasesStandsWhereNobodyElseIsNamed() {
        ContactMatrix matrix = matrix(culture(1L, null, null), Map.of(new CellKey(12L, null), List.of(CLAIRE), new CellKey(12L, AWARENESS), List.of(LUC)));
        assertEquals(ContactSource.ALL_PHASES, at(matrix, "12-SCOPING"));
        assertEquals(List.of(CLAIRE), matrix.cell(new CellKey(12L, SCOPING)).people());
        assertEquals(List.of(LUC), matrix.cell(new CellKey(12L, AWARENESS)).people());
        assertEquals(Set.of(12L), matrix.provided());
    }

    @Test
    void whereNobodyIsNamedAPostAnswersForTheDepartment() {
        assertEquals("Chef", matrix(culture(1L, 2L, 3L), Map.of()).cell(new CellKey(12L, SCOPING)).people().get(0).name());
        assertEquals("Adjoint", matrix(culture(null, 2L, 3L), Map.of()).cell(new CellKey(12L, null)).people().get(0).name());
        assertEquals("Référent", matrix(culture(null, null, 3L), Map.of()).cell(new CellKey(12L, SCOPING)).people().get(0).name());
        assertTrue(matrix(culture(null, null, null), Map.of()).departments().get(0).vacantSomewhere());
    }

    @Test
    void whoHoldsAPostButHasLeftTheTownAnswersForNothing() {
        DepartmentRow culture = culture(1L, 2L, 3L);
        assertEquals("Adjoint", ContactMatrix.of(List.of(culture), Map.of(), Map.of(), Set.of(2L, 3L)).cell(new CellKey(12L, SCOPING)).people().get(0).name());
        assertEquals("Référent", ContactMatrix.of(List.of(culture), Map.of(), Map.of(), Set.of(3L)).cell(new CellKey(12L, null)).people().get(0).name());
        assertEquals(List.of("Culture"), ContactMatrix.of(List.of(culture), Map.of(), Map.of(), Set.of()).vacantAt(SCOPING));
    }

    @Test
    void aPhaseOfTheProjectIsVacantUntilSomebodyIsNamed() {
        ContactMatrix matrix = matrix(culture(1L, null, null), Map.of(new CellKey(null, SCOPING), List.of(CLAIRE)));
        assertFalse(matrix.cell(new CellKey(null, SCOPING)).vacant());
        assertTrue(matrix.cell(new CellKey(null, AWARENESS)).vacant());
    }

    @Test
    void aCellIsNamedAndFoundByItsText() {
        for (String text : List.of("12-ALL", "12-REVIEW", "project-DIFFUSION")) {
            assertEquals(text, CellKey.read(text).orElseThrow().text());
        }
        for (String wrong : List.of("", "project-ALL", "12-", "12-NONE", "-SCOPING", "12-scoping", "1 2-ALL", "99999999999999999999-ALL", "12-ALL-ALL")) {
            assertEquals(Optional.empty(), CellKey.read(wrong), wrong);
        }
        assertEquals(Optional.empty(), CellKey.read(null));
    }

    @Test
    void lettersKeepTheOrderOfTheMatrix() {
        assertEquals("RAI", Involvement.letters(List.of(Involvement.INFORMED, Involvement.ACCOUNTABLE, Involvement.RESPONSIBLE)));
        assertEquals("R, A", Involvement.shown("RA"));
        assertEquals("RC", Involvement.together("C", "R"));
    }
}
