package fr.parvis.task;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

/** One task begins when another is done (finish to start). */
@Entity
@Table(name = "task_link")
public class TaskLink extends PanacheEntity {

    @Column(name = "project_id")
    public long projectId;

    @Column(name = "before_id")
    public long beforeId;

    @Column(name = "after_id")
    public long afterId;

    @Column(name = "made_at")
    public Instant madeAt;

    @Column(name = "made_by_name")
    public String madeByName;

    /** What stood before what among tasks that were taken up again stands so among those that follow them. @param taken new ids by the old ones */
    static void carryOver(Map<Long, Long> taken, Instant now) {
        TaskLink.<TaskLink>list("beforeId in ?1 and afterId in ?1", taken.keySet()).forEach(old -> {
            TaskLink link = new TaskLink();
            link.projectId = old.projectId;
            link.beforeId = taken.get(old.beforeId);
            link.afterId = taken.get(old.afterId);
            link.madeAt = now;
            link.madeByName = old.madeByName;
            link.persist();
        });
    }

    static TaskLink of(Task before, Task after, Author author, Instant now) {
        TaskLink link = new TaskLink();
        link.projectId = after.project.id;
        link.beforeId = before.id;
        link.afterId = after.id;
        link.madeAt = now;
        link.madeByName = author.name();
        return link;
    }
}
