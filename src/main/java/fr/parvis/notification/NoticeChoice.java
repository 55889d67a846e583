package fr.parvis.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;

/** The way a person wants to be told one kind of thing, where it is not the usual one. */
@Entity
@Table(name = "notice_choice")
public class NoticeChoice extends PanacheEntity {

    @Column(name = "person_id")
    public Long personId;

    @Enumerated(EnumType.STRING)
    public NoticeKind kind;

    @Enumerated(EnumType.STRING)
    public NoticeChannel channel;

    static NoticeChoice of(long personId, NoticeKind kind, NoticeChannel channel) {
        NoticeChoice choice = new NoticeChoice();
        choice.personId = personId;
        choice.kind = kind;
        choice.channel = channel;
        return choice;
    }

    /** Every kind with the way that holds for the person. */
    static Map<NoticeKind, NoticeChannel> of(long personId) {
        Map<NoticeKind, NoticeChannel> channels = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            channels.put(kind, kind.preset());
        }
        NoticeChoice.<NoticeChoice>list("personId", personId).forEach(choice -> channels.put(choice.kind, choice.channel));
        return channels;
    }
}
