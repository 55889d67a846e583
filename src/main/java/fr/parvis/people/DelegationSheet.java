package fr.parvis.people;

import java.time.Instant;

/**
 * What is typed of a delegation; it counts to the minute, and not at the end any more.
 *
 * @param departmentId whose head is replaced; null for the role of DGS
 * @param delegatorId  null for the head of the department, whoever it is
 */
public record DelegationSheet(Long departmentId, Long delegatorId, long delegateId, Instant startsAt, Instant endsAt, String reference) {

    DelegationSheet by(Long delegator) {
        return new DelegationSheet(departmentId, delegator, delegateId, startsAt, endsAt, reference);
    }
}
