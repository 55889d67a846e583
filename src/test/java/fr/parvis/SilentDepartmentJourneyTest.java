package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department keeps silent for a month: its head is reminded, the DGS is copied, then finds it on their list, and nothing is approved. In a real browser. */
@QuarkusTest
@TestProfile(SilentMonth.WithPost.class)
class SilentDepartmentJourneyTest {

    private static final LocalDate MONDAY = LocalDate.of(2029, 3, 5);
    private static final LocalDate FIRST = MONDAY.plusWeeks(1);
    private static final LocalDate SECOND = MONDAY.plusWeeks(2);
    private static final LocalDate THIRD = MONDAY.plusWeeks(3);
    private static final String ASKED = "Viser 1 ligne\u00a0: Voirie";

    @TestHTTPResource("/")
    URL server;

    @Inject
    SilentMonth month;

    private MovedClock clock;
    private SilentPeople people;

    @BeforeEach
    void aTownOnAMondayMorning() {
        clock = MovedClock.installed(MONDAY, "08:00");
        people = new SilentPeople(month.found(), Browser.open(), SilentMonth.post(), server.toString());
    }

    @AfterEach
    void close() {
        if (people != null) {
            people.close();
        }
    }

    @Test
    void aSilentDepartmentIsRemindedThenReportedApprovesNothingBySilenceAndEndsTheLadderByAnswering() {
        String visa = people.asked();
        head(visa, "Sera rappelé le lundi 12 mars 2029, le DGS sera mis en copie le lundi 19 mars 2029, sera signalé au DGS le lundi 26 mars 2029");

        month.pass(clock, MONDAY, FIRST.minusDays(1));
        assertTrue(people.mails("head").stream().noneMatch(mail -> mail.contains("Rappel")), "nobody is reminded before the fifth day");
        month.pass(clock, FIRST, FIRST);
        assertTrue(people.last("head").contains("- Rappel\u00a0: Une ligne à viser pour Voirie"), people.last("head"));
        theHeadReads();
        head(visa, "Rappelé le lundi 12 mars 2029, le DGS sera mis en copie le lundi 19 mars 2029, sera signalé au DGS le lundi 26 mars 2029");

        month.pass(clock, FIRST.plusDays(1), SECOND.minusDays(1));
        assertEquals(List.of(), people.reports());
        month.pass(clock, SECOND, SECOND);
        assertTrue(people.last("dgs").contains("- En copie\u00a0: " + ASKED + ", en attente de M. head"), people.last("dgs"));
        head(visa, "Rappelé le lundi 12 mars 2029, DGS mis en copie le lundi 19 mars 2029, sera signalé au DGS le lundi 26 mars 2029");
        clock.to(SECOND, "09:00");
        String task = people.given(SECOND);

        month.pass(clock, SECOND.plusDays(1), THIRD);
        assertEquals(2, people.reports().size());
        assertTrue(people.last("dgs").contains("- Signalé\u00a0: " + ASKED + ", en attente de M. head"), people.last("dgs"));
        theDgsSees();
        people.town().asks("lead").get("/api/v1/visas/" + visa).then().body("state", equalTo("OPEN"));
        people.town().asks("lead").get("/api/v1/projects/" + people.town().project() + "/datasets").then().body("items.visa", equalTo(List.of("NONE")));

        theHeadAnswers(task);
        theHeadApproves(visa);
        month.pass(clock, THIRD.plusDays(2), LocalDate.of(2029, 4, 13));
        assertEquals(2, people.reports().size(), "neither of what is signed nor, before its new date, of what will be late");
        month.pass(clock, LocalDate.of(2029, 4, 14), LocalDate.of(2029, 4, 16));
        assertTrue(people.last("dgs").contains("- En copie\u00a0: ") && people.last("dgs").contains("Envoyer la liste des logiciels, en attente de M. head")
                && !people.last("dgs").contains(ASKED), people.last("dgs"));
    }

    private void theHeadReads() {
        Locator told = people.opened("head", "/notifications").locator("article").first();
        for (String words : List.of("Rappel : " + ASKED, "« " + ASKED + " » vous attend depuis 5 jours ouvrés dans le projet « Ouvrir ».",
                "Sans visa, ces lignes ne sont ni publiées ni promises.", "Sans réponse, le DGS sera mis en copie le lundi 19 mars 2029.")) {
            assertThat(told).containsText(words);
        }
    }

    /** The page of the visa says what will happen and when, before it does. */
    private void head(String visa, String ahead) {
        assertThat(people.opened("head", "/visas/" + visa).locator("main")).containsText(ahead);
    }

    private void theDgsSees() {
        Page dgs = people.opened("dgs", "/projects/" + people.town().project() + "/dashboard");
        dgs.locator("a:has-text('Une attente a été signalée au DGS.')").click();
        dgs.waitForURL("**/waiting*");
        SilentPeople.checked(dgs);
        assertThat(dgs.locator("section:has(#reported)")).containsText(ASKED);
        assertThat(dgs.locator("section:has(#reported)")).containsText("En attente de M. head depuis 15 jours ouvrés");
        assertThat(dgs.locator("section:has(#by-department)")).containsText("Voirie");
        assertThat(dgs.locator("main")).containsText("signalé au DGS le lundi 26 mars 2029");
        Browser.screenshot(dgs, "silence-reported");
    }

    /** Late, with a cause and a new date: what comes next moves behind it. */
    private void theHeadAnswers(String task) {
        clock.to(THIRD, "10:00");
        Page head = people.opened("head", "/notifications");
        head.locator("h2 a[href^='/reminders/']").first().click();
        head.waitForURL("**/reminders/*");
        SilentPeople.checked(head);
        assertThat(head.locator("main")).containsText("Cela attend depuis 5 jours ouvrés. Où en êtes-vous\u202f?");
        assertThat(head.locator("main")).containsText("L’absence de réponse ne vaut jamais accord.");
        SilentPeople.answersLate(head, "2029-04-16");
        assertThat(head.locator(".flash")).containsText("Votre réponse est enregistrée et transmise au chef de projet.");
        head.navigate("/tasks/" + task);
        SilentPeople.checked(head);
        assertThat(head.locator("main")).containsText(
                "Rappelé le lundi 26 mars 2029, le DGS sera mis en copie le lundi 16 avril 2029, sera signalé au DGS le lundi 23 avril 2029");
        Browser.screenshot(head, "silence-answered");
    }

    /** What is signed climbs no further, and is on nobody’s list. */
    private void theHeadApproves(String visa) {
        clock.to(THIRD.plusDays(1), "09:00");
        Page head = people.opened("head", "/visas/" + visa);
        head.locator("select[name^=decision-]").selectOption("APPROVE");
        head.locator("#visa button.button--main").click();
        assertThat(head.locator("#receipt")).isVisible();
        assertThat(head.locator("main")).not().containsText("signalé au DGS le");
        Page dgs = people.opened("dgs", "/projects/" + people.town().project() + "/waiting");
        assertThat(dgs.locator("#reported")).hasCount(0);
        assertThat(dgs.locator("main")).not().containsText(ASKED);
    }
}
