package fr.parvis.notification;

import fr.parvis.ledger.LadderStep;
import fr.parvis.ledger.WaitKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Of what a person was reminded, by the page of the thing: its line says so, and it is not told a second time beside it.
 *
 * @param paths where the reminder leads, by the page of what it is about; the latest of each
 */
record Reminded(Map<String, String> paths) {

    private static final String REMINDERS = "/reminders/";

    /** @param notices the newest first */
    static Reminded of(List<Notice> notices) {
        List<String> told = notices.stream().filter(notice -> notice.kind == NoticeKind.LADDER_REMINDER).map(notice -> notice.path).toList();
        List<Long> ids = told.stream().filter(path -> path.startsWith(REMINDERS)).map(path -> Long.valueOf(path.substring(REMINDERS.length()))).toList();
        Map<String, LadderStep> steps = ids.isEmpty() ? Map.of() : LadderStep.<LadderStep>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(step -> REMINDERS + step.id, Function.identity()));
        Map<String, String> paths = new HashMap<>();
        told.forEach(path -> {
            LadderStep step = steps.get(path);
            paths.putIfAbsent(step != null && step.kind == WaitKind.TASK ? "/tasks/" + step.subjectId : page(path), path);
        });
        return new Reminded(paths);
    }

    /** The page without the place on it. */
    static String page(String path) {
        return path.contains("#") ? path.substring(0, path.indexOf('#')) : path;
    }

    boolean of(String path) {
        return paths.containsKey(page(path));
    }

    /** Where the line leads: to the answers, where there was a reminder that asks for one. */
    String link(String path) {
        return paths.getOrDefault(path, path);
    }

    /** Whether the message says nothing that a line of these pages does not say. */
    boolean saidBy(Notice notice, Set<String> pages) {
        return paths.entrySet().stream().anyMatch(one -> pages.contains(one.getKey()) && page(one.getValue()).equals(page(notice.path)));
    }
}
