package fr.parvis.notification;

import fr.parvis.desk.Waiting.Everything;
import fr.parvis.desk.WaitingLines;
import fr.parvis.desk.WaitingLines.WaitingLine;
import fr.parvis.method.Methods;
import fr.parvis.notification.Digest.Counts;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.task.TaskQueries.TaskRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The digest before it is laid out: what waits for a person in their language, the most pressing first, each line with its link.
 *
 * @param why       why the person receives it
 * @param choose    what the link to their choices says
 */
record DigestLetter(String subject, String hello, List<Section> sections, String act, String link, String why, String choose, String choices, Counts counts) {

    /** More are read on the page: a mail is not a list of tasks. */
    private static final int MOST_LINES = 15;

    /** @param more what says that there are further lines; null when all are here */
    record Section(String title, List<Item> items, String more) {
    }

    /** @param late the word that says so; null when it is not */
    record Item(String title, String about, String since, String link, String late) {
    }

    /** What is told: everything that waits, the messages that wait for the digest, and whether there is more than could be counted. */
    record Told(String name, Everything all, List<Notice> notices, Reminded reminded, boolean more) {
    }

    /** @param paths where a decision leads: to its page, or to what a link of its own opens */
    static DigestLetter of(Told told, Function<WaitingLine, String> paths, Methods methods, String base, Locale locale) {
        DigestMessages say = Words.in(DigestMessages.class, locale);
        List<WaitingLine> decisions = reminded(WaitingLines.decisions(told.all(), locale), told.reminded(), say);
        List<WaitingLine> duties = Stream.concat(WaitingLines.law(told.all(), locale).stream(), WaitingLines.updates(told.all(), locale).stream()).toList();
        List<Item> todo = new ArrayList<>();
        told.all().late().forEach(task -> todo.add(task(task, true, told.reminded(), methods, base, locale)));
        duties.forEach(line -> todo.add(item(line, say.late(), base + line.path())));
        told.all().open().forEach(task -> todo.add(task(task, false, told.reminded(), methods, base, locale)));
        Set<String> said = Stream.concat(decisions.stream().map(WaitingLine::path), Stream.concat(told.all().late().stream(), told.all().open().stream())
                .map(task -> "/tasks/" + task.id())).collect(Collectors.toSet());
        List<Item> news = told.notices().stream().filter(notice -> notice.kind == NoticeKind.LADDER_REMINDER ? !told.reminded().saidBy(notice, said)
                : notice.kind.reminds() || !said.contains(notice.path))
                .map(notice -> new Item(notice.subject, null, Dates.longInstant(notice.writtenAt, locale), base + notice.path, null)).toList();
        Counts counts = new Counts(decisions.size() + todo.size(), told.all().late().size() + duties.size(), news.size());
        String subject = counts.waiting() == 0 ? say.subjectTold(counts.told())
                : told.more() ? say.subjectMany(counts.waiting(), counts.late()) : say.subject(counts.waiting(), counts.late());
        List<Item> decide = decisions.stream().limit(MOST_LINES).map(line -> item(line, null, base + paths.apply(line))).toList();
        List<Section> sections = Stream.of(section(say.decide(), decide, decisions.size(), say), section(say.todo(), todo, todo.size(), say),
                section(say.told(), news, news.size(), say)).filter(section -> !section.items().isEmpty()).toList();
        boolean waits = counts.waiting() > 0;
        return new DigestLetter(subject, say.hello(told.name()), sections, waits ? say.open() : say.openTold(), base + (waits ? "/" : "/notifications"),
                say.why(), say.choose(), base + "/notifications/preferences", counts);
    }

    /** Those the person was reminded of say so, and come first; once for a page, which may stand for several lines. */
    private static List<WaitingLine> reminded(List<WaitingLine> lines, Reminded reminded, DigestMessages say) {
        Set<String> told = new HashSet<>();
        Map<Boolean, List<WaitingLine>> parts = lines.stream().collect(Collectors.partitioningBy(line -> reminded.of(line.path()) && told.add(line.path())));
        return Stream.concat(parts.get(true).stream().map(line -> new WaitingLine(say.reminder(line.title()), line.project(), line.path(), line.since(),
                line.asks())), parts.get(false).stream()).toList();
    }

    private static Section section(String title, List<Item> items, int all, DigestMessages say) {
        return new Section(title, items.size() <= MOST_LINES ? items : List.copyOf(items.subList(0, MOST_LINES)),
                all <= MOST_LINES ? null : say.more(all - MOST_LINES));
    }

    private static Item item(WaitingLine line, String late, String link) {
        return new Item(line.title(), line.project(), line.since(), link, late);
    }

    private static Item task(TaskRow task, boolean late, Reminded reminded, Methods methods, String base, Locale locale) {
        DigestMessages say = Words.in(DigestMessages.class, locale);
        String due = task.dueOn() == null ? null : Dates.longDate(task.dueOn(), locale);
        String path = "/tasks/" + task.id();
        String title = task.title(methods, locale);
        return new Item(reminded.of(path) ? say.reminder(title) : title, task.projectTitle(), due == null ? null : late ? say.overdue(due) : say.due(due),
                base + reminded.link(path), null);
    }

    /** The same words without HTML, nothing left out. */
    String text() {
        StringBuilder text = new StringBuilder(hello).append("\n\n").append(subject).append(".\n");
        for (Section section : sections) {
            text.append("\n").append(section.title()).append("\n");
            for (Item item : section.items()) {
                text.append("- ").append(line(item)).append("\n  ").append(item.link()).append("\n");
            }
            if (section.more() != null) {
                text.append("- ").append(section.more()).append("\n");
            }
        }
        return text.append("\n").append(act).append("\n").append(link).append("\n\n").append(why).append("\n").append(choose).append("\n").append(choices)
                .append("\n").toString();
    }

    private static String line(Item item) {
        return Stream.of(item.title(), item.about(), item.since(), item.late()).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" – "));
    }
}
