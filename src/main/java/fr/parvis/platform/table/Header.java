package fr.parvis.platform.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the row that names the columns: the first that is not blank, or below it where titles of one cell stand above a table of several. */
final class Header {

    private static final int LOOKED_AT = 20;

    private Header() {
    }

    static TableRow of(RowSource source) {
        List<TableRow> rows = new ArrayList<>();
        source.each(row -> {
            if (!TableFile.isBlank(row)) {
                rows.add(row);
            }
            return rows.size() < LOOKED_AT;
        });
        if (rows.isEmpty()) {
            throw new TableRefusal.Refused(new TableRefusal.Empty());
        }
        return named(belowTheTitles(rows));
    }

    private static TableRow belowTheTitles(List<TableRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            List<TableRow> below = rows.subList(i + 1, rows.size());
            long wide = below.stream().filter(row -> filled(row) > 1).count();
            if (filled(rows.get(i)) > 1 || wide * 2 <= below.size()) {
                return rows.get(i);
            }
        }
        return rows.get(0);
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static TableRow named(TableRow row) {
        List<String> names = new ArrayList<>(row.cells().stream().map(String::strip).toList());
        while (names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        if (names.stream().noneMatch(name -> name.codePoints().anyMatch(Character::isLetter))) {
            throw new TableRefusal.Refused(new TableRefusal.NoHeader(row.line()));
        }
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Integer first = name.isEmpty() ? null : columns.putIfAbsent(name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), i);
            if (first != null) {
                throw new TableRefusal.Refused(new TableRefusal.DuplicateHeader(row.line(), name, first + 1, i + 1));
            }
        }
        return new TableRow(row.line(), List.copyOf(names));
    }
}
