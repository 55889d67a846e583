package fr.parvis.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to be told to a webhook: kept with the fact it tells, so that neither exists without the other. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery extends PanacheEntity {

    /** Where a delivery stands. */
    @Schema(name = "DeliveryState")
    public enum State {
        WAITING, DELIVERED, GIVEN_UP
    }

    /** A delivery that is to be taken up, and whose it is. */
    record Due(long id, long webhookId) {
    }

    /** Afterwards nobody tries any more. */
    static final Duration TRIED = Duration.ofDays(2);

    /** Longer than an answer is waited for, and the first pause: whoever has not recorded by then never will. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

    private static final int LONGEST_ANSWER = 300;

    /** Hibernate's name for rows that somebody else holds: passed over, not waited for. */
    private static final int SKIP_LOCKED = -2;

    @Column(name = "webhook_id")
    public Long webhookId;

    @Enumerated(EnumType.STRING)
    public WebhookEvent event;

    @Column(length = 2000)
    public String body;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "give_up_at")
    private Instant giveUpAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Enumerated(EnumType.STRING)
    private WebhookFault fault;

    @Column(name = "last_status")
    private Integer lastStatus;

    @Column(name = "last_answer")
    private String lastAnswer;

    @Column(name = "written_at")
    public Instant writtenAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    static WebhookDelivery to(Webhook webhook, WebhookEvent event, Instant now) {
        WebhookDelivery delivery = new WebhookDelivery();
        delivery.webhookId = webhook.id;
        delivery.event = event;
        delivery.body = "";
        delivery.writtenAt = now;
        delivery.retry(now);
        delivery.persist();
        return delivery;
    }

    /**
     * What may leave now: the oldest of each webhook, so that one whose server is dead keeps nobody else waiting. A webhook that is paused gets what somebody
     * wants to see arrive, and nothing else.
     */
    static List<Due> due(Instant now, int mostOfEach, int most) {
        return getEntityManager().createQuery("""
                select q.id, q.webhookId from (select d.id id, d.webhookId webhookId, row_number() over (partition by d.webhookId order by d.id) place
                    from WebhookDelivery d join Webhook w on w.id = d.webhookId
                    where d.state = WAITING and d.nextAttemptAt <= :now and (w.state = ACTIVE or d.event = TEST)) q
                where q.place <= :each order by q.place, q.id""", Object[].class).setParameter("now", now).setParameter("each", mostOfEach)
                .setMaxResults(most).getResultStream().map(row -> new Due((Long) row[0], (Long) row[1])).toList();
    }

    /** One that is still due, held until the transaction ends; nothing when another process holds it or has dealt with it (see {@link OutboxMail}). */
    static Optional<WebhookDelivery> takeUp(Long id, Instant now) {
        return WebhookDelivery.<WebhookDelivery>find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED).<WebhookDelivery>singleResultOptional()
                .filter(one -> one.state == State.WAITING && !one.nextAttemptAt.isAfter(now));
    }

    /** What waited while its webhook was paused has its two days again. */
    static void resume(Long webhookId, Instant now) {
        update("nextAttemptAt = ?1, giveUpAt = ?2, attempts = 0 where webhookId = ?3 and state = ?4", now, now.plus(TRIED), webhookId, State.WAITING);
    }

    static long forget(Instant before) {
        return delete("writtenAt < ?1", before);
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    WebhookFault fault() {
        return fault;
    }

    String lastAnswer() {
        return lastAnswer;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    /** Nobody else takes it up while it is on its way; a process killed meanwhile tries again after the pause, which doubles each time. */
    void claim(Instant now) {
        attempts++;
        claimedAt = now;
        nextAttemptAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts - 1, 9)));
    }

    boolean isOnItsWay(Instant now) {
        return state == State.WAITING && claimedAt != null && claimedAt.plus(ON_ITS_WAY).isAfter(now);
    }

    void delivered(int status, String answer, Instant now) {
        answered(null, status, answer);
        state = State.DELIVERED;
        sentAt = now;
    }

    void failed(WebhookRefused refused) {
        answered(refused.fault(), refused.status(), refused.words());
        if (nextAttemptAt.isAfter(giveUpAt)) {
            state = State.GIVEN_UP;
        }
    }

    private void answered(WebhookFault found, Integer status, String answer) {
        claimedAt = null;
        fault = found;
        lastStatus = status;
        lastAnswer = answer == null || answer.isBlank() ? null : MailText.line(answer, LONGEST_ANSWER);
    }

    /** At the sender's next round, and for two days again; what failed last stays until then. */
    final void retry(Instant now) {
        attempts = state == State.GIVEN_UP ? 0 : attempts;
        state = State.WAITING;
        nextAttemptAt = now;
        giveUpAt = now.plus(TRIED);
    }
}
