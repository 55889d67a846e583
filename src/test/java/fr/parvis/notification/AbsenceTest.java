package fr.parvis.notification;

import static fr.parvis.notification.LadderTown.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.parvis.ledger.Absence;
import fr.parvis.ledger.Absences;
import fr.parvis.ledger.Absences.AbsenceRow;
import fr.parvis.notification.LadderTown.Made;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may see, announce and take back whose absence. */
@QuarkusTest
class AbsenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2032, 3, 1);

    @Inject
    Absences absences;

    @Inject
    LadderTown towns;

    private Made town;

    @BeforeEach
    void aTown() {
        town = towns.make(MONDAY);
    }

    @AfterEach
    void isLeft() {
        towns.leave(town);
        QuarkusTransaction.requiringNew().run(() -> Absence.delete("personId", town.head().personId()));
    }

    @Test
    void aTownThatSomebodyLeftNeitherSeesNorTakesBackTheirAbsences() {
        assertNull(announce(town.head(), MONDAY, MONDAY.plusDays(4), town.lead()));
        long id = seen(town.lead()).get(0).id();
        QuarkusTransaction.requiringNew().run(() -> RoleHolding.update("endsOn = ?1 where personId = ?2", MONDAY.minusDays(1), town.head().personId()));
        assertEquals(List.of(), seen(town.lead()));
        assertFalse(on(MONDAY, "10:00", () -> absences.takeBack(id, town.lead())));
        assertEquals(1, seen(town.head()).size(), "it stays their own");
    }

    @Test
    void anotherTownsHistoryDoesNotNameWhoIsNotOfIt() {
        Made other = towns.make(MONDAY);
        try {
            QuarkusTransaction.requiringNew().run(() -> RoleHolding.give(town.head().personId(), other.townId(), Role.AGENT, null));
            assertNull(announce(town.head(), MONDAY, MONDAY.plusDays(4), town.lead()));
            assertEquals(town.lead().name(), author(town.townId()));
            assertFalse(author(other.townId()).contains("Pilote"));
        } finally {
            towns.leave(other);
        }
    }

    @Test
    void aFormSentTwiceAnnouncesOneAbsence() {
        assertNull(announce(town.head(), MONDAY, MONDAY.plusDays(4), town.head()));
        assertNull(announce(town.head(), MONDAY, MONDAY.plusDays(4), town.head()));
        assertNull(announce(town.head(), MONDAY.plusDays(1), MONDAY.plusDays(2), town.head()));
        assertEquals(1, seen(town.head()).size());
        assertNull(announce(town.head(), MONDAY.plusDays(3), MONDAY.plusDays(9), town.head()), "one that lasts longer is another");
        assertEquals(2, seen(town.head()).size());
    }

    @Test
    void anAbsenceLastsAYearAtMostAndIsForgottenAYearAfterItsEnd() {
        assertEquals(Absences.Fault.TOO_LONG, announce(town.head(), MONDAY, MONDAY.plusDays(366), town.head()));
        assertNull(announce(town.head(), MONDAY, MONDAY.plusDays(365), town.head()));
        assertEquals(1L, kept(MONDAY.plusDays(365).plusYears(1)));
        assertEquals(0L, kept(MONDAY.plusDays(366).plusYears(1)));
    }

    private long kept(LocalDate day) {
        return on(day, "10:00", () -> {
            absences.forget();
            return QuarkusTransaction.requiringNew().call(() -> Absence.count("personId", town.head().personId()));
        });
    }

    private Absences.Fault announce(Actor of, LocalDate from, LocalDate to, Actor by) {
        return on(MONDAY, "10:00", () -> absences.announce(of.personId(), from, to, by));
    }

    private List<AbsenceRow> seen(Actor by) {
        return on(MONDAY, "10:00", () -> absences.of(by, 1, 50).items());
    }

    private static String author(long townId) {
        return QuarkusTransaction.requiringNew().call(() -> (String) Absence.getEntityManager().createNativeQuery("select author_name from journal_entry"
                + " where municipality_id = ?1 and event = 'ledger.absence'", String.class).setParameter(1, townId).getSingleResult());
    }
}
