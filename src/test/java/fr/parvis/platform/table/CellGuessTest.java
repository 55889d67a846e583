package fr.parvis.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellGuessTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01, ISO",
        "2026/3/1, 2026-03-01, ISO",
        "2026-03-01T10:30:00, 2026-03-01, ISO",
        "2026-03-01 10:30, 2026-03-01, ISO",
        "2026-03-01T10:30:00.000Z, 2026-03-01, ISO",
        "01/03/2026, 2026-03-01, DAY_FIRST",
        "' 1/3/2026 ', 2026-03-01, DAY_FIRST",
        "01.03.2026, 2026-03-01, DAY_FIRST",
        "01-03-2026, 2026-03-01, DAY_FIRST",
        "01/03/2026 08:00, 2026-03-01, DAY_FIRST",
        "1/3/26, 2026-03-01, SHORT_YEAR",
        "1/3/85, 1985-03-01, SHORT_YEAR",
        "29/02/2024, 2024-02-29, DAY_FIRST",
        "1er mars 2026, 2026-03-01, WORDS",
        "dimanche 1 mars 2026, 2026-03-01, WORDS",
        "3 févr. 2026, 2026-02-03, WORDS",
        "14 juillet 2026, 2026-07-14, WORDS",
        "30 juin 2026, 2026-06-30, WORDS",
        "15\u00a0août\u00a02026, 2026-08-15, WORDS",
        "1 DÉCEMBRE 2026, 2026-12-01, WORDS"})
    void datesAreReadAsTheyAreWrittenHere(String cell, LocalDate date, CellGuess.DateForm form) {
        assertEquals(Optional.of(new CellGuess.DateFound(date, form)), CellGuess.date(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mars 2026", "2026", "03/2026", "31/02/2026", "2026-13-01", "03/25/2026", "1/3.2026", "46082", "demain", "le 1 truc 2026",
        "0/0/0000", "99/99/99", "1/3/026"})
    void whatIsNotACompleteDateOfTheCalendarIsNone(String cell) {
        assertEquals(Optional.empty(), CellGuess.date(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12, PLAIN",
        "-3.50, -3.50, PLAIN",
        "+7, 7, PLAIN",
        "'12,5', 12.5, FRENCH",
        "'1 234,56', 1234.56, FRENCH",
        "'1\u202f234\u202f567', 1234567, FRENCH",
        "'1\u00a0234,5', 1234.5, FRENCH",
        "'\u221212,5', -12.5, FRENCH",
        "'1,234', 1.234, FRENCH",
        "'1.234,56', 1234.56, DOTTED",
        "'1,234.56', 1234.56, ENGLISH"})
    void numbersAreReadAsTheyAreWrittenHere(String cell, BigDecimal number, CellGuess.NumberForm form) {
        assertEquals(Optional.of(new CellGuess.NumberFound(number, form)), CellGuess.number(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "12 €", "12 %", "1 23", "12,5,6", "1e5", "0x12", "deux", "1 2345", ",5", "--5", "١٢"})
    void whatIsNoNumberIsNone(String cell) {
        assertEquals(Optional.empty(), CellGuess.number(cell));
    }

    @ParameterizedTest
    @CsvSource({"oui, true", "OUI, true", "vrai, true", "VRAI, true", "x, true", "X, true", "1, true", "true, true", "o, true", "' Oui ', true",
        "non, false", "faux, false", "0, false", "false, false", "n, false", "Non, false"})
    void yesAndNoHaveManyForms(String cell, boolean answer) {
        assertEquals(Optional.of(answer), CellGuess.answer(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "peut-être", "2", "ouais", "-"})
    void whatSaysNeitherIsNeither(String cell) {
        assertEquals(Optional.empty(), CellGuess.answer(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#DIV/0!", "#VALEUR!", "#NOM?", "#VALUE!", " #NUM! ", "#n/a"})
    void formulasThatFailedAreSeen(String cell) {
        assertTrue(CellGuess.isError(cell));
        assertFalse(CellGuess.isError(cell + "x"));
        assertFalse(CellGuess.isError("# " + cell));
    }
}
