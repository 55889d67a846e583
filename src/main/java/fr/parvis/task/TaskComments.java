package fr.parvis.task;

import static fr.parvis.task.TaskRefusal.Reason.COMMENT_GONE;

import fr.parvis.journal.Journal;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.project.ProjectAudience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Comments at a task: whoever sees the task writes, and calls others by «@» and their name. */
@ApplicationScoped
public class TaskComments {

    /**
     * A comment was written; heard within the transaction.
     *
     * @param called     people it calls by name, who see the project
     * @param concerned  its owner, who asked for it and who wrote before, as far as they see the project, less who wrote now and who is called
     */
    public record Written(Task task, TaskComment comment, String words, Set<Long> called, Set<Long> concerned, Actor by) {
    }

    /** A comment to be shown; {@code words} are empty once it is withdrawn. */
    public record CommentRow(long id, long authorId, String author, String words, Instant at, Instant withdrawnAt, String withdrawnBy) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    ProjectAudience audience;

    @Inject
    Event<Written> written;

    /** The oldest first. */
    @Transactional
    public List<CommentRow> of(long taskId) {
        return TaskComment.find("select c.id, c.authorId, c.authorName, c.words, c.writtenAt, c.withdrawnAt, c.withdrawnByName from TaskComment c"
                + " where c.taskId = ?1 order by c.id", taskId).project(CommentRow.class).list();
    }

    /** @param words Markdown, {@value TaskComment#MOST} characters at most */
    @Transactional
    public TaskComment write(Task task, String words, Actor actor) {
        TaskComment comment = TaskComment.of(task, words, actor, clock.instant());
        Set<Long> earlier = Set.copyOf(TaskComment.find("select distinct c.authorId from TaskComment c where c.taskId = ?1 and c.withdrawnAt is null", task.id)
                .project(Long.class).list());
        comment.persistAndFlush();
        journal.append(Tasks.note(task, actor.author(), "task.commented"));
        List<PersonRow> team = audience.people(task.project);
        Set<Long> called = Mentions.of(words, team).stream().filter(id -> id != actor.personId()).collect(Collectors.toSet());
        Set<Long> concerned = new LinkedHashSet<>(earlier);
        concerned.add(task.ownerId);
        concerned.add(task.requestedById);
        concerned.removeIf(Objects::isNull);
        concerned.remove(actor.personId());
        concerned.removeAll(called);
        concerned.retainAll(team.stream().map(PersonRow::id).collect(Collectors.toSet()));
        written.fire(new Written(task, comment, words, called, concerned, actor));
        return comment;
    }

    /** Takes a comment back: its author, and whoever runs the project. @throws TaskRefusal.Refused to anybody else, or when it is gone already */
    @Transactional
    public void withdraw(Task task, long commentId, Actor actor) {
        TaskComment comment = Optional.ofNullable(TaskComment.locked(commentId)).filter(one -> one.taskId == task.id).orElse(null);
        if (comment == null || comment.withdrawn()) {
            throw TaskRefusal.field("comment", COMMENT_GONE);
        }
        if (comment.authorId != actor.personId() && !task.project.isRunBy(actor)) {
            throw new TaskRefusal.Refused(new TaskRefusal.NotAllowed());
        }
        comment.withdraw(actor, clock.instant());
        journal.append(Tasks.note(task, actor.author(), "task.comment-withdrawn").fact("author", comment.authorName));
    }
}
