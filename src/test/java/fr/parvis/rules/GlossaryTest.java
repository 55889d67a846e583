package fr.parvis.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever reads the code finds each of its words in {@code docs/glossary.md}, with what the mairie calls it. */
class GlossaryTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Sources.CLASSES);

    /** A row: French term, English names in code between backticks, meaning. */
    private static final Pattern ROW = Pattern.compile("^\\|([^|]+)\\|([^|]+)\\|([^|]+)\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Test
    void everyEntityHasItsRow() {
        assertNamed(CLASSES.stream().filter(type -> type.isAnnotatedWith(Entity.class)).map(JavaClass::getSimpleName).toList());
    }

    @Test
    void everyPublicEnumHasItsRow() {
        assertNamed(CLASSES.stream().filter(type -> type.isEnum() && type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName).toList());
    }

    @Test
    void everyFeatureHasItsRow() {
        assertNamed(Rooms.found(CLASSES));
    }

    @Test
    void noRowLeavesACellEmpty() {
        Matcher row = ROW.matcher(Sources.read(Sources.DOCS.resolve("glossary.md")));
        while (row.find()) {
            for (int cell = 1; cell <= 3; cell++) {
                assertTrue(!row.group(cell).isBlank(), row.group());
            }
        }
    }

    private static void assertNamed(Iterable<String> names) {
        Set<String> unnamed = new TreeSet<>();
        names.forEach(unnamed::add);
        assertTrue(!unnamed.isEmpty(), "nothing was found to look for");
        unnamed.removeAll(named());
        assertEquals(Set.of(), unnamed, "docs/glossary.md has no row for these");
    }

    private static Set<String> named() {
        Set<String> names = new TreeSet<>();
        Matcher row = ROW.matcher(Sources.read(Sources.DOCS.resolve("glossary.md")));
        while (row.find()) {
            NAME.matcher(row.group(2)).results().forEach(name -> names.add(name.group(1)));
        }
        return names;
    }
}
