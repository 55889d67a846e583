package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.DGS;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parvis.Api.Project;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scoping of a project as its lead and the DGS live it, in a real browser. */
@QuarkusTest
class JourneyTest {

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
    void theLeadPreparesTheScopingTheDgsReturnsItThenApprovesItWithAReservation() {
        Project project = LEAD.project("Ouvrir les données de la ville");
        Page lead = signedIn("lead", View.WIDE);
        open(lead, project);
        button(lead, "Démarrer");
        assertThat(lead.getByRole(AriaRole.STATUS)).not().isEmpty();
        assertThat(lead.locator(".next-step--blocked")).isVisible();
        assertEquals(1, lead.locator("#blockers > li").count(), "what blocks is shown");
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "project-blocked");

        answerEverything(lead);
        assertThat(lead.locator(".next-step--blocked")).hasCount(0);
        button(lead, "Demander le passage");

        Page dgs = signedIn("dgs", View.WIDE);
        open(dgs, project);
        dgs.locator("summary").filter(named("Renvoyer")).click();
        dgs.locator("#move-RETURN [name=reason]").fill("Le calendrier est trop court.");
        dgs.locator("#move-RETURN button[type=submit]").click();
        assertEquals("ACTIVE", LEAD.get("/api/v1/phases/" + project.phases().get(0)).getString("state"));

        open(lead, project);
        assertThat(lead.locator("body")).containsText("Le calendrier est trop court.");
        answerEverything(lead);
        button(lead, "Demander le passage");
        open(dgs, project);
        Locator approve = dgs.locator("#move-APPROVE");
        approve.locator("[name=reservation]").fill("Joindre la lettre de mission");
        approve.locator("[name=reservationDueOn]").fill("2027-01-15");
        approve.locator("button[type=submit]").click();
        open(lead, project);
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "project");
        if (System.getProperty("parvis.screenshots") != null) {
            lead.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("parvis.screenshots"), "images", "project.png")));
        }
        assertEquals("DONE", LEAD.get("/api/v1/phases/" + project.phases().get(0)).getString("state"));
        assertEquals(1, LEAD.get("/api/v1/projects/" + project.id() + "/tasks?size=200")
                .getList("items.findAll { it.origin == 'RESERVATION' }").size());
    }

    @Test
    void aMoveIsMadeWithTheKeyboardAlone() {
        Project project = LEAD.project("Au clavier");
        Page page = signedIn("lead", View.WIDE);
        open(page, project);
        for (int tabs = 0; tabs < 60 && !"START".equals(focusedMove(page)); tabs++) {
            page.keyboard().press("Tab");
        }
        assertEquals("START", focusedMove(page), "the button is reached with the tab key");
        page.keyboard().press("Enter");
        page.waitForLoadState();
        assertThat(page.getByRole(AriaRole.STATUS)).not().isEmpty();
        assertEquals("ACTIVE", LEAD.get("/api/v1/phases/" + project.phases().get(0)).getString("state"));
    }

    @Test
    void withoutScriptAQuestionIsAnswered() {
        Project project = LEAD.project("Sans script");
        long phase = project.phases().get(0);
        Page page = signedIn("lead", View.PHONE.withoutScript());
        open(page, project);
        answer(page, page.locator("details.answer").first());
        assertEquals("YES", DGS.get("/api/v1/phases/" + phase + "/checks").getString("items[0].answer"));
    }

    @Test
    void theRolesThatMayNotActSeeWhy() {
        Project project = LEAD.project("Sans rôle");
        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);
        Page page = signedIn("dpo", View.WIDE);
        open(page, project);
        assertThat(page.locator(".next-step")).isVisible();
        assertEquals(0, page.locator("form[action$='/moves'] button[type=submit]:visible").count(), "no act is offered that would be refused");
        Browser.assertAccessible(page);
    }

    /** Through the door, as people do; the other journeys bring the session of a test before them. */
    private Page signedIn(String account, View view) {
        Page page = browser.page(view, server.toString());
        page.navigate("/sign-in");
        page.locator("[name=email]").fill(account + "@demo.parvis.example");
        page.locator("[name=password]").fill(Visitor.PASSWORD);
        page.locator("main form button[type=submit]").click();
        page.waitForURL("**/");
        return page;
    }

    private static void open(Page page, Project project) {
        assertEquals(200, page.navigate("/projects/" + project.id()).status());
    }

    private static void answerEverything(Page page) {
        Locator open = page.locator("details.answer").filter(new Locator.FilterOptions().setHas(
                page.locator("summary", new Page.LocatorOptions().setHasText(Pattern.compile("Répondre|Reprendre")))));
        for (int left = open.count(); left > 0; left--) {
            answer(page, open.first());
        }
    }

    private static void answer(Page page, Locator question) {
        if (question.getAttribute("open") == null) {
            question.locator("summary").click();
        }
        question.locator("[value=YES]").check();
        question.locator("[name=evidence]").fill("Compte rendu du 12 novembre");
        page.waitForNavigation(() -> question.locator("button[type=submit]").click());
    }

    private static void button(Page page, String name) {
        page.waitForNavigation(() -> page.locator(".next-step button[type=submit]").filter(named(name)).first().click());
    }

    private static Locator.FilterOptions named(String name) {
        return new Locator.FilterOptions().setHasText(Pattern.compile(name, Pattern.CASE_INSENSITIVE));
    }

    private static Object focusedMove(Page page) {
        return page.evaluate("document.activeElement?.form?.elements?.move?.value ?? ''");
    }
}
