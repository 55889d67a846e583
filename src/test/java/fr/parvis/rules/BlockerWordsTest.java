package fr.parvis.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.parvis.phase.BlockerCode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever is blocked is told why, whatever feature blocks and in either language. */
@QuarkusTest
class BlockerWordsTest {

    /** Any figure a message asks for: its own name. */
    private static final Map<String, String> FIGURES = new HashMap<>() {
        @Override
        public String get(Object name) {
            return "[" + name + "]";
        }

        @Override
        public String getOrDefault(Object name, String otherwise) {
            return get(name);
        }
    };

    @Test
    void everyCodeOfEveryFeatureHasItsWordsInBothLanguages() throws ClassNotFoundException {
        List<String> enums = new ClassFileImporter().importPath(Sources.CLASSES).stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(BlockerCode.class.getName())).map(type -> type.getName()).toList();
        assertTrue(enums.size() >= 2, enums.toString());
        for (String name : enums) {
            for (Object constant : Thread.currentThread().getContextClassLoader().loadClass(name).getEnumConstants()) {
                BlockerCode code = (BlockerCode) constant;
                String french = code.message(FIGURES, Locale.FRENCH);
                String english = code.message(FIGURES, Locale.ENGLISH);
                assertFalse(french.isBlank() || english.isBlank(), code + " has no words");
                assertNotEquals(french, english, code + " says the same in both languages");
                assertFalse(french.contains("{") || english.contains("{"), code + " shows its seams: " + french);
            }
        }
    }
}
