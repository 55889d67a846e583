package fr.parvis.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageOfTest {

    @ParameterizedTest
    @CsvSource({"0, 50, 1", "1, 50, 1", "50, 50, 1", "51, 50, 2", "100, 50, 2", "101, 50, 3", "7, 1, 7"})
    void thereAreAsManyPagesAsTheItemsFill(long total, int size, long pages) {
        assertEquals(pages, new PageOf<>(List.of(), 1, size, total).pages());
    }

    @Test
    void itemsChangeAndTheirPlaceInTheListStays() {
        assertEquals(new PageOf<>(List.of("1", "2"), 3, 2, 6), new PageOf<>(List.of(1, 2), 3, 2, 6).map(Object::toString));
    }
}
