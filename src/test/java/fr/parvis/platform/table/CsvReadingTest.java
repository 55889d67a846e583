package fr.parvis.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final String FRENCH = "Intitulé;Émetteur\nBudget primitif;Finances – été\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, \ufeff, UTF-8",
        "UTF-16LE, \ufeff, UTF-16LE",
        "UTF-16BE, \ufeff, UTF-16BE",
        "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE",
        "windows-1252, '', windows-1252"})
    void theEncodingIsFound(String written, String mark, String found) {
        TableFile table = read((mark + FRENCH).getBytes(Charset.forName(written)));

        assertEquals(Charset.forName(found), table.encoding());
        assertEquals(List.of("Intitulé", "Émetteur"), table.header());
        assertEquals(List.of(List.of("Budget primitif", "Finances – été")), Tables.cells(table));
        assertEquals(TableFormat.CSV, table.format());
        assertEquals("tableau", table.name());
    }

    @Test
    void oneByteThatIsNotUtf8FarDownMakesTheFileWindows() {
        String text = FRENCH.replace('–', '-').replace("é", "e").replace("É", "E") + "ligne;x\n".repeat(20_000) + "é;y\n";
        TableFile table = read(text.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Charset.forName("windows-1252"), table.encoding());
        assertEquals("é", Tables.rows(table).get(20_001).cell(0));
    }

    @Test
    void aMarkThatTheBytesBelieIsNamedWithItsLine() {
        byte[] bytes = "\ufeffa;b\nc;d\n#\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xe9;
        assertEquals(new TableRefusal.Damaged(3), Tables.refusal(Tables.file(folder, bytes)));
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', '|'})
    void theSeparatorIsGuessed(char separator) {
        TableFile table = read("Titre#Service#Montant\n\"a#b\nc\"#DGS#1\nd#RH#2\n".replace('#', separator));
        assertEquals(separator, table.separator().orElseThrow());
        assertEquals(List.of("a" + separator + "b\nc", "DGS", "1"), Tables.cells(table).get(0));
    }

    @Test
    void decimalCommasDoNotPassForSeparators() {
        assertEquals(';', read("Lieu;Surface\nÉcole;1,5\nMairie;2,25\nStade;3,75\n").separator().orElseThrow());
        assertEquals(';', read("Titre\nBudget\n").separator().orElseThrow());
    }

    @Test
    void theLineInWhichExcelNamesTheSeparatorIsObeyedAndCounted() {
        TableFile table = read("sep=,\nTitre,Service\na;b,c\n");
        assertEquals(',', table.separator().orElseThrow());
        assertEquals(2, table.headerLine());
        assertEquals(List.of(new TableRow(3, List.of("a;b", "c"))), Tables.rows(table));
        assertEquals(List.of("Titre", "Service"), read("\ufeffSEP=\t\r\nTitre\tService\r\n").header());
    }

    @Test
    void linesAreCountedAsAPersonCounts() {
        TableFile table = read("\n\nTitre;Note\n\n\"un\ndeux\";x\r\ntrois;y\rquatre;z\n ; \n;fin");
        assertEquals(3, table.headerLine());
        assertEquals(List.of(5, 7, 8, 10), Tables.rows(table).stream().map(TableRow::line).toList());
    }

    @Test
    void rowsAreAsWideAsTheHeaderAndKeepWhatStandsBeyondIt() {
        TableFile table = read("a;b;c;;\n1\n1;2;3;;;\n1;2;3;;5;\n");
        assertEquals(List.of("a", "b", "c"), table.header());
        assertEquals(List.of(List.of("1", "", ""), List.of("1", "2", "3"), List.of("1", "2", "3", "", "5")), Tables.cells(table));
        assertEquals("", Tables.rows(table).get(0).cell(40));
    }

    @Test
    void titlesAboveTheTableArePassedOver() {
        TableFile table = read("Inventaire des données 2026;;\n;;\nÉtabli par la DGS;;\nTitre;Service;Format\na;b;c\nd;e;f\n");
        assertEquals(4, table.headerLine());
        assertEquals(2, Tables.rows(table).size());
        assertEquals(1, read("Titre\nBudget\nMarchés\n").headerLine());
    }

    @Test
    void theSameTableMayBeReadTwiceAndShownInPart() {
        TableFile table = read("a;b\n1;2\n3;4\n5;6\n");
        assertEquals(2, table.first(2).size());
        assertEquals(3, Tables.rows(table).size());
        assertEquals(3, Tables.rows(table).size());
        assertEquals(List.of(), table.first(0));
    }

    @Test
    void whatTheVisitorThrowsReachesTheCaller() {
        assertThrows(IllegalStateException.class, () -> read("a;b\n1;2\n").forEach(row -> {
            throw new IllegalStateException();
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "'a;b\n1;2\n\"3;4\n5;6\n', 3",
        "'a;b\n1;2\n\"3;4\n\"cinq\";6\n', 3",
        "'a;b\n\"1\n2\";\"3\n4', 3",
        "'a;b\n1;\"le \"grand\" parc\"\n', 2"})
    void aQuoteThatIsNotClosedIsNamedWithTheLineWhereItOpens(String text, int line) {
        assertEquals(new TableRefusal.UnclosedQuote(line), Tables.refusal(Tables.file(folder, text)));
    }

    @Test
    void aQuoteInsideATextIsAQuote() {
        assertEquals(List.of(List.of("écran 12\" neuf", "dit \"grand\"")), Tables.cells(read("a;b\nécran 12\" neuf;\"dit \"\"grand\"\"\"\n")));
    }

    @Test
    void aCellWithoutEndIsRefusedLongBeforeItFillsTheMemory() {
        assertEquals(new TableRefusal.CellTooLong(3, 2, 32_767), Tables.refusal(Tables.file(folder, "a;b\n1;2\n3;\"" + "x;y\n".repeat(1_000_000))));
        assertEquals(new TableRefusal.CellTooLong(2, 1, 32_767), Tables.refusal(Tables.file(folder, "a;b\n" + "x".repeat(32_768) + ";2\n")));
    }

    @Test
    void threeHundredColumnsAreRefusedAndTwoHundredFiftySixRead() {
        assertEquals(new TableRefusal.TooManyColumns(1, 300, 256), Tables.refusal(Tables.file(folder, columns(300))));
        assertEquals(256, read(columns(256)).header().size());
        assertEquals(new TableRefusal.TooManyColumns(2, 300, 256), Tables.refusal(Tables.file(folder, "a;b\n" + columns(300))));
        assertEquals(2, read("a;b" + ";".repeat(5_000_000) + "\n1;2\n").header().size());
    }

    @Test
    void rowsAboveTheLimitAreRefusedWhereTheyBegin() {
        Path file = Tables.file(folder, "a;b\n1;2\n\n3;4\n5;6\n");
        assertEquals(new TableRefusal.TooManyRows(5, 2), Tables.refusal(file, Limits.USUAL.withRows(2)));
        assertEquals(3, Tables.rows(TableReader.read(file, "t", Limits.USUAL.withRows(3))).size());
    }

    @Test
    void aCellThatWasMadeHarmlessReadsAsItWas() {
        assertEquals(List.of(List.of("=1+1", "'l’été", "'=x")), Tables.cells(read("a;b;c\n'=1+1;'l’été;''=x\n")));
    }

    private static String columns(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> "c" + i).collect(Collectors.joining(";")) + "\n";
    }

    private TableFile read(String text) {
        return Tables.read(Tables.file(folder, text));
    }

    private TableFile read(byte[] bytes) {
        return Tables.read(Tables.file(folder, bytes));
    }
}
