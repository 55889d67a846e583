package fr.parvis.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableRefusalTest {

    @TempDir
    Path folder;

    @Test
    void aFileAboveTheLimitIsRefusedUnread() {
        Path file = Tables.file(folder, new byte[2_000]);
        assertEquals(new TableRefusal.FileTooLarge(2_000, 1_999), Tables.refusal(file, Limits.USUAL.withFileBytes(1_999)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\n\n  \n", ";;;\n;;\n"})
    void blankFilesAreEmpty(String text) {
        assertEquals(new TableRefusal.Empty(), Tables.refusal(Tables.file(folder, text)));
    }

    @Test
    void aFirstRowOfFiguresIsNoHeader() {
        assertEquals(new TableRefusal.NoHeader(2), Tables.refusal(Tables.file(folder, "\n2026;12,5\n2027;13\n")));
    }

    @Test
    void twoColumnsOfOneNameAreNamed() {
        assertEquals(new TableRefusal.DuplicateHeader(1, "titre", 1, 3), Tables.refusal(Tables.file(folder, "Titre ;Service;titre\na;b;c\n")));
        assertEquals(4, Tables.read(Tables.file(folder, "Titre;;;Service\na;b;c;d\n")).header().size());
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 x, PDF",
        "'<!DOCTYPE html><html>', WEB_PAGE",
        "' <table><tr>', WEB_PAGE",
        "'<?xml version=\"1.0\"?><Workbook>', WEB_PAGE"})
    void otherKindsOfTextAreNamed(String text, TableRefusal.Kind kind) {
        assertEquals(new TableRefusal.NotATable(kind), Tables.refusal(Tables.file(folder, text)));
    }

    @Test
    void bytesThatAreNoTextAreNoTable() {
        byte[] picture = new byte[5_000];
        new Random(7).nextBytes(picture);
        assertEquals(new TableRefusal.NotATable(TableRefusal.Kind.BINARY), Tables.refusal(Tables.file(folder, picture)));
        byte[] withZeros = "a;b\n1;2\n".repeat(50).getBytes(StandardCharsets.US_ASCII);
        withZeros[20] = 0;
        assertEquals(new TableRefusal.NotATable(TableRefusal.Kind.BINARY), Tables.refusal(Tables.file(folder, withZeros)));
        assertEquals(new TableRefusal.NotATable(TableRefusal.Kind.BINARY), Tables.refusal(Tables.file(folder, new byte[1_000])));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachHasAStableName(Class<?> kind) throws ReflectiveOperationException {
        TableRefusal refusal = sample(kind);
        String spelled = Arrays.stream(kind.getSimpleName().split("(?=\\p{Lu})")).collect(Collectors.joining("-")).toLowerCase(Locale.ROOT);
        assertEquals(spelled, refusal.code());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachSaysItsFiguresAndDiffersFromTheOthers(Class<?> kind) throws ReflectiveOperationException {
        TableRefusal refusal = sample(kind);
        Set<String> others = new TreeSet<>();
        for (Class<?> other : kinds().toList()) {
            others.add(sample(other).told(Spoken.WORDS));
        }
        assertEquals(kinds().count(), others.size());
        String told = refusal.told(Spoken.WORDS);
        assertFalse(told.isBlank());
        if (refusal.line() > 0) {
            assertNotEquals(-1, told.indexOf("7"), told);
        }
    }

    static Stream<Class<?>> kinds() {
        return Arrays.stream(TableRefusal.class.getPermittedSubclasses());
    }

    /** A refusal of this kind in which each whole number is 7. */
    private static TableRefusal sample(Class<?> kind) throws ReflectiveOperationException {
        RecordComponent[] parts = kind.getRecordComponents();
        Object[] values = Arrays.stream(parts).map(part -> part.getType() == String.class ? "titre"
                : part.getType() == TableRefusal.Kind.class ? TableRefusal.Kind.PDF : part.getType() == long.class ? (Object) 7L : 7).toArray();
        return (TableRefusal) kind.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
    }

    /** The bundle without a container: answers the name of the message and its figures. */
    private static final class Spoken {

        static final TableMessages WORDS = (TableMessages) Proxy.newProxyInstance(TableMessages.class.getClassLoader(),
                new Class<?>[] {TableMessages.class}, (proxy, method, figures) -> method.getName() + Arrays.toString(figures));
    }
}
