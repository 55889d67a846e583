package fr.parvis.people;

import fr.parvis.journal.Author;
import java.time.Instant;

/**
 * A power that somebody is lent by delegation: the role of DGS of a town, or what the head of one department may do.
 *
 * @param departmentId null for the role of DGS
 * @param department   its name; null for the role of DGS
 * @param delegatorId  whose power it is; null for a post that nobody holds
 * @param delegator    null for a post that nobody holds
 * @param interim      whether the post is vacant, or whoever holds it no longer belongs to the town
 * @param endsAt       the first moment at which it no longer holds
 * @param cutShort     whether somebody ended it early
 * @param reference    of the arrêté; null where none was given
 */
public record Mandate(long id, long municipalityId, Long departmentId, String department, Long delegatorId, String delegator, boolean interim,
        Instant startsAt, Instant endsAt, boolean cutShort, String reference) {

    public boolean holdsAt(Instant moment) {
        return !moment.isBefore(startsAt) && moment.isBefore(endsAt);
    }

    boolean isDgsOf(long townId) {
        return departmentId == null && municipalityId == townId;
    }

    boolean isHeadOf(Department one) {
        // A new head starts with nothing lent: what the one before gave, or a vacancy that was filled, no longer counts.
        return departmentId != null && departmentId.equals(one.id) && (delegatorId == null ? one.headId == null : delegatorId.equals(one.headId));
    }

    /** How the person who acts under it signs. */
    Author signs(long personId, String name) {
        return interim ? Author.interim(personId, name, department) : Author.onBehalf(personId, name, delegatorId, delegator);
    }
}
