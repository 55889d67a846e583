package fr.parvis.notification;

import fr.parvis.people.Actor;
import fr.parvis.platform.PageOf;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What a person was told, as lists; their own alone, of the towns where they still are. */
@ApplicationScoped
public class NoticeQueries {

    static final String MINE = "n.personId = :me and n.municipalityId in :towns";

    /** @param mailed whether a mail of its own told it */
    public record NoticeRow(long id, NoticeKind kind, String subject, String words, String path, boolean mailed, Instant writtenAt, Instant readAt) {

        public List<String> paragraphs() {
            return List.of(words.split("\n\n"));
        }
    }

    /** @param kind null for every kind */
    public record Filter(NoticeKind kind, boolean unread) {
    }

    @Transactional
    public PageOf<NoticeRow> of(Actor actor, Filter filter, int page, int size) {
        String where = " from Notice n where " + MINE + (filter.kind() == null ? "" : " and n.kind = :kind") + (filter.unread() ? " and n.readAt is null" : "");
        Parameters parameters = mine(actor);
        if (filter.kind() != null) {
            parameters.and("kind", filter.kind());
        }
        List<NoticeRow> rows = Notice.find("select n.id, n.kind, n.subject, n.words, n.path, n.mailed, n.writtenAt, n.readAt" + where + " order by n.id desc", parameters)
                .project(NoticeRow.class).page(Page.of(page - 1, size)).list();
        return PageOf.read(rows, page, size, () -> Notice.find("select count(n)" + where, parameters).project(Long.class).firstResult());
    }

    @Transactional
    public long unread(Actor actor) {
        return Notice.find("select count(n) from Notice n where " + MINE + " and n.readAt is null", mine(actor)).project(Long.class).firstResult();
    }

    static Parameters mine(Actor actor) {
        return Parameters.with("me", actor.personId()).and("towns", actor.municipalityIds());
    }
}
