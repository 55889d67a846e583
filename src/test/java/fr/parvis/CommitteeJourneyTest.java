package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.LEAD;

import com.microsoft.playwright.Page;
import fr.parvis.Api.Project;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lead prepares the committee in one act; later the DGS opens the photo on a phone and asks what changed since. In a real browser. */
@QuarkusTest
class CommitteeJourneyTest {

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
    void theLeadPreparesTheCommitteeAndLaterBothSeeWhatItSaw() {
        Project project = LEAD.project("Le comité et la suite");
        ready.forTraining(project);
        Page lead = browser.signedIn("lead", View.WIDE, server.toString());
        open(lead, "/projects/" + project.id() + "/snapshots");
        Browser.assertAccessible(lead);
        lead.locator("#prepare [name=title]").fill("COPIL de novembre");
        lead.locator("#prepare [name=heldOn]").fill("2026-11-30");
        lead.waitForNavigation(() -> lead.locator("#prepare button[type=submit]").click());
        lead.waitForURL("**/pack");
        assertThat(lead.locator("main")).containsText("COPIL de novembre");
        assertThat(lead.locator("main")).containsText("Jeux de données inventoriés");
        Browser.assertAccessible(lead);
        Browser.screenshot(lead, "pack");

        LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Un de plus", "departmentId", LEAD.department("URB"))).then()
                .statusCode(201);
        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);

        Page dgs = browser.signedIn("dgs", View.PHONE, server.toString());
        open(dgs, "/projects/" + project.id() + "/snapshots");
        Browser.assertAccessible(dgs);
        Browser.assertNoSidewaysScroll(dgs);
        dgs.locator("#photos tbody th a").first().click();
        dgs.waitForURL("**/snapshots/*");
        assertThat(dgs.locator("main")).containsText("Photo figée du");
        Browser.assertAccessible(dgs);
        Browser.assertNoSidewaysScroll(dgs);
        dgs.locator("#figures a").first().click();
        dgs.waitForURL("**?figure=INVENTORIED#list");
        assertThat(dgs.locator("#list h2")).containsText(": 12");
        Browser.assertAccessible(dgs);
        Browser.screenshot(dgs, "snapshot");
        dgs.waitForNavigation(() -> dgs.locator("#compare button[type=submit]").click());
        assertThat(dgs.locator("#sentences")).containsText("Un jeu de données de plus à l’inventaire (12 → 13)");
        assertThat(dgs.locator("#sentences")).containsText("La phase « Cadrage » a commencé le");
        Browser.assertAccessible(dgs);
        Browser.assertNoSidewaysScroll(dgs);
        Browser.screenshot(dgs, "comparison");
    }

    @Test
    void thePagesOfPhotosAreReadableEverywhere() {
        long project = LEAD.demonstrationProject();
        long photo = LEAD.post("/api/v1/projects/" + project + "/snapshots", Map.of("title", "Comité de démonstration")).jsonPath().getLong("id");
        for (View view : List.of(View.PHONE, View.WIDE.inEnglish(), View.WIDE.inTheDark())) {
            Page page = browser.signedIn("lead", view, server.toString());
            for (String path : List.of("/projects/" + project + "/snapshots", "/snapshots/" + photo, "/snapshots/" + photo + "/pack",
                    "/snapshots/" + photo + "/comparison", "/projects/" + project + "/comparison")) {
                open(page, path);
                Browser.assertAccessible(page);
                Browser.assertNoSidewaysScroll(page);
            }
            page.context().close();
        }
    }

    private void open(Page page, String path) {
        page.navigate(server.toString() + path.substring(1));
    }
}
