package fr.parvis.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputsReadableTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Cadrage", "L’été « indien » ; 10\u00a0%", "deux\nlignes\tet une tabulation", "<script>alert(1)</script>",
        "'; drop table project; --", "\ud83d\ude00", "\u0645\u0631\u062d\u0628\u0627", "e\u0301"})
    void whatPeopleWriteIsReadable(String text) {
        assertTrue(Inputs.readable(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 8, 0xb, 0xd, 0x1b, 0x7f, 0x80, 0x9f})
    void controlCharactersAreNot(int control) {
        assertFalse(Inputs.readable("a" + (char) control + "b"));
    }

    @Test
    void aSurrogateWithoutItsOtherHalfIsNot() {
        assertFalse(Inputs.readable("\ud83d"));
        assertFalse(Inputs.readable("\ude00"));
        assertFalse(Inputs.readable("\ude00\ud83d"));
    }

    @Property
    void aCharacterIsReadableUnlessItIsControlOrHalfAPair(@ForAll @IntRange(max = 0x10ffff) int code) {
        boolean control = Character.getType(code) == Character.CONTROL && code != '\n' && code != '\t';
        boolean half = Character.getType(code) == Character.SURROGATE;
        assertEquals(!control && !half, Inputs.readable("x" + new String(new int[] {code}, 0, 1) + "y"));
    }
}
