package fr.parvis.dashboard;

import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import fr.parvis.people.DelegationQueries.DelegationRow;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Mandates that ended while something still waits for whoever lent them: nobody stands in for them any more. Judged by the day, since a mandate ends
 * without anything being written.
 */
final class EndedMandates {

    /** Working days for which an end is news. */
    private static final int NEWS = 10;

    private EndedMandates() {
    }

    /** Since when mandates are to be read; more days than the working ones that count. */
    static Instant since(LocalDate today) {
        return today.minusDays(3L * NEWS).atStartOfDay(Clocks.PARIS).toInstant();
    }

    /** @param mandates the latest to end first */
    static List<Watch> of(long townId, List<DelegationRow> mandates, List<Wait> waits, WorkingDays calendar, LocalDate today) {
        List<DelegationRow> told = new ArrayList<>();
        List<Watch> found = new ArrayList<>();
        for (DelegationRow one : mandates) {
            // The latest of a power speaks for it: one that still holds, or begins, leaves nothing to tell of those before.
            if (told.stream().anyMatch(other -> samePower(one, other))) {
                continue;
            }
            told.add(one);
            int waiting = (int) waits.stream().filter(wait -> awaited(wait, one)).count();
            LocalDate ended = LocalDate.ofInstant(one.endsAt(), Clocks.PARIS);
            if (waiting > 0 && over(one, today) && calendar.between(ended, today) <= NEWS) {
                found.add(new Watch(one.interim() ? WatchKind.INTERIM_ENDED : WatchKind.DELEGATION_ENDED, null, one.interim() ? one.department()
                        : one.delegator(), waiting, "/municipalities/" + townId + "/delegations"));
            }
        }
        return found;
    }

    private static boolean over(DelegationRow one, LocalDate today) {
        return one.endedAt() != null || !one.endsAt().isAfter(today.atStartOfDay(Clocks.PARIS).toInstant());
    }

    private static boolean samePower(DelegationRow one, DelegationRow other) {
        return Objects.equals(one.departmentId(), other.departmentId()) && (one.departmentId() != null || Objects.equals(one.delegatorId(),
                other.delegatorId()));
    }

    /** What waits for whoever lent the power, in the department it was lent for; of an empty post what nobody can sign. */
    private static boolean awaited(Wait wait, DelegationRow mandate) {
        boolean there = mandate.departmentId() == null || Objects.equals(mandate.departmentId(), wait.departmentId());
        return there && (mandate.interim() ? wait.kind() == WaitKind.HEAD_MISSING : mandate.delegatorId().equals(wait.holderId()));
    }
}
