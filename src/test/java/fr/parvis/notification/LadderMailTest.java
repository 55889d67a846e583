package fr.parvis.notification;

import static fr.parvis.notification.LadderTown.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.notification.LadderTown.Made;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.RoleHolding;
import fr.parvis.project.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To whom a rung is told, and in which words. */
@QuarkusTest
class LadderMailTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 3, 4);

    @Inject
    LadderSender sender;

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
    }

    @Test
    void whatAnyDgsMayDoIsTheirsWhileTheProjectHasNoneOfItsOwn() {
        QuarkusTransaction.requiringNew().run(() -> {
            Project.update("sponsorId = null where id = ?1", town.projectId());
            Department.update("headId = null where id = ?1", town.departmentId());
        });
        towns.askVisa(town, MONDAY, "Agenda");
        walk(MONDAY.plusWeeks(1));
        assertEquals(List.of(), notices(town.lead()));
        List<Notice> first = notices(town.dgs());
        assertEquals(1, first.size());
        assertTrue(first.get(0).subject.startsWith("Rappel\u00a0: Nommer un valideur") && first.get(0).words.contains("vous attend"), first.get(0).words);
        walk(MONDAY.plusWeeks(2));
        List<Notice> second = notices(town.dgs());
        assertEquals(2, second.size(), "nobody is copied on what they are reminded of");
        assertFalse(second.get(1).words.contains("reçoit une copie"), second.get(1).words);
    }

    @Test
    void whatIsOfSomebodyWhoLeftIsToldToTheLeadAsWhatWaitsOnAnother() {
        towns.giveTask(town, MONDAY, MONDAY);
        QuarkusTransaction.requiringNew().run(() -> RoleHolding.delete("municipalityId = ?1 and personId = ?2", town.townId(), town.head().personId()));
        walk(MONDAY.plusWeeks(1));
        Notice told = notices(town.lead()).get(0);
        assertTrue(told.subject.startsWith("Toujours en attente de " + town.head().name() + "\u00a0: ") && told.subject.endsWith("Relire la charte"), told.subject);
        assertTrue(told.words.contains("est en attente de " + town.head().name()) && !told.words.contains("vous attend"), told.words);
        assertEquals(List.of(), notices(town.head()));
        walk(MONDAY.plusWeeks(2));
        assertTrue(notices(town.lead()).get(1).words.contains("Le DGS reçoit une copie"));
        assertEquals(1, notices(town.dgs()).size());
    }

    @Test
    void theLinesOfAHeadWhoLeftAreTheDgsToFindSomebodyFor() {
        towns.askVisa(town, MONDAY, "Agenda");
        QuarkusTransaction.requiringNew().run(() -> RoleHolding.delete("municipalityId = ?1 and personId = ?2", town.townId(), town.head().personId()));
        walk(MONDAY.plusWeeks(1));
        assertTrue(notices(town.dgs()).get(0).subject.startsWith("Rappel\u00a0: Nommer un valideur pour Culture"), notices(town.dgs()).get(0).subject);
        assertEquals(List.of(), notices(town.lead()));
    }

    @Test
    void aCopyIsAnnouncedOnlyWhereOneLeavesToADgs() {
        QuarkusTransaction.requiringNew().run(() -> {
            Project.update("sponsorId = null where id = ?1", town.projectId());
            RoleHolding.delete("municipalityId = ?1 and personId = ?2", town.townId(), town.dgs().personId());
        });
        towns.askVisa(town, MONDAY, "Agenda");
        walk(MONDAY.plusWeeks(1));
        walk(MONDAY.plusWeeks(2));
        assertEquals(2, notices(town.head()).size());
        assertFalse(notices(town.head()).get(1).words.contains("reçoit une copie"));
    }

    @Test
    void aReminderOfADecisionCarriesItsLink() {
        long visa = towns.askVisa(town, MONDAY, "Agenda");
        QuarkusTransaction.requiringNew().run(() -> NoticeChoice.of(town.head().personId(), NoticeKind.LADDER_REMINDER, NoticeChannel.AT_ONCE).persist());
        walk(MONDAY.plusWeeks(1));
        Notice told = notices(town.head()).get(0);
        assertEquals("/visas/" + visa, told.path);
        String text = QuarkusTransaction.requiringNew().call(() -> OutboxMail.<OutboxMail>find("recipient = ?1 order by id desc", town.head().email())
                .firstResult().textBody);
        assertTrue(text.matches("(?s).*/decide/[\\w-]{43}\\s.*"), text);
    }

    /** Looks each morning of the week that ends on the day. */
    private void walk(LocalDate to) {
        for (LocalDate day = to.minusDays(6); !day.isAfter(to); day = day.plusDays(1)) {
            on(day, "08:00", () -> sender.climbDue(List.of(town.row())));
        }
    }

    private static List<Notice> notices(Actor person) {
        return QuarkusTransaction.requiringNew().call(() -> Notice.list("personId = ?1 and kind in ?2 order by id", person.personId(),
                List.of(NoticeKind.LADDER_REMINDER, NoticeKind.LADDER_COPY, NoticeKind.LADDER_LIST)));
    }
}
