package fr.parvis.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void whatFitsStaysAndWhatDoesNotEndsWithinItsLength() {
        assertEquals("bus", Excerpt.of("bus", 3));
        assertEquals("ho…", Excerpt.of("horaires", 3));
    }

    @Test
    void aLetterOfTwoUnitsIsNeverCutThrough() {
        assertEquals("a…", Excerpt.of("a😀😀", 3));
        assertEquals("a😀…", Excerpt.of("a😀😀", 4));
        assertEquals("a😀😀", Excerpt.of("a😀😀", 5));
    }
}
