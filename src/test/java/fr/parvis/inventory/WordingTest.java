package fr.parvis.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Arbres d'alignement | Arbres d’alignement | true",
        "Arbres d’alignement | arbres d'alignemment | true",
        "Écoles et périmètres | Ecoles et  perimetres | true",
        "Budget 2025 | Budget 2026 | false",
        "Subventions > 23 000 € | Subventions > 25 000 € | false",
        "Arbres d’alignement | Arbres et propriétaires | false",
        "Menus | Menu | true"})
    void aSlipOfThePenChangesNothingAndAYearDoes(String before, String after, boolean same) {
        assertEquals(same, Wording.same(before, after));
        assertEquals(same, Wording.same(after, before));
    }
}
