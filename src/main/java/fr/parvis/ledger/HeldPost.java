package fr.parvis.ledger;

import java.time.Instant;

/**
 * A department as far as something may wait on its head. {@code headId} and {@code deputyId} are null while nobody who belongs to the town holds the
 * post, {@code interim} while nobody fills it.
 */
public record HeldPost(long id, String name, Long headId, String head, Long deputyId, String deputy, Interim interim) {

    boolean vacant() {
        return headId == null && deputyId == null && interim == null;
    }

    /** Who has to act for it; null while it is vacant. */
    public Long holderId() {
        return interim != null ? (Long) interim.id() : headId != null ? headId : deputyId;
    }

    public String holder() {
        return interim != null ? interim.name() : headId != null ? head : deputy;
    }

    /** When its holder got what it has had since an instant: nobody has something before they fill the post. */
    Instant got(Instant since) {
        return interim != null && interim.from().isAfter(since) ? interim.from() : since;
    }
}
