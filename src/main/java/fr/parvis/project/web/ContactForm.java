package fr.parvis.project.web;

import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.project.ContactMatrix.Cell;
import fr.parvis.project.ContactMessages;
import fr.parvis.project.ContactPart;
import fr.parvis.project.ContactSource;
import fr.parvis.project.Contacts;
import fr.parvis.project.Involvement;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The small form of one cell: a line for each person and one to add another; the lines that name nobody are left out. */
record ContactForm(String cell, long version, List<Line> lines, List<Choice> people, List<Choice> letters) {

    private static final String PERSON = "person";
    private static final String LETTERS = "letters";

    /** A person with what they do; what stands there is told by the names of the two fields. */
    record Line(int number) {

        public String person() {
            return PERSON + number;
        }

        public String letters() {
            return LETTERS + number;
        }
    }

    static ContactForm of(Cell cell, MultivaluedMap<String, String> typed, List<Choice> people, Locale locale) {
        ContactMessages say = Words.in(ContactMessages.class, locale);
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number <= Math.min(Contacts.MOST, count(typed) + 1); number++) {
            lines.add(new Line(number));
        }
        return new ContactForm(cell.key().text(), cell.version(), lines, people,
                Arrays.stream(Involvement.values()).map(one -> Choice.of(one, say.involvement(one))).toList());
    }

    /** The form of the cell as it stands, so that it is filled from one source whether fresh or refused. */
    static MultivaluedMap<String, String> stored(Cell cell) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("cell", cell.key().text());
        if (cell.source() == ContactSource.NAMED) {
            cell.people().forEach(one -> put(form, String.valueOf(one.personId()), Involvement.of(one.letters()).stream().map(Enum::name).toList()));
        }
        return form;
    }

    /** What was typed without the lines that name nobody, so that the lines are numbered as the people of the cell are. */
    static MultivaluedMap<String, String> compact(MultivaluedMap<String, String> typed) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int number = 1; number <= Contacts.MOST; number++) {
            String person = typed.getFirst(PERSON + number);
            if (person != null && !person.isBlank()) {
                put(form, person, typed.getOrDefault(LETTERS + number, List.of()));
            }
        }
        if (typed.containsKey("version")) {
            form.put("version", typed.get("version"));
        }
        return form;
    }

    private static void put(MultivaluedMap<String, String> form, String person, List<String> letters) {
        int number = count(form) + 1;
        form.putSingle(PERSON + number, person);
        form.put(LETTERS + number, letters);
    }

    private static int count(MultivaluedMap<String, String> form) {
        int count = 0;
        while (form.containsKey(PERSON + (count + 1))) {
            count++;
        }
        return count;
    }

    static List<ContactPart> read(Inputs inputs, MultivaluedMap<String, String> compact) {
        List<ContactPart> parts = new ArrayList<>();
        for (int number = 1; number <= count(compact); number++) {
            String letters = LETTERS + number;
            Long person = inputs.id(PERSON + number, compact.getFirst(PERSON + number));
            List<Involvement> all = compact.getOrDefault(letters, List.of()).stream().limit(Involvement.values().length)
                    .map(typed -> inputs.choice(letters, typed, Involvement.class)).filter(Objects::nonNull).toList();
            if (person != null) {
                parts.add(new ContactPart(person, all));
            }
        }
        return parts;
    }

    /** The field of the form for a member of the API: {@code people/0/personId} is the first person. */
    static String field(String member) {
        String[] path = member.split("/");
        return path.length < 3 ? PERSON + 1 : (path[2].equals("personId") ? PERSON : LETTERS) + (Integer.parseInt(path[1]) + 1);
    }
}
