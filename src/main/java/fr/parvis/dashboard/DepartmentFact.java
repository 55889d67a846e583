package fr.parvis.dashboard;

import fr.parvis.ledger.HeldPost;
import fr.parvis.ledger.Interim;

/**
 * A department of the town; {@code headId} and {@code head} are null while nobody who belongs to the town holds the post, {@code interim} while nobody
 * fills it, and in photos taken before it was kept.
 */
public record DepartmentFact(long id, String code, String name, Long headId, String head, Long deputyId, String deputy, Interim interim) {

    public boolean vacant() {
        return headId == null && deputyId == null && interim == null;
    }

    /** Who answers for it; null while it is vacant. */
    public String answers() {
        return post().holder();
    }

    HeldPost post() {
        return new HeldPost(id, name, headId, head, deputyId, deputy, interim);
    }
}
