package fr.parvis.task;

import fr.parvis.people.Actor;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

/** Words somebody left at a task, in Markdown. What was withdrawn leaves its place and who withdrew it. */
@Entity
@Table(name = "task_comment")
public class TaskComment extends PanacheEntity {

    /** The most a comment holds, in characters. */
    public static final int MOST = 5000;

    @Column(name = "task_id")
    public long taskId;

    @Column(name = "municipality_id")
    public long municipalityId;

    @Column(name = "author_id")
    public long authorId;

    @Column(name = "author_name")
    public String authorName;

    @Column(length = MOST)
    private String words;

    @Column(name = "written_at")
    public Instant writtenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by_name")
    private String withdrawnByName;

    static TaskComment of(Task task, String words, Actor author, Instant now) {
        TaskComment comment = new TaskComment();
        comment.taskId = task.id;
        comment.municipalityId = task.municipalityId;
        comment.authorId = author.personId();
        comment.authorName = author.name();
        comment.words = words;
        comment.writtenAt = now;
        return comment;
    }

    static TaskComment locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What was written at tasks that were taken up again is read at those that follow them. @param taken new ids by the old ones */
    static void carryOver(Map<Long, Long> taken) {
        TaskComment.<TaskComment>list("taskId in ?1", taken.keySet()).forEach(comment -> comment.taskId = taken.get(comment.taskId));
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** Nobody reads it any more: the words are gone, that there were some stays. */
    void withdraw(Actor actor, Instant now) {
        words = "";
        withdrawnAt = now;
        withdrawnByName = actor.name();
    }
}
