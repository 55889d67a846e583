package fr.parvis.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a delegation holds, which periods are taken, and what the mandate lets somebody do. */
class DelegationTest {

    private static final long TOWN = 3;
    private static final Instant NOW = Instant.parse("2026-03-12T09:30:20Z");
    private static final Instant START = Instant.parse("2026-03-12T10:00:00Z");
    private static final Instant END = Instant.parse("2026-03-20T17:00:00Z");

    @Test
    void itHoldsFromItsFirstMinuteToTheOneBeforeItsEnd() {
        Delegation one = Delegation.of(new DelegationSheet(null, 1L, 2, START.plusSeconds(42), END.plusSeconds(42), "2026-14"), TOWN, false, somebody(), NOW);
        assertFalse(one.holdsAt(START.minusSeconds(1)));
        assertTrue(one.holdsAt(START));
        assertTrue(one.holdsAt(END.minusSeconds(1)));
        assertFalse(one.holdsAt(END), "the end itself is not part of it");
    }

    @Test
    void whatIsEndedEarlyHoldsNoMoreAndWhatHasNotBegunNeverDoes() {
        Delegation begun = Delegation.of(new DelegationSheet(null, 1L, 2, START, END, "2026-14"), TOWN, false, somebody(), NOW);
        begun.end(somebody(), START.plusSeconds(150));
        assertFalse(begun.holdsAt(START.plusSeconds(150)));
        Delegation later = Delegation.of(new DelegationSheet(null, 1L, 2, START, END, "2026-14"), TOWN, false, somebody(), NOW);
        later.end(somebody(), NOW);
        assertFalse(later.holdsAt(START));
    }

    @Test
    void aPeriodGoesForwardFromTodayAndLastsAYearAtMost() {
        assertEquals(Optional.empty(), Delegation.wrong(START, END, NOW));
        assertEquals(Optional.empty(), Delegation.wrong(Instant.parse("2026-03-11T23:00:00Z"), END, NOW), "midnight of the same day in Paris");
        assertEquals(Optional.of(DelegationRefusal.START_PAST), Delegation.wrong(Instant.parse("2026-03-11T22:59:00Z"), END, NOW));
        assertEquals(Optional.of(DelegationRefusal.END_BEFORE_START), Delegation.wrong(END, START, NOW));
        assertEquals(Optional.of(DelegationRefusal.END_BEFORE_START), Delegation.wrong(START, START.plusSeconds(59), NOW), "not a whole minute");
        assertEquals(Optional.of(DelegationRefusal.END_PAST), Delegation.wrong(NOW.minusSeconds(3600), NOW.minusSeconds(20), NOW));
        assertEquals(Optional.empty(), Delegation.wrong(START, Instant.parse("2027-03-12T10:00:00Z"), NOW));
        assertEquals(Optional.of(DelegationRefusal.TOO_LONG), Delegation.wrong(START, Instant.parse("2027-03-12T10:01:00Z"), NOW));
    }

    @Test
    void aMandateCountsWhileItHoldsAndAMinuteLaterIsOnlyRemembered() {
        assertTrue(lent(END.minusSeconds(1)).has(TOWN, Role.DGS));
        assertEquals("Y par X", signature(lent(END.minusSeconds(1))));
        Actor late = lent(END);
        assertFalse(late.has(TOWN, Role.DGS));
        assertEquals("X", late.ended(TOWN, Role.DGS).orElseThrow().delegator());
        assertTrue(lent(END.plus(Mandates.TOLD)).ended(TOWN, Role.DGS).isEmpty());
        assertFalse(lent(START.minusSeconds(1)).has(TOWN, Role.DGS));
    }

    @Test
    void aMandateIsNeitherARoleInOnesOwnNameNorThatOfAnotherTownOrPower() {
        Actor delegate = lent(START);
        assertFalse(delegate.holds(TOWN, Role.DGS));
        assertFalse(delegate.has(TOWN + 1, Role.DGS));
        assertFalse(delegate.has(TOWN, Role.ADMIN, Role.ELU, Role.LEAD));
        assertFalse(Delegations.recordsAll(delegate, TOWN));
    }

    @Test
    void whoHasTheRoleInTheirOwnNameSignsInIt() {
        Actor both = new Actor(2, "Y", null, null, List.of(new Membership(TOWN, Role.DGS)), mandates(START));
        assertEquals(null, both.signs(TOWN, Role.DGS).orElseThrow().onBehalfOfName());
    }

    @Test
    void aMandateOfSomebodyWhoNoLongerBelongsToTheTownCountsForNothing() {
        Actor gone = new Actor(2, "Y", null, null, List.of(), mandates(START));
        assertFalse(gone.has(TOWN, Role.DGS));
    }

    private static String signature(Actor actor) {
        return actor.signs(TOWN, Role.DGS).map(author -> author.name() + " par " + author.onBehalfOfName()).orElse("–");
    }

    private static Actor lent(Instant moment) {
        return new Actor(2, "Y", null, null, List.of(new Membership(TOWN, Role.AGENT)), mandates(moment));
    }

    private static Mandates mandates(Instant moment) {
        return new Mandates(List.of(new Mandate(9, TOWN, null, null, 1L, "X", false, START, END, false, "2026-14")), Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static Actor somebody() {
        return new Actor(5, "A", null, null, List.of());
    }
}
