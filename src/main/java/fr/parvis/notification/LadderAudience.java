package fr.parvis.notification;

import fr.parvis.ledger.WaitKind;
import fr.parvis.notification.LadderClimbs.Climbed;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is told of a rung.
 *
 * @param members who holds a role in the town today
 * @param dgs     those of them who are its DGS
 */
record LadderAudience(Set<Long> members, List<Long> dgs) {

    /** Whose it is to act; nobody's where whoever held it has left, or is not of the town. What is any DGS's is every DGS's while the project has none. */
    List<Long> holders(Climbed one) {
        Long holder = one.climb().of().holderId();
        if (holder != null && members.contains(holder)) {
            return List.of(holder);
        }
        WaitKind kind = one.climb().of().kind();
        return kind == WaitKind.GATE || kind == WaitKind.ARBITRATION || kind == WaitKind.HEAD_MISSING ? dgs : List.of();
    }

    /** Who is reminded: its holders, or the lead of what is nobody's. */
    List<Long> reminded(Climbed one) {
        List<Long> holders = holders(one);
        return holders.isEmpty() ? List.of(one.project().leadId()) : holders;
    }

    /** The DGS who carries the project, another one of the town, or the lead where there is none. */
    Long above(Climbed one) {
        Long sponsor = one.project().sponsorId();
        return sponsor != null && members.contains(sponsor) ? sponsor : dgs.isEmpty() ? (Long) one.project().leadId() : dgs.get(0);
    }

    /** Whether who is above learns it from a message of their own: nobody is copied on what they are reminded of. */
    boolean reported(Climbed one) {
        return !reminded(one).contains(above(one));
    }

    /** Whether that is a DGS: in a town that has none it is the lead. */
    boolean copied(Climbed one) {
        return reported(one) && (dgs.contains(above(one)) || above(one).equals(one.project().sponsorId()));
    }

    Set<Long> everybody(Collection<Climbed> climbed) {
        Set<Long> everybody = new HashSet<>();
        climbed.forEach(one -> {
            everybody.addAll(reminded(one));
            everybody.add(above(one));
        });
        return everybody;
    }
}
