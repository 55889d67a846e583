package fr.parvis.dashboard.web;


import fr.parvis.dashboard.DashboardMessages;
import fr.parvis.dashboard.DepartmentFact;
import fr.parvis.dashboard.DepartmentLine;
import fr.parvis.dashboard.DepartmentStanding;
import fr.parvis.dashboard.Figure;
import fr.parvis.dashboard.Overview;
import fr.parvis.dashboard.web.DashboardView.Header;
import fr.parvis.dashboard.web.DashboardView.Row;
import fr.parvis.ledger.WaitMessages;
import fr.parvis.platform.Words;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The departments of a town in a project as a table that its reader sorts. */
record DepartmentTable(List<Header> headers, List<Row> rows) {

    /** A column one sorts by; what is empty comes last. */
    private enum Column {
        NAME(null), HEAD(null), LINES(Row::lines), SIGNED(Row::percent), WAITING(null), OLDEST(Row::days), NEXT(Row::next), SLIPS(Row::slips), STANDING(null);

        private final Function<Row, ? extends Comparable<?>> value;

        Column(Function<Row, ? extends Comparable<?>> value) {
            this.value = value;
        }

        boolean number() {
            return value != null && this != NEXT;
        }
    }

    /**
     * @param sort  name of a column, with «-» before it for the largest first; anything else sorts by name
     * @param query of the address, what to keep of it; may be empty
     */
    static DepartmentTable of(Overview seen, String sort, String query, Locale locale) {
        boolean down = sort != null && sort.startsWith("-");
        String word = sort == null ? "" : down ? sort.substring(1) : sort;
        Column column = Arrays.stream(Column.values()).filter(one -> one.name().equalsIgnoreCase(word)).findFirst().orElse(Column.NAME);
        List<Row> rows = new ArrayList<>();
        List<DepartmentLine> lines = new ArrayList<>(seen.departments());
        if (column == Column.STANDING) {
            lines.sort(Comparator.comparing(DepartmentLine::standing));
        }
        lines.forEach(line -> rows.add(row(line, seen.today(), locale)));
        sort(rows, column, down);
        DashboardMessages say = Words.in(DashboardMessages.class, locale);
        List<String> labels = List.of(say.columnDepartment(), say.columnHead(), say.columnLines(), say.columnSigned(), say.columnWaiting(),
                say.columnOldest(), say.columnNext(), say.columnSlips(), say.columnStanding());
        List<Header> headers = Arrays.stream(Column.values()).map(one -> {
            boolean here = one == column;
            String next = (here && !down ? "-" : "") + one.name().toLowerCase(Locale.ROOT);
            // In full: the page is also the answer to a form that was refused, at another address.
            return new Header(labels.get(one.ordinal()), "/projects/" + seen.project().id() + "/dashboard?" + query + "sort=" + next + "#departments",
                    here ? down ? "descending" : "ascending" : null, one.number());
        }).toList();
        return new DepartmentTable(headers, rows);
    }

    @SuppressWarnings("unchecked")
    private static void sort(List<Row> rows, Column column, boolean down) {
        Comparator<Row> order = switch (column) {
            case HEAD -> texts(Row::head, down);
            case WAITING -> texts(Row::holder, down);
            case NAME, STANDING -> null;
            default -> values((Function<Row, Comparable<Object>>) (Function<?, ?>) column.value, down);
        };
        if (order != null) {
            rows.sort(order);
        } else if (down) {
            Collections.reverse(rows);
        }
    }

    private static Comparator<Row> texts(Function<Row, String> text, boolean down) {
        Comparator<String> order = Collator.getInstance(Locale.FRENCH)::compare;
        return Comparator.comparing(text, Comparator.nullsLast(down ? order.reversed() : order));
    }

    private static Comparator<Row> values(Function<Row, Comparable<Object>> value, boolean down) {
        Comparator<Comparable<Object>> order = (a, b) -> down ? b.compareTo(a) : a.compareTo(b);
        return Comparator.comparing(value, Comparator.nullsLast(order));
    }

    private static Row row(DepartmentLine line, LocalDate today, Locale locale) {
        WaitMessages waits = Words.in(WaitMessages.class, locale);
        boolean waiting = line.oldest() != null;
        return new Row(line.department().code(), line.department().name(), head(line.department(), locale), line.of(Figure.INVENTORIED), line.signedPercent(),
                !waiting ? null : line.oldest().holder() == null ? waits.vacant() : line.oldest().holder(), waiting ? (Integer) line.oldest().heldDays() : null,
                line.nextOn(), line.nextOn() != null && line.nextOn().isBefore(today), line.of(Figure.POSTPONED), look(line.standing()),
                Words.in(DashboardMessages.class, locale).standing(line.standing()));
    }

    /** Null while nobody has the post, though a deputy may sign. */
    private static String head(DepartmentFact one, Locale locale) {
        return one.head() != null || one.interim() == null ? one.head() : Words.in(DashboardMessages.class, locale).headInterim(one.interim().name());
    }

    private static String look(DepartmentStanding standing) {
        return switch (standing) {
            case NOTHING -> "idle";
            case ON_TRACK -> "good";
            case WATCH -> "warn";
            case LATE, BLOCKED -> "bad";
        };
    }
}
