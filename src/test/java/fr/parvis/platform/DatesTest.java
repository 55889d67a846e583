package fr.parvis.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-03-03 | mardi 3 mars 2026        | Tuesday 3 March 2026",
        "2026-05-01 | vendredi 1er mai 2026    | Friday 1 May 2026",
        "2026-12-11 | vendredi 11 décembre 2026 | Friday 11 December 2026",
        "2026-08-21 | vendredi 21 août 2026    | Friday 21 August 2026",
        "2026-08-31 | lundi 31 août 2026       | Monday 31 August 2026"})
    void aDateIsWrittenAsTheReaderSaysIt(LocalDate date, String french, String english) {
        assertEquals(french, Dates.longDate(date, Locale.FRENCH));
        assertEquals(english, Dates.longDate(date, Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-03-03 | 3 mars 2026 | 3 Mar 2026", "2026-10-01 | 1er oct. 2026 | 1 Oct 2026"})
    void aShortDateStillHasItsMonthInLetters(LocalDate date, String french, String english) {
        assertEquals(french, Dates.shortDate(date, Locale.FRENCH));
        assertEquals(english, Dates.shortDate(date, Locale.ENGLISH));
    }

    @Test
    void anInstantIsToldInTheLegalTimeOfParisWinterAndSummer() {
        assertEquals("lundi 2 mars 2026 à 10 h 42", plain(Dates.longInstant(Instant.parse("2026-03-02T09:42:00Z"), Locale.FRENCH)));
        assertEquals("jeudi 2 juillet 2026 à 0 h 05", plain(Dates.longInstant(Instant.parse("2026-07-01T22:05:00Z"), Locale.FRENCH)));
        assertEquals("Monday 2 March 2026, 10:42", Dates.longInstant(Instant.parse("2026-03-02T09:42:00Z"), Locale.ENGLISH));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
