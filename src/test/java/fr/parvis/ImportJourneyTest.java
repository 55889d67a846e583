package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A long file is imported in a real browser, which says how far it is; and without scripts, which does not. */
@QuarkusTest
class ImportJourneyTest {

    private static final int LINES = 5000;

    /** Keeps, beyond the page that waits, each text it showed and each text it had read aloud, with the time in milliseconds. */
    private static final String KEEP = """
            const keep = (name, text) => {
              const all = JSON.parse(sessionStorage.getItem(name) ?? "[]");
              if (text && all.at(-1)?.[0] !== text) sessionStorage.setItem(name, JSON.stringify([...all, [text, Date.now()]]));
            };
            new MutationObserver(() => {
              const bar = document.querySelector("form progress");
              if (!bar) return;
              keep("shown", bar.nextElementSibling.textContent + (bar.position < 0 ? "" : " = " + Math.round(bar.position * 100)));
              keep("spoken", document.querySelector("form [role=status]").textContent);
            }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
            """;

    @TestHTTPResource("/")
    URL server;

    private String imports;

    @BeforeEach
    void anEmptyInventory() {
        imports = "/projects/" + LEAD.project("Un long fichier").id() + "/imports";
    }

    @Test
    void whoImportsThousandsOfLinesSeesAndHearsHowFarItIs() {
        try (Browser browser = Browser.open()) {
            Page lead = browser.signedIn("lead", View.WIDE, server.toString());
            lead.addInitScript(KEEP);
            give(lead, LINES);
            send(lead, "#import");
            List<String> shown = kept(lead, "shown");
            // Which steps are seen depends on how fast the machine is; which are told does not (HeadwayTest).
            assertTrue(shown.stream().anyMatch(text -> text.matches("Comparaison.* lignes? sur 5\u202f000 = \\d+") || text.endsWith("lignes lues")),
                    shown::toString);
            sparing(lead);

            send(lead, "#apply");
            List<String> applied = kept(lead, "shown");
            assertTrue(applied.stream().filter(text -> text.matches("Application.* lignes? sur 5\u202f000 = \\d+")).count() > 0, applied::toString);
            sparing(lead);
            assertThat(lead.locator("#undo")).hasCount(1);
        }
    }

    /** What would leave is counted and kept back, for as long as the page is looked at. */
    @Test
    void thePageThatWaitsIsAccessibleAndASecondClickSendsNothing() {
        try (Browser browser = Browser.open()) {
            Page lead = browser.signedIn("lead", View.PHONE, server.toString());
            give(lead, 1);
            lead.evaluate("""
                    () => addEventListener("submit", (event) => {
                      window.sent = (window.sent ?? 0) + (event.defaultPrevented ? 0 : 1);
                      event.preventDefault();
                    })""");
            lead.locator("#import button[type=submit]").click();
            assertThat(lead.locator("#import [role=status]")).containsText("Lecture du fichier");
            assertThat(lead.locator("#import progress")).isVisible();
            assertThat(lead.locator("#import [name=progress]")).hasValue(Pattern.compile("[0-9a-f]{32}"));
            Browser.assertAccessible(lead);
            Browser.assertNoSidewaysScroll(lead);
            Browser.screenshot(lead, "import-progress");
            lead.locator("#import button[type=submit]").click(new Locator.ClickOptions().setForce(true));
            assertEquals(1, lead.evaluate("window.sent"));
            assertThat(lead.locator("#import progress")).hasCount(1);
        }
    }

    @Test
    void withoutScriptsTheSameFormsReadAndApply() {
        try (Browser browser = Browser.open()) {
            Page lead = browser.signedIn("lead", View.WIDE.withoutScript(), server.toString());
            give(lead, 3);
            send(lead, "#import");
            send(lead, "#apply");
            assertThat(lead.locator("main")).containsText("Appliqué");
        }
    }

    private void give(Page page, int lines) {
        StringBuilder file = new StringBuilder("Service;Titre;Description\n");
        for (int i = 0; i < lines; i++) {
            file.append("URB;Jeu ").append(i).append(";Ce que dit la ligne ").append(i).append('\n');
        }
        page.navigate(imports);
        page.locator("#import [name=file]").setInputFiles(new FilePayload("inventaire.csv", "text/csv",
                file.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void send(Page page, String form) {
        page.evaluate("sessionStorage.clear()");
        page.waitForNavigation(new Page.WaitForNavigationOptions().setTimeout(60_000), () -> page.locator(form + " button[type=submit]").click(
                new Locator.ClickOptions().setNoWaitAfter(true)));
    }

    /** What is read aloud comes now and then, not with every figure. */
    private static void sparing(Page page) {
        List<Double> times = read(page, "spoken").stream().map(entry -> ((Number) entry.get(1)).doubleValue()).toList();
        assertFalse(times.isEmpty());
        for (int i = 1; i < times.size(); i++) {
            assertTrue(times.get(i) - times.get(i - 1) > 4_500, times::toString);
        }
    }

    private static List<String> kept(Page page, String name) {
        return read(page, name).stream().map(entry -> entry.get(0).toString()).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<List<Object>> read(Page page, String name) {
        return (List<List<Object>>) page.evaluate("name => JSON.parse(sessionStorage.getItem(name) ?? '[]')", name);
    }
}
