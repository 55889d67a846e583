package fr.parvis.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever sends a file that is not read is told why, where, and what to do, in either language. */
@QuarkusTest
class TableWordsTest {

    private static final List<TableRefusal> OF_A_PLACE = List.of(new TableRefusal.TooManyColumns(47, 300, 256), new TableRefusal.TooManyRows(47, 5),
            new TableRefusal.CellTooLong(47, 2, 32_767), new TableRefusal.NoHeader(47), new TableRefusal.DuplicateHeader(47, "Titre", 1, 3),
            new TableRefusal.UnclosedQuote(47), new TableRefusal.Damaged(47));
    private static final List<TableRefusal> OF_THE_FILE = List.of(new TableRefusal.FileTooLarge(104_857_601, 20 * Limits.MEGABYTE),
            new TableRefusal.ExpandsTooMuch(200 * Limits.MEGABYTE), new TableRefusal.Empty(), new TableRefusal.Encrypted(), new TableRefusal.NoSheet(),
            new TableRefusal.Damaged(0));

    @Test
    void everyRefusalHasItsWordsInBothLanguages() {
        List<TableRefusal> all = new ArrayList<>(OF_A_PLACE);
        all.addAll(OF_THE_FILE);
        Arrays.stream(TableRefusal.Kind.values()).map(TableRefusal.NotATable::new).forEach(all::add);
        assertEquals(TableRefusal.class.getPermittedSubclasses().length, all.stream().map(Object::getClass).distinct().count());
        for (TableRefusal refusal : all) {
            String french = refusal.message(Locale.FRENCH);
            assertFalse(french.isBlank() || french.contains("{"), french);
            assertNotEquals(french, refusal.message(Locale.ENGLISH));
        }
    }

    @Test
    void aPlaceIsNamedByItsLine() {
        for (TableRefusal refusal : OF_A_PLACE) {
            assertTrue(Stream.of(Locale.FRENCH, Locale.ENGLISH).allMatch(locale -> refusal.message(locale).contains("47")), refusal.toString());
        }
    }

    @Test
    void sizesAreInMegabytes() {
        String told = OF_THE_FILE.get(0).message(Locale.FRENCH);
        assertTrue(told.contains("101") && told.contains("20"), told);
    }
}
