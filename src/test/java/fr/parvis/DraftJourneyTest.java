package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was typed and not sent comes back after a reload, and writes over nobody: in a real browser. */
@QuarkusTest
class DraftJourneyTest {

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
    void aDraftBringsBackWhatWasTypedAloneAndStillTellsWhatOthersWroteMeanwhile() {
        String meeting = held();
        Page page = open(meeting);
        words(page, 0).fill("Le mien.");
        write(meeting, "Un.", "Deux.");
        page.reload();
        assertThat(words(page, 0)).hasValue("Le mien.");
        assertThat(words(page, 1)).hasValue("Deux.");
        press(page);
        assertThat(page.locator(".error-summary")).containsText("Calendrier");
        LEAD.asks().get("/api/v1" + meeting).then().body("agenda.words", equalTo(List.of("Un.", "Deux.")));
        words(page, 0).fill("Les deux.");
        press(page);
        LEAD.asks().get("/api/v1" + meeting).then().body("agenda.words", equalTo(List.of("Les deux.", "Deux.")));
        page.reload();
        assertThat(page.locator("#minutes .notice")).hasCount(0);
        page.context().close();
    }

    @Test
    void aDraftThatIsForgottenShowsWhatIsSavedAndTheNextTypingIsTaken() {
        String meeting = held();
        Page page = open(meeting);
        words(page, 0).fill("Le mien.");
        write(meeting, "Un.", "Deux.");
        page.reload();
        page.locator("#minutes .notice button").click();
        assertThat(words(page, 0)).hasValue("Un.");
        words(page, 0).fill("Un, complété.");
        press(page);
        LEAD.asks().get("/api/v1" + meeting).then().body("agenda.words", equalTo(List.of("Un, complété.", "Deux.")));
        page.context().close();
    }

    @Test
    void aPresenceThatSomebodyElseTickedIsNotUndoneByADraft() {
        String meeting = held();
        Visitor dgs = Visitor.signedIn("dgs");
        dgs.send(meeting + "/participants", ShownForm.on(dgs.get(meeting), "attend").with("guests", "Mme Lune\nM. Soleil"));
        Page page = open(meeting);
        Locator presences = page.locator("#attend select[name^=presence-]");
        presences.nth(1).selectOption("EXCUSED");
        dgs.send(meeting + "/participants", ShownForm.on(dgs.get(meeting), "attend").with(presences.nth(0).getAttribute("name"), "PRESENT")
                .with("guests", "M. Mercure"));
        page.reload();
        assertThat(presences.nth(0)).hasValue("PRESENT");
        assertThat(presences.nth(1)).hasValue("EXCUSED");
        page.waitForNavigation(() -> page.locator("#attend button[type=submit]").click());
        LEAD.asks().get("/api/v1" + meeting).then().body("participants.presence", equalTo(List.of("PRESENT", "EXCUSED", "EXPECTED")));
        page.context().close();
    }

    private static String held() {
        long project = LEAD.project("Brouillons").id();
        Object id = LEAD.post("/api/v1/projects/" + project + "/meetings", Map.of("kind", "STEERING", "title", "COPIL", "day", "2026-11-02", "agenda",
                List.of(Map.of("title", "Calendrier"), Map.of("title", "Budget")))).then().statusCode(201).extract().path("id");
        LEAD.patch("/api/v1/meetings/" + id, Map.of("state", "HELD")).then().statusCode(200);
        return "/meetings/" + id;
    }

    private static void write(String meeting, String one, String two) {
        List<String> names = LEAD.get("/api/v1" + meeting).getList("agenda.id").stream().map(id -> "words-" + id).toList();
        Visitor dgs = Visitor.signedIn("dgs");
        dgs.send(meeting + "/minutes", ShownForm.on(dgs.get(meeting), "minutes").with(names.get(0), one).with(names.get(1), two)).then().statusCode(303);
    }

    private static Locator words(Page page, int point) {
        return page.locator("#minutes textarea[name^=words-]").nth(point);
    }

    private static void press(Page page) {
        page.waitForNavigation(() -> page.locator("#minutes button[type=submit]").click());
    }

    private Page open(String path) {
        Page page = browser.signedIn("lead", View.WIDE, server.toString());
        page.navigate(server.toString() + path.substring(1));
        return page;
    }
}
