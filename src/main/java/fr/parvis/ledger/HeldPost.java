package fr.parvis.ledger;

/** A department as far as something may wait on its head; {@code headId} is null while the post is vacant, as {@code deputyId} is. */
public record HeldPost(long id, String name, Long headId, String head, Long deputyId, String deputy) {

    boolean vacant() {
        return headId == null && deputyId == null;
    }
}
