package fr.parvis.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialNumbersTest {

    @Test
    void aSirenIsKnownByItsCheckDigit() {
        assertTrue(OfficialNumbers.isSiren("217500016"));
        assertFalse(OfficialNumbers.isSiren("217500017"));
        assertFalse(OfficialNumbers.isSiren("000000000"));
        assertFalse(OfficialNumbers.isSiren("21750001"));
        assertFalse(OfficialNumbers.isSiren("٢١٧٥٠٠٠١٦"));
    }

    @Test
    void aSiretHoldsASirenAndItsOwnCheckDigit() {
        assertTrue(OfficialNumbers.isSiret("21750001600019"));
        assertFalse(OfficialNumbers.isSiret("21750001600018"));
        assertFalse(OfficialNumbers.isSiret("21750001700019"));
    }

    @Test
    void anOfficeOfLaPosteAddsUpToAMultipleOfFive() {
        assertTrue(OfficialNumbers.isSiret("35600000049837"));
        assertFalse(OfficialNumbers.isSiret("35600000049838"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"75056", "01004", "2A004", "2B033", "97411", "95127"})
    void aCodeOfACommuneNamesItsDepartment(String code) {
        assertTrue(OfficialNumbers.isInseeCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7505", "750560", "00123", "2C004", "2a004", "96001", "ABCDE", "75 56"})
    void anythingElseIsNoCodeOfACommune(String code) {
        assertFalse(OfficialNumbers.isInseeCode(code));
    }
}
