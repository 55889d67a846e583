package fr.parvis.dashboard;

import fr.parvis.ledger.HeldPost;

/** A department of the town; {@code headId} and {@code head} are null while the post is vacant. */
public record DepartmentFact(long id, String code, String name, Long headId, String head, Long deputyId, String deputy) {

    public boolean vacant() {
        return headId == null && deputyId == null;
    }

    HeldPost post() {
        return new HeldPost(id, name, headId, head, deputyId, deputy);
    }
}
