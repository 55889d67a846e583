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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How one channel compares for a project, and whether it is retained, with the reason. */
@Entity
@Table(name = "channel_choice")
public class ChannelChoice extends PanacheEntity {

    @Version
    private long version;

    public long projectId;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    private String marks;
    private Boolean retained;

    @Column(length = 2000)
    private String reason;

    private String decidedByName;
    private Instant decidedAt;

    static ChannelChoice of(long projectId, Channel channel) {
        ChannelChoice choice = new ChannelChoice();
        choice.projectId = projectId;
        choice.channel = channel;
        return choice;
    }

    static Optional<ChannelChoice> known(long projectId, Channel channel) {
        return find("projectId = ?1 and channel = ?2", projectId, channel).firstResultOptional();
    }

    public static List<ChannelChoice> of(long projectId) {
        return list("projectId", projectId);
    }

    /** The channels a project decided against; the base that the law names for some data is never among them. */
    static Set<Channel> refused(long projectId) {
        return of(projectId).stream().filter(one -> Boolean.FALSE.equals(one.retained) && one.channel != Channel.NATIONAL_BASE)
                .map(one -> one.channel).collect(Collectors.toSet());
    }

    public long version() {
        return version;
    }

    void decide(List<Integer> given, Boolean chosen, String why, Author author, Instant now) {
        marks = given.stream().map(mark -> mark == null ? "" : mark.toString()).collect(Collectors.joining(","));
        retained = chosen;
        reason = why;
        decidedByName = author.name();
        decidedAt = now;
    }

    /** The sum of the marks given. */
    public int total() {
        return marks().stream().filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    /** One for each {@link ChannelCriterion}; null where none was given. */
    public List<Integer> marks() {
        return Arrays.stream(marks.split(",", -1)).map(mark -> mark.isEmpty() ? null : Integer.valueOf(mark)).toList();
    }

    public Boolean retained() {
        return retained;
    }

    public String reason() {
        return reason;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
