package fr.parvis.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.journal.Verification.Fault;
import fr.parvis.platform.Fingerprint;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever happens to a row of the history is found, and located. */
class ChainCheckTest {

    @Property(tries = 30)
    void aChainNobodyTouchedIsWhole(@ForAll @IntRange(max = 20) int length) {
        assertEquals(new Verification(true, length, null, null), Chain.of(length).verified());
    }

    @Property(tries = 200)
    void anAlteredRowIsFoundAtItsPlaceWhateverMemberWasAltered(@ForAll @IntRange(min = 1, max = 12) int length,
            @ForAll @IntRange(max = 999) int where, @ForAll @IntRange(max = 9) int member) {
        int place = 1 + where % length;
        Chain chain = Chain.of(length);
        alter(chain.at(place), member);
        assertEquals(new Verification(false, length, (long) place, Fault.ALTERED), chain.verified());
    }

    @Property(tries = 200)
    void aMissingRowIsFoundAtItsPlace(@ForAll @IntRange(min = 2, max = 12) int length, @ForAll @IntRange(max = 999) int where) {
        int place = 1 + where % (length - 1);
        Chain chain = Chain.of(length);
        chain.entries.remove(place - 1);
        assertEquals(new Verification(false, length - 1, (long) place, Fault.MISSING), chain.verified());
    }

    @Property(tries = 200)
    void aTailThatWasCutIsFoundWhereItBegan(@ForAll @IntRange(min = 1, max = 12) int length, @ForAll @IntRange(max = 999) int where) {
        int cut = 1 + where % length;
        Chain chain = Chain.of(length);
        chain.entries.subList(length - cut, length).clear();
        assertEquals(new Verification(false, length - cut, (long) length - cut + 1, Fault.CUT), chain.verified());
    }

    @Property(tries = 200)
    void rowsThatChangedPlacesAreFoundAtTheFirstOfThem(@ForAll @IntRange(min = 2, max = 12) int length,
            @ForAll @IntRange(max = 999) int where, @ForAll @IntRange(max = 999) int further) {
        int one = 1 + where % (length - 1);
        int other = one + 1 + further % (length - one);
        Chain chain = Chain.of(length);
        chain.at(one).position = other;
        chain.at(other).position = one;
        // The place is part of what the fingerprint covers: to the check, a row that moved is a row that was altered.
        assertEquals(new Verification(false, length, (long) one, Fault.ALTERED), chain.verified());
    }

    @Property(tries = 200)
    void rowsMovedWithTheirFingerprintsMadeAnewNoLongerFollowEachOther(@ForAll @IntRange(min = 2, max = 12) int length,
            @ForAll @IntRange(max = 999) int where, @ForAll @IntRange(max = 999) int further) {
        int one = 1 + where % (length - 1);
        int other = one + 1 + further % (length - one);
        Chain chain = Chain.of(length);
        chain.at(one).position = other;
        chain.at(other).position = one;
        remake(chain.at(one));
        remake(chain.at(other));
        assertEquals(new Verification(false, length, (long) one, Fault.REORDERED), chain.verified());
    }

    /** Who can write to the database can make a row's fingerprint anew: then it is the row after it that no longer fits. */
    @Property(tries = 200)
    void aRowAlteredWithItsFingerprintMadeAnewIsFoundAtTheNextOrAtTheHead(@ForAll @IntRange(min = 1, max = 12) int length,
            @ForAll @IntRange(max = 999) int where, @ForAll @IntRange(max = 9) int member) {
        int place = 1 + where % length;
        Chain chain = Chain.of(length);
        alter(chain.at(place), member);
        remake(chain.at(place));
        Verification expected = place < length ? new Verification(false, length, place + 1L, Fault.REORDERED)
                : new Verification(false, length, (long) place, Fault.CUT);
        assertEquals(expected, chain.verified());
    }

    @Test
    void aRowPutInTwiceIsFound() {
        Chain chain = Chain.of(3);
        chain.entries.add(1, chain.at(2));
        assertEquals(new Verification(false, 4, 3L, Fault.MISSING), chain.verified());
    }

    @Test
    void onlyTheFirstFaultIsLocated() {
        Chain chain = Chain.of(6);
        alter(chain.at(2), 0);
        alter(chain.at(4), 1);
        assertEquals(2L, chain.verified().firstBroken());
    }

    @Test
    void aChainOfNothingWhoseHeadSpeaksOfRowsIsCutAtTheFirst() {
        assertEquals(new Verification(false, 0, 1L, Fault.CUT), new ChainCheck().end(3, "f".repeat(64)));
    }

    private static void alter(JournalEntry entry, int member) {
        switch (member) {
            case 0 -> entry.authorName = entry.authorName + " ";
            case 1 -> entry.reason = entry.reason == null ? "" : null;
            case 2 -> entry.writtenAt = entry.writtenAt.plusNanos(1000);
            case 3 -> entry.event = "phase.exempted";
            case 4 -> entry.projectId = entry.projectId == null ? Long.valueOf(1) : null;
            case 5 -> entry.authorId = entry.authorId + 1;
            case 6 -> entry.details = entry.details.replace("ACTIVE", "PLANNED");
            case 7 -> entry.municipalityId++;
            case 8 -> entry.behalfName = "Quelqu’un d’autre";
            default -> entry.subjectId = null;
        }
    }

    private static void remake(JournalEntry entry) {
        entry.hash = Fingerprint.of(entry.canonical());
    }

    @Test
    void whatIsHashedSurvivesTheWayThroughTheDatabase() {
        JournalEntry entry = new JournalEntry(Note.of(7, Author.SYSTEM, "people.town-created"), new JournalHead(),
                Instant.parse("2026-03-02T09:42:00.123456789Z"));
        assertEquals(Instant.parse("2026-03-02T09:42:00.123456Z"), entry.writtenAt);
    }
}
