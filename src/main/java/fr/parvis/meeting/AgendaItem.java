package fr.parvis.meeting;

import fr.parvis.meeting.MeetingChange.Point;
import fr.parvis.platform.Fingerprint;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A point of a meeting's agenda, and what was said of it. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem extends PanacheEntity {

    @Column(name = "meeting_id")
    public long meetingId;

    /** Its place in the agenda, from 1. */
    public int place;

    public String title;

    @Column(name = "brought_by_id")
    public Long broughtById;

    /** As they were called when the minutes were approved; null until then. */
    @Column(name = "brought_by_name")
    private String broughtByName;

    /** Foreseen for it; null for no matter how long. */
    public Integer minutes;

    /** «Décision à prendre»: the committee's pack announces it. */
    @Column(name = "to_decide")
    public boolean toDecide;

    /** An action of an earlier meeting that is spoken of again. */
    @Column(name = "task_id")
    public Long taskId;

    private String words;

    @Column(name = "words_by_name")
    private String wordsByName;

    @Column(name = "words_at")
    private Instant wordsAt;

    static AgendaItem fresh(Meeting meeting) {
        AgendaItem item = new AgendaItem();
        item.meetingId = meeting.id;
        return item;
    }

    static List<AgendaItem> of(long meetingId) {
        return list("meetingId = ?1 order by place, id", meetingId);
    }

    public String words() {
        return words;
    }

    public String wordsByName() {
        return wordsByName;
    }

    public Instant wordsAt() {
        return wordsAt;
    }

    /** Tells one state of the words from another, to whoever types over them. */
    public static String seen(String words) {
        return Fingerprint.of(words == null ? "" : words).substring(0, 16);
    }

    /** Takes what is said of the point but its words. */
    AgendaItem become(Point point, int where) {
        place = where;
        title = point.title();
        broughtById = point.broughtById();
        minutes = point.minutes();
        toDecide = point.toDecide();
        taskId = point.taskId() == null ? taskId : point.taskId();
        return this;
    }

    void keep(String broughtBy) {
        broughtByName = broughtBy;
    }

    void write(String said, String by, Instant now) {
        words = said;
        wordsByName = by;
        wordsAt = now;
    }
}
