package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.DGS;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.parvis.Api.Project;
import fr.parvis.method.PhaseCode;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A whole review, from the survey to the second cycle, in a real browser. */
@QuarkusTest
class ReviewJourneyTest {

    private static Browser browser;

    @TestHTTPResource("/")
    URL server;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aReviewGoesFromItsSurveyIntoTheSecondCycle() {
        Project project = LEAD.project("Bilan de bout en bout");
        long review = project.phases().get(4);
        QuarkusTransaction.requiringNew().run(() -> Phase.update("state = ?1 where project.id = ?2 and code <> ?3", PhaseState.DONE, project.id(),
                PhaseCode.REVIEW));
        LEAD.move(review, "START", null).then().statusCode(200);
        Page lead = browser.signedIn("lead", View.WIDE, server.toString());
        String path = "/projects/" + project.id() + "/review";
        open(lead, path);
        Browser.assertAccessible(lead);
        lead.locator("#survey summary.button").click();
        lead.locator("#open-survey [name=closesOn]").fill(LocalDate.now(Clocks.PARIS).plusDays(15).toString());
        lead.waitForNavigation(() -> lead.locator("#open-survey button[type=submit]").click());
        assertThat(lead.locator("#survey")).containsText("0 sur");

        Page head = browser.signedIn("head", View.PHONE, server.toString());
        open(head, "/reviews/answers/" + LEAD.get("/api/v1" + path).getInt("survey.id"));
        Browser.assertAccessible(head);
        Browser.assertNoSidewaysScroll(head);
        head.locator("#q-Q08 button[value='4']").focus();
        head.waitForNavigation(() -> head.keyboard().press("Enter"));
        assertThat(head.locator("#q-Q08 button[value='4']")).hasAttribute("aria-pressed", "true");
        assertThat(head.locator("#progress")).containsText("1 sur");
        Browser.screenshot(head, "review-answers");

        ReadyReview.everybodyAnswered(project.id());
        for (String code : List.of("USES", "DISCUSSIONS_ANSWERED", "ACCESS_REQUESTS", "PERSONAL_DATA_INCIDENTS")) {
            LEAD.asks().body(Map.of("value", 0)).put("/api/v1/projects/" + project.id() + "/indicators/" + code).then().statusCode(200);
        }
        open(lead, path);
        lead.waitForNavigation(() -> lead.locator("#findings form button[type=submit]").first().click());
        assertThat(lead.locator("#finding-table")).containsText("À améliorer");
        lead.locator("#finding-table tbody a").first().click();
        lead.waitForURL("**/findings/*");
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "review-finding");
        lead.locator("[name=action]").fill("Nommer les référents manquants");
        lead.locator("[name=ownerId]").selectOption(LEAD.get("/api/v1/me").getString("id"));
        lead.locator("[name=dueOn]").fill("2027-03-31");
        lead.locator("[name=phase]").selectOption("TRAINING");
        lead.waitForNavigation(() -> lead.locator("main form button[type=submit]").click());
        for (int id : LEAD.get("/api/v1/projects/" + project.id() + "/findings?size=100").<Integer>getList("items.findAll { it.incomplete }.id")) {
            LEAD.patch("/api/v1/findings/" + id, Map.of("action", "Reprendre " + id, "ownerId", LEAD.get("/api/v1/me").getLong("id"), "dueOn", "2027-06-30",
                    "phase", "DIFFUSION")).then().statusCode(200);
        }
        open(lead, path);
        lead.locator("#report summary.button").click();
        lead.locator("#present [name=presentedOn]").fill(LocalDate.now(Clocks.PARIS).toString());
        lead.locator("#present [name=presentedTo]").fill("Conseil municipal");
        // The first document of a process reads its fonts.
        lead.waitForNavigation(new Page.WaitForNavigationOptions().setTimeout(30_000),
                () -> lead.locator("#present button[type=submit]").click(new Locator.ClickOptions().setTimeout(30_000)));
        lead.locator("#next-cycle summary.button").click();
        assertTrue(lead.locator("#plan-cycle [name=points]").inputValue().contains("Nommer les référents manquants"), "lessons come from what is to improve");
        lead.locator("#plan-cycle [name=startsOn]").fill(LocalDate.now(Clocks.PARIS).plusDays(30).toString());
        lead.waitForNavigation(() -> lead.locator("#plan-cycle button[type=submit]").click());
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "review");
        open(lead, path + "/report");
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "review-report");
        for (View view : List.of(View.PHONE, View.PHONE.inEnglish(), View.PHONE.inTheDark())) {
            Page phone = browser.signedIn("dgs", view, server.toString());
            for (String page : List.of(path, path + "/report", "/projects/" + project.id() + "/maturity", "/projects/" + project.id() + "/indicators/USES")) {
                open(phone, page);
                Browser.assertAccessible(phone);
                Browser.assertNoSidewaysScroll(phone);
                Browser.screenshot(phone, "review-" + view + page.substring(page.lastIndexOf('/')).replace('/', '-'));
            }
        }

        LEAD.move(review, "SUBMIT", null).then().statusCode(200);
        DGS.move(review, "APPROVE", null).then().statusCode(200);
        open(lead, path);
        lead.locator("#next-cycle summary.button--main").click();
        lead.waitForNavigation(() -> lead.locator("#open-cycle button[type=submit]").click());
        assertEquals(List.of("TRAINING"), LEAD.get("/api/v1/projects/" + project.id() + "/tasks?size=200")
                .getList("items.findAll { it.title == 'Nommer les référents manquants' }.phase"));
        open(lead, path);
        assertThat(lead.locator("h1")).containsText("Bilan du cycle 2");
        assertThat(lead.locator("#comparison")).containsText("Cycle 1");
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "review-cycle-2");
    }

    private static void open(Page page, String path) {
        assertEquals(200, page.navigate(path).status(), path);
    }
}
