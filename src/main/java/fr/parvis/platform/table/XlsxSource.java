package fr.parvis.platform.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The rows of one sheet of a workbook. The reader is ours: the one of fastexcel fills the memory on a file of one kilobyte that refers to a shared
 * text, or a column, of a very high number.
 *
 * @param sheets    names of the sheets that are not hidden, in their order
 * @param sheet     the one that is read
 * @param part      where its cells are
 * @param since1904 whether days are counted from 1904 on, as old Macintosh workbooks do
 */
record XlsxSource(Path file, Limits limits, List<String> sheets, String sheet, String part, boolean since1904) implements RowSource {

    /** @param wanted name of the sheet, {@code null} for the first */
    static XlsxSource of(Path file, Limits limits, String wanted) throws IOException {
        try (WorkbookFile workbook = new WorkbookFile(file, limits)) {
            workbook.refuseWhatIsNoWorkbook();
            String main = workbook.main();
            Map<String, WorkbookFile.Relation> related = workbook.related(main);
            List<String> names = new ArrayList<>();
            String part = null;
            String sheet = null;
            boolean since1904 = false;
            Xml xml = workbook.part(main);
            while (xml != null && xml.next()) {
                if (xml.starts("workbookPr")) {
                    since1904 = List.of("1", "true", "on").contains(String.valueOf(xml.attribute("date1904")));
                } else if (xml.starts("sheet") && isSeen(xml.attribute("state")) && xml.attribute("name") != null) {
                    WorkbookFile.Relation relation = related.get(String.valueOf(xml.attribute("id")));
                    if (relation != null && relation.type().endsWith("/worksheet")) {
                        String name = xml.attribute("name");
                        names.add(name);
                        if (part == null && (wanted == null || wanted.equals(name))) {
                            part = relation.target();
                            sheet = name;
                        }
                    }
                }
            }
            if (part == null) {
                throw new TableRefusal.Refused(new TableRefusal.NoSheet());
            }
            return new XlsxSource(file, limits, List.copyOf(names), sheet, part, since1904);
        }
    }

    private static boolean isSeen(String state) {
        return !"hidden".equals(state) && !"veryHidden".equals(state);
    }

    @Override
    public void each(Predicate<TableRow> wanted) {
        try (WorkbookFile workbook = new WorkbookFile(file, limits)) {
            Xml xml = workbook.part(part);
            if (xml == null) {
                throw new TableRefusal.Refused(new TableRefusal.Damaged(0));
            }
            SharedStrings strings = new SharedStrings(workbook, workbook.part(related(workbook, "/sharedStrings")), limits.encodedCharacters());
            CellFormats formats = new CellFormats(workbook.part(related(workbook, "/styles")));
            new SheetRows(xml, strings, formats, since1904, limits).each(wanted);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String related(WorkbookFile workbook, String type) {
        return workbook.related(workbook.main()).values().stream().filter(relation -> relation.type().endsWith(type))
                .map(WorkbookFile.Relation::target).findFirst().orElse("");
    }
}
