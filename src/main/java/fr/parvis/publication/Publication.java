package fr.parvis.publication;

import fr.parvis.inventory.Channel;
import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A dataset made public on a channel, at an address, from a day; withdrawn with a reason. */
@Entity
@Table(name = "publication")
public class Publication extends PanacheEntity {

    @Version
    private long version;

    public long datasetId;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    @Column(length = 1000)
    public String url;

    public LocalDate publishedOn;
    public String enteredByName;
    public Instant enteredAt;
    private LocalDate withdrawnOn;

    @Column(length = 1000)
    private String withdrawnReason;

    private String withdrawnByName;

    static Publication entered(long datasetId, Channel channel, String url, LocalDate on, Author author, Instant now) {
        Publication publication = new Publication();
        publication.datasetId = datasetId;
        publication.channel = channel;
        publication.url = url;
        publication.publishedOn = on;
        publication.enteredByName = author.name();
        publication.enteredAt = now;
        return publication;
    }

    public static List<Publication> of(long datasetId) {
        return list("datasetId = ?1 order by publishedOn, id", datasetId);
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }

    public String withdrawnByName() {
        return withdrawnByName;
    }

    void withdraw(LocalDate on, String reason, Author author) {
        withdrawnOn = on;
        withdrawnReason = reason;
        withdrawnByName = author.name();
    }
}
