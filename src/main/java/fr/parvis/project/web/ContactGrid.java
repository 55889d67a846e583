package fr.parvis.project.web;

import fr.parvis.method.Method;
import fr.parvis.method.MethodMessages;
import fr.parvis.method.MethodRole;
import fr.parvis.method.PhaseCode;
import fr.parvis.platform.Words;
import fr.parvis.project.CellKey;
import fr.parvis.project.ContactMatrix;
import fr.parvis.project.ContactMatrix.Cell;
import fr.parvis.project.ContactMatrix.Contact;
import fr.parvis.project.ContactMessages;
import fr.parvis.project.ContactSource;
import fr.parvis.project.Involvement;
import fr.parvis.project.ProjectQueries.ProjectRow;
import fr.parvis.project.RoleLetters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The matrix of contacts in the reader's words, for the page and the file alike. */
record ContactGrid(List<String> columns, List<Line> lines) {

    /** @param words small print under the name; null for a department, whose name says all */
    record Line(String who, String words, List<Box> boxes) {
    }

    /** @param letters as people read them, or null */
    record Person(String name, String letters) {

        public String words() {
            return letters == null ? name : name + " (" + letters + ")";
        }
    }

    /**
     * @param key   of the cell one may change; null where the sheet or the method says it
     * @param label «Culture, Sensibilisation»
     * @param from  where its people come from, when not from here; null otherwise
     */
    record Box(String key, String label, List<Person> people, String from, boolean vacant) {

        /** The cell on one line. */
        public String words(String nobody) {
            String names = String.join(", ", people.stream().map(Person::words).toList());
            return vacant ? nobody : from == null ? names : names + " – " + from;
        }

        public boolean at(String cell) {
            return key != null && key.equals(cell);
        }
    }

    static ContactGrid of(ContactMatrix matrix, ProjectRow project, Method method, Locale locale) {
        ContactMessages say = Words.in(ContactMessages.class, locale);
        MethodMessages names = Words.in(MethodMessages.class, locale);
        List<String> columns = new ArrayList<>(List.of(say.columnAll()));
        Arrays.stream(PhaseCode.values()).forEach(phase -> columns.add(names.phase(phase)));
        List<Line> lines = new ArrayList<>();
        RoleLetters.ROLES.forEach(role -> lines.add(new Line(names.role(role), say.rowRoleWords(), role(role, holder(role, project), method))));
        List<Box> whole = new ArrayList<>(List.of(new Box(null, null, List.of(new Person(project.leadName(), null)), names.role(MethodRole.LEAD), false)));
        matrix.project().forEach(cell -> whole.add(box(cell, say.rowProject(), columns, say)));
        lines.add(new Line(say.rowProject(), say.rowProjectWords(), whole));
        matrix.departments().forEach(row -> lines.add(new Line(row.department(), null,
                row.cells().stream().map(cell -> box(cell, row.department(), columns, say)).toList())));
        return new ContactGrid(columns, lines);
    }

    private static String holder(MethodRole role, ProjectRow project) {
        return switch (role) {
            case ELU -> project.eluName();
            case DGS -> project.sponsorName();
            default -> project.leadName();
        };
    }

    private static List<Box> role(MethodRole role, String holder, Method method) {
        List<Person> holders = holder == null ? List.of() : List.of(new Person(holder, null));
        List<Box> boxes = new ArrayList<>(List.of(new Box(null, null, holders, null, holder == null)));
        for (PhaseCode phase : PhaseCode.values()) {
            String letters = Involvement.shown(RoleLetters.of(method, role, phase));
            boxes.add(new Box(null, null, List.of(new Person(letters, null)), null, false));
        }
        return boxes;
    }

    private static Box box(Cell cell, String who, List<String> columns, ContactMessages say) {
        String from = cell.source() == ContactSource.ALL_PHASES ? say.fromAll() : cell.source() == ContactSource.POST ? say.fromPost() : null;
        return new Box(cell.key().text(), say.cell(who, columns.get(column(cell.key()))), cell.people().stream().map(ContactGrid::person).toList(), from,
                cell.vacant());
    }

    private static Person person(Contact contact) {
        return new Person(contact.name(), contact.letters().isEmpty() ? null : Involvement.shown(contact.letters()));
    }

    static int column(CellKey key) {
        return key.phase() == null ? 0 : key.phase().ordinal() + 1;
    }

    Box box(String key) {
        return lines.stream().flatMap(line -> line.boxes().stream()).filter(box -> box.at(key)).findFirst().orElse(null);
    }
}
