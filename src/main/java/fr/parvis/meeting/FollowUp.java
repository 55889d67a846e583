package fr.parvis.meeting;

import fr.parvis.task.Task;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The task that an action of a meeting or a decision became, with what was agreed on that day: the task itself goes its own way. */
@Entity
@Table(name = "follow_up")
public class FollowUp extends PanacheEntity {

    @Column(name = "project_id")
    public long projectId;

    /** The meeting whose minutes tell it; null for what was added to a decision later. */
    @Column(name = "meeting_id")
    public Long meetingId;

    @Column(name = "decision_id")
    public Long decisionId;

    @Column(name = "task_id")
    public long taskId;

    public String title;

    @Column(name = "owner_name")
    public String ownerName;

    @Column(name = "due_on")
    public LocalDate dueOn;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    /** What the task says now, which is what was agreed on; {@code meeting} or {@code decision} may be null, not both. */
    static FollowUp of(Meeting meeting, Decision decision, Task task, String ownerName, Instant now) {
        FollowUp followUp = new FollowUp();
        followUp.projectId = task.project.id;
        followUp.meetingId = meeting == null ? null : meeting.id;
        followUp.decisionId = decision == null ? null : decision.id;
        followUp.taskId = task.id;
        followUp.title = task.title;
        followUp.ownerName = ownerName;
        followUp.dueOn = task.dueOn();
        followUp.recordedAt = now;
        return followUp;
    }
}
