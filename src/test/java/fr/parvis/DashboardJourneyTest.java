package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import fr.parvis.Api.Project;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The DGS's Monday on a phone, and the dashboard as it looks, prints and reads. In a real browser. */
@QuarkusTest
class DashboardJourneyTest {

    private static final String DECIDE = "section[aria-labelledby=mine] a:has-text('Décider')";
    private static Browser browser;

    @TestHTTPResource("/")
    URL server;

    @Inject
    ReadyInventory ready;

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
    void theDgsDecidesAnArbitrationAndAGateOnMonday() {
        Project project = LEAD.project("Lundi matin");
        contested(project);
        long scoping = project.phases().get(0);
        LEAD.move(scoping, "START", null).then().statusCode(200);
        LEAD.answerAll(scoping);
        LEAD.move(scoping, "SUBMIT", null).then().statusCode(200);

        Page dgs = browser.signedIn("dgs", View.PHONE, server.toString());
        dgs.locator("a[href='/projects/" + project.id() + "/dashboard']").click();
        dgs.waitForURL("**/dashboard");
        assertThat(dgs.locator(DECIDE)).hasCount(2);
        Browser.assertAccessible(dgs);
        Browser.assertNoSidewaysScroll(dgs);
        Browser.screenshot(dgs, "dashboard-monday");
        dgs.locator("section[aria-labelledby=mine] a[href$='/arbitration']").click();
        dgs.waitForURL("**/arbitration");
        dgs.locator("[name=retained][value=LEAD]").check();
        dgs.locator("#decision [name=reason]").fill("L’accueil relève du service.");
        dgs.waitForNavigation(() -> dgs.locator("#decision button[type=submit]").click());

        dgs.navigate("/projects/" + project.id() + "/dashboard");
        assertThat(dgs.locator(DECIDE)).hasCount(1);
        dgs.locator(DECIDE).click();
        dgs.waitForURL("**/projects/" + project.id());
        dgs.locator("[name=reservation]").first().fill("Joindre la délibération signée.");
        dgs.locator("[name=reservationDueOn]").first().fill("2099-01-04");
        dgs.waitForNavigation(() -> dgs.locator("form:has([name=reservation]) button[type=submit]").first().click());

        dgs.navigate("/projects/" + project.id() + "/dashboard");
        assertThat(dgs.locator(DECIDE)).hasCount(0);
        assertThat(dgs.locator("section[aria-labelledby=decisions] li")).hasCount(2);
        JsonPath figures = DGS.get("/api/v1/projects/" + project.id() + "/dashboard");
        assertEquals(2, figures.getInt("figures.DECISIONS_TAKEN"));
        assertEquals(1, figures.getInt("figures.DECISIONS_CLOSED"), "the reservation is still to be lifted");

        dgs.locator("summary:has-text('Dire un autre verdict')").click();
        dgs.locator("#say-verdict [name=verdict][value=WATCH]").check();
        dgs.locator("#say-verdict [name=reason]").fill("La délibération signée manque encore.");
        dgs.waitForNavigation(() -> dgs.locator("#say-verdict button[type=submit]").click());
        assertThat(dgs.locator(".verdict")).containsText("Dit par");
        Browser.assertAccessible(dgs);
    }

    @Test
    void theDashboardIsAccessibleHoweverItIsLookedAt() {
        Project project = living("Vu de partout");
        String path = "/projects/" + project.id();
        for (View view : List.of(View.WIDE, View.WIDE.inTheDark(), View.PHONE.inTheDark(), View.NARROWEST, View.WIDE.inEnglish(),
                View.PHONE.withoutScript())) {
            Page dgs = browser.signedIn("dgs", view, server.toString());
            for (String part : List.of("/dashboard", "/waiting", "/figures/INVENTORIED")) {
                dgs.navigate(path + part);
                if (part.equals("/dashboard") && view.script()) {
                    dgs.locator(".trend__plot").waitFor();
                }
                if (view.script()) {
                    Browser.assertAccessible(dgs);
                }
                Browser.assertNoSidewaysScroll(dgs);
                Browser.screenshot(dgs, part.substring(1).replace('/', '-').toLowerCase() + "-" + view);
            }
            dgs.context().close();
        }
        Page elu = browser.signedIn("elu", View.WIDE, server.toString());
        elu.navigate(path + "/dashboard");
        assertThat(elu.locator("main")).containsText("Lecture rapide");
        assertThat(elu.locator("main form[method=post]")).hasCount(0);
        Browser.assertAccessible(elu);
        Browser.screenshot(elu, "dashboard-elu");
    }

    @Test
    void theDashboardPrintsOnTwoPages() {
        Project project = living("Sur deux pages");
        Page dgs = browser.signedIn("dgs", View.WIDE, server.toString());
        dgs.navigate("/projects/" + project.id() + "/dashboard");
        dgs.locator(".trend__plot").waitFor();
        byte[] pdf = dgs.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screenshots", "dashboard.pdf")));
        long pages = Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
        assertTrue(pages >= 1 && pages <= 2, pages + " pages");
    }

    private Project living(String title) {
        Project project = LEAD.project(title);
        ready.forTraining(project);
        ready.forAwareness(project);
        LEAD.pass(project.phases().get(0));
        LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201);
        contested(project);
        return project;
    }

    private static void contested(Project project) {
        String path = "/api/v1/projects/" + project.id();
        long dataset = LEAD.post(path + "/datasets", Map.of("title", "Adhérents du centre culturel", "departmentId", LEAD.department("CUL"))).then()
                .statusCode(201).extract().jsonPath().getLong("id");
        for (int i = 0; i < 2; i++) {
            JsonPath asked = LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04", "departmentIds", List.of(LEAD.department("CUL")))).then()
                    .statusCode(201).extract().jsonPath();
            HEAD.post("/api/v1/visas/" + asked.getLong("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                    "decisions", List.of(Map.of("datasetId", dataset, "decision", "SEND_BACK", "reason", "Pas les nôtres.")))).then().statusCode(200);
        }
        LEAD.post("/api/v1/datasets/" + dataset + "/arbitrations", Map.of("departmentPosition", "Les adhérents ne sont pas à nous.",
                "departmentConsequence", "La ligne quitte le service.", "leadPosition", "Le fichier est tenu par l’accueil.", "leadConsequence",
                "Le service reste responsable.")).then().statusCode(201);
    }
}
