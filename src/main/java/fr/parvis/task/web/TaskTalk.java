package fr.parvis.task.web;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalQueries;
import fr.parvis.journal.Narration;
import fr.parvis.people.Actor;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Markdown;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.task.Hands;
import fr.parvis.task.Recurrence;
import fr.parvis.task.Task;
import fr.parvis.task.TaskComments;
import fr.parvis.task.TaskComments.CommentRow;
import fr.parvis.task.TaskLinks;
import fr.parvis.task.TaskMessages;
import fr.parvis.task.TaskQueries;
import fr.parvis.task.TaskState;
import fr.parvis.task.TaskWorkMessages;
import fr.parvis.task.WaitCause;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands around a task on its page: what comes before and after, what people wrote, what happened to it field by field. */
@ApplicationScoped
class TaskTalk {

    /** A comment in words; {@code html} is empty once it was withdrawn. */
    record Comment(long id, String author, Instant at, RawString html, String withdrawnBy, Instant withdrawnAt, boolean takesBack) {
    }

    /** A row of the history with the fields it changed. */
    record Step(Instant at, String who, String told, String reason, List<String> fields) {
    }

    /** All of it; {@code candidates} are the tasks that may be put before this one. */
    record Shown(TaskLinks.Around links, List<Choice> candidates, List<Comment> comments, Hands.Held held, List<Step> history) {
    }

    @Inject
    TaskComments comments;

    @Inject
    TaskLinks links;

    @Inject
    TaskQueries queries;

    @Inject
    Hands hands;

    @Inject
    JournalQueries journal;

    @Inject
    Narration narration;

    Shown of(Task task, boolean acts, Actor actor, Locale locale) {
        boolean runs = task.project.isRunBy(actor);
        List<Choice> candidates = acts ? queries.others(task).stream().map(one -> Choice.of(one.id(), one.reference() + " – " + one.title())).toList() : List.of();
        List<JournalLine> lines = journal.about(task.project.id, Task.KIND, List.of(task.id), Instant.EPOCH);
        return new Shown(links.around(task.id), candidates, comments.of(task.id).stream().map(row -> comment(row, runs, actor)).toList(),
                hands.of(task, lines), lines.stream().map(line -> step(line, locale)).toList());
    }

    private static Comment comment(CommentRow row, boolean runs, Actor actor) {
        return new Comment(row.id(), row.author(), row.at(), new RawString(row.withdrawnAt() == null ? Markdown.html(row.words()) : ""), row.withdrawnBy(),
                row.withdrawnAt(), row.withdrawnAt() == null && (runs || row.authorId() == actor.personId()));
    }

    private Step step(JournalLine line, Locale locale) {
        TaskWorkMessages say = Words.in(TaskWorkMessages.class, locale);
        List<String> fields = new ArrayList<>();
        line.after().forEach((key, after) -> {
            String before = line.before().get(key);
            switch (key) {
                case "title" -> fields.add(say.field(say.fieldTitle(), text(before, say), text(after, say)));
                case "evidence" -> fields.add(say.field(say.fieldEvidence(), text(before, say), text(after, say)));
                case "due" -> fields.add(say.field(say.fieldDue(), date(before, locale, say), date(after, locale, say)));
                case "state" -> fields.add(say.field(say.fieldState(), state(before, locale, say), state(after, locale, say)));
                case "output" -> fields.add(say.field(say.fieldOutput(), text(before, say), text(after, say)));
                case "start" -> fields.add(say.field(say.fieldStart(), date(before, locale, say), date(after, locale, say)));
                case "recurrence" -> fields.add(say.field(say.recurrence(), recurrence(before, locale, say), recurrence(after, locale, say)));
                case "owner" -> {
                    if (!line.fact("ownerName").isEmpty()) {
                        fields.add(say.field(say.fieldOwner(), text(line.fact("ownerBefore"), say), line.fact("ownerName")));
                    }
                }
                default -> {
                    // Ids of people and what rewinding needs are told by the sentence.
                }
            }
        });
        if (!line.fact("waitingOn").isEmpty()) {
            fields.add(say.field(say.fieldWaitingOn(), say.nothing(), line.fact("waitingOn")));
        }
        if (!line.fact("waitingCause").isEmpty()) {
            fields.add(say.field(say.waitCause(), say.nothing(), Words.in(TaskMessages.class, locale).waitCause(WaitCause.valueOf(line.fact("waitingCause")))));
        }
        return new Step(line.at(), line.signature(locale), narration.tell(line, locale), line.reason(), List.copyOf(fields));
    }

    private static String text(String value, TaskWorkMessages say) {
        return value == null || value.isBlank() ? say.nothing() : value;
    }

    private static String date(String value, Locale locale, TaskWorkMessages say) {
        String told = Dates.told(value, locale);
        return told == null ? say.nothing() : told;
    }

    private static String recurrence(String value, Locale locale, TaskWorkMessages say) {
        return value == null || value.equals("–") ? say.recurrenceOnce() : Words.in(TaskMessages.class, locale).recurrence(Recurrence.valueOf(value));
    }

    private static String state(String value, Locale locale, TaskWorkMessages say) {
        return value == null ? say.nothing() : Words.in(TaskMessages.class, locale).state(TaskState.valueOf(value));
    }
}
