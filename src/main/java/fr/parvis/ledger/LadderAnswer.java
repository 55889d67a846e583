package fr.parvis.ledger;

import fr.parvis.people.Actor;
import fr.parvis.platform.Clocks;
import fr.parvis.project.ProjectAccess;
import fr.parvis.project.SlipCause;
import fr.parvis.publication.UpdateQueries.OverdueUpdate;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** What the holder answered to a reminder, once. */
@Entity
@Immutable
@Table(name = "ladder_answer")
public class LadderAnswer extends PanacheEntity {

    /** How long an answer keeps its wait quiet. */
    record Quiet(long projectId, WaitKind kind, long subjectId, Instant since, long holderId, LocalDate until) {

        Wait.Key key() {
            return new Wait.Key(kind, subjectId, since, holderId);
        }
    }

    /** An update of which its holder said that there will be none. */
    record Ended(long projectId, long datasetId, Instant since, long holderId) {

        static Ended of(OverdueUpdate row) {
            return new Ended(row.projectId(), row.datasetId(), row.dueOn().atStartOfDay(Clocks.PARIS).toInstant(), row.holderId());
        }
    }

    /** When they did. */
    record EndedRow(long projectId, long datasetId, Instant since, long holderId, Instant at) {

        Ended what() {
            return new Ended(projectId, datasetId, since, holderId);
        }
    }

    @Column(name = "step_id")
    public long stepId;

    @Enumerated(EnumType.STRING)
    public LadderReply answer;

    @Enumerated(EnumType.STRING)
    public SlipCause cause;

    @Column(name = "quiet_until")
    public LocalDate quietUntil;

    @Column(length = 2000)
    public String words;

    @Column(name = "answered_by_id")
    public long answeredById;

    @Column(name = "answered_at")
    public Instant answeredAt;

    /** @param quietUntil day before which nothing is sent; null when the answer keeps nothing quiet */
    public static LadderAnswer of(long stepId, LadderReply reply, SlipCause cause, LocalDate quietUntil, String words, Actor by, Instant now) {
        LadderAnswer answer = new LadderAnswer();
        answer.stepId = stepId;
        answer.answer = reply;
        answer.cause = cause;
        answer.quietUntil = quietUntil;
        answer.words = words;
        answer.answeredById = by.personId();
        answer.answeredAt = now;
        return answer;
    }

    /** Whether it was said of this wait before that it is under way. */
    public static boolean quietened(Wait.Key wait) {
        return count("from LadderAnswer a join LadderStep s on s.id = a.stepId where s.kind = ?1 and s.subjectId = ?2 and s.since = ?3 and s.holderId = ?4"
                + " and a.answer = ?5", wait.kind(), wait.id(), wait.since(), wait.holderId(), LadderReply.UNDER_WAY) > 0;
    }

    static List<EndedRow> ended(Collection<Long> projectIds) {
        return find("select s.projectId, s.subjectId, s.since, s.holderId, min(a.answeredAt) from LadderAnswer a join LadderStep s on s.id = a.stepId"
                + " where one_of(?1, s.projectId) and s.kind = ?2 and a.answer = ?3 group by s.projectId, s.subjectId, s.since, s.holderId",
                ProjectAccess.array(projectIds), WaitKind.UPDATE, LadderReply.NO_LONGER).project(EndedRow.class).list();
    }

    static List<Ended> endedIn(Collection<Long> municipalityIds) {
        return find("select distinct s.projectId, s.subjectId, s.since, s.holderId from LadderAnswer a join LadderStep s on s.id = a.stepId"
                + " where one_of(?1, s.municipalityId) and s.kind = ?2 and a.answer = ?3", ProjectAccess.array(municipalityIds), WaitKind.UPDATE,
                LadderReply.NO_LONGER).project(Ended.class).list();
    }

    static List<Quiet> quiet(Collection<Long> projectIds, Collection<Wait.Key> waits) {
        return find("select s.projectId, s.kind, s.subjectId, s.since, s.holderId, max(a.quietUntil) from LadderAnswer a join LadderStep s on s.id = a.stepId"
                + " where one_of(?1, s.projectId) and one_of(?2, s.subjectId) and a.quietUntil is not null"
                + " group by s.projectId, s.kind, s.subjectId, s.since, s.holderId", ProjectAccess.array(projectIds), Wait.Key.ids(waits))
                .project(Quiet.class).list();
    }
}
