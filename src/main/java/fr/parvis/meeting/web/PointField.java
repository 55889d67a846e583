package fr.parvis.meeting.web;

import fr.parvis.meeting.AgendaItem;
import fr.parvis.meeting.MeetingPageMessages;
import fr.parvis.meeting.web.MeetingWords.PointLine;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is said of a point, as a field that several people fill: a form that was refused gives back what was typed there, and elsewhere what stands now.
 *
 * @param name      of the field
 * @param seen      the mark of the words that what is typed takes the place of
 * @param meanwhile what somebody else wrote, where both are to be brought together; null elsewhere
 */
record PointField(String name, String mark, String label, String hint, String words, String seen, String meanwhile) {

    static final String WORDS = "words-";
    static final String SEEN = "seen-";

    static List<PointField> all(List<PointLine> lines, Forms typed, Locale locale) {
        List<PointField> fields = new ArrayList<>(lines.stream().map(line -> of(line, typed)).toList());
        Set<String> there = fields.stream().map(PointField::name).collect(Collectors.toSet());
        // Points that went while somebody typed on them: their words are theirs to keep, whatever else the form was refused for.
        typed.typed().keySet().stream().filter(name -> name.startsWith(WORDS) && !there.contains(name) && touched(typed, name)).sorted()
                .forEach(name -> fields.add(new PointField(name, SEEN + name.substring(WORDS.length()), Words.in(MeetingPageMessages.class, locale).pointGone(),
                        null, typed.value(name, ""), AgendaItem.seen(null), null)));
        return fields;
    }

    /** What somebody typed into a form that is not there any more. */
    static List<String> unsaved(Forms typed) {
        return typed.typed().keySet().stream().filter(name -> name.equals("decision") || name.equals("action") || name.startsWith(WORDS)
                && touched(typed, name)).sorted()
                .map(name -> typed.value(name, "")).filter(words -> !words.isBlank()).toList();
    }

    private static PointField of(PointLine line, Forms typed) {
        String name = WORDS + line.row().id();
        String mark = SEEN + line.row().id();
        String now = line.row().seen();
        String seen = typed.value(mark, "");
        if (!typed.typed().containsKey(name) || untouched(typed.value(name, ""), seen)) {
            return new PointField(name, mark, line.label(), line.hint(), line.row().words(), now, null);
        }
        boolean told = typed.error(name) != null;
        return new PointField(name, mark, line.label(), line.hint(), typed.value(name, ""), told ? now : seen,
                told && !now.equals(seen) ? Objects.requireNonNullElse(line.row().words(), "–") : null);
    }

    private static boolean touched(Forms typed, String name) {
        String words = typed.value(name, "");
        return !words.isBlank() && !untouched(words, typed.value(SEEN + name.substring(WORDS.length()), ""));
    }

    private static boolean untouched(String typed, String seen) {
        return AgendaItem.seen(typed.strip()).equals(seen);
    }
}
