package fr.parvis.notification;

import fr.parvis.people.Actor;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An address of another program that is told of facts of a town as they happen. */
@Entity
@Table(name = "webhook")
public class Webhook extends PanacheEntity {

    /** So many failures in a row, whatever was to be delivered, and nobody is there any more. */
    static final int MOST_FAILURES = 20;

    @Column(name = "municipality_id")
    public Long municipalityId;

    public String name;

    @Column(length = 1000)
    public String url;

    @Column(name = "sealed_secret")
    private String sealedSecret;

    /** Names of {@link WebhookEvent}, with commas between them. */
    private String events;

    @Enumerated(EnumType.STRING)
    private WebhookState state = WebhookState.ACTIVE;

    private int failures;

    @Column(name = "state_at")
    private Instant stateAt;

    @Column(name = "created_by_id")
    public Long createdById;

    @Column(name = "created_by_name")
    public String createdByName;

    @Column(name = "created_at")
    public Instant createdAt;

    /** Of the form that made it; null for none. */
    @Column(name = "form_number")
    private String formNumber;

    static Webhook of(long municipalityId, String name, String url, Set<WebhookEvent> events, String formNumber, Actor by, Instant now) {
        Webhook webhook = new Webhook();
        webhook.municipalityId = municipalityId;
        webhook.name = name;
        webhook.url = url;
        webhook.events = EnumSet.copyOf(events).stream().map(Enum::name).collect(Collectors.joining(","));
        webhook.sealedSecret = "";
        webhook.formNumber = formNumber;
        webhook.stateAt = now;
        webhook.createdById = by.personId();
        webhook.createdByName = by.name();
        webhook.createdAt = now;
        return webhook;
    }

    /** Those of a town that want to know of facts now. */
    static List<Webhook> listening(long municipalityId) {
        return list("municipalityId = ?1 and state = ?2 order by id", municipalityId, WebhookState.ACTIVE);
    }

    static Set<WebhookEvent> events(String names) {
        return List.of(names.split(",")).stream().map(WebhookEvent::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(WebhookEvent.class)));
    }

    boolean wants(Collection<WebhookEvent> any) {
        return any.stream().anyMatch(events(events)::contains);
    }

    public Set<WebhookEvent> events() {
        return events(events);
    }

    public WebhookState state() {
        return state;
    }

    int failures() {
        return failures;
    }

    /** What its secret belongs to, so that it opens for no other webhook. */
    String owner() {
        return "webhook " + id;
    }

    String sealedSecret() {
        return sealedSecret;
    }

    void keep(String sealed) {
        sealedSecret = sealed;
    }

    void pause(Instant now) {
        stand(WebhookState.PAUSED, now);
    }

    void resume(Instant now) {
        failures = 0;
        stand(WebhookState.ACTIVE, now);
    }

    void delivered() {
        failures = 0;
    }

    /** @return whether this was one failure too many */
    boolean failed(Instant now) {
        failures++;
        if (state != WebhookState.ACTIVE || failures < MOST_FAILURES) {
            return false;
        }
        stand(WebhookState.FAILING, now);
        return true;
    }

    private void stand(WebhookState as, Instant now) {
        state = as;
        stateAt = now;
    }
}
