package fr.parvis.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;

/** When the digest leaves in a town that wants another time than the usual one. */
@Entity
@Table(name = "digest_time")
public class DigestTime extends PanacheEntity {

    public static final LocalTime USUAL = LocalTime.of(7, 30);

    @Column(name = "municipality_id")
    public Long municipalityId;

    @Column(name = "leaves_at")
    private String leavesAt;

    static DigestTime of(long municipalityId, LocalTime time) {
        DigestTime own = new DigestTime();
        own.municipalityId = municipalityId;
        own.set(time);
        return own;
    }

    /** The times of the towns that chose one. */
    static Map<Long, LocalTime> chosen() {
        return DigestTime.<DigestTime>listAll().stream().collect(Collectors.toMap(own -> own.municipalityId, DigestTime::leavesAt));
    }

    void set(LocalTime time) {
        leavesAt = time.toString();
    }

    public LocalTime leavesAt() {
        return LocalTime.parse(leavesAt);
    }
}
