package fr.parvis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Every page of the product, taken from its routes so that a new one cannot be forgotten: axe finds nothing, and it fits its window. */
@QuarkusTest
class EveryPageTest {

    /** Between them both languages, both themes, wide and narrow. French, whose words are longer, is held against the narrow window again below. */
    private static final List<View> VIEWS = List.of(View.WIDE, View.PHONE.inTheDark().inEnglish());

    @TestHTTPResource("/")
    URL server;

    @Test
    void everyPageIsAccessibleInBothLanguagesBothThemesWideAndNarrow() {
        Map<String, List<String>> pages = pages(FilledProject.make("Toutes les pages"));
        // Where there is no browser the test ends here, in its own thread.
        Browser.open().close();
        ExecutorService threads = Executors.newFixedThreadPool(VIEWS.size());
        try {
            List<CompletableFuture<List<String>>> looks = VIEWS.stream()
                    .map(view -> CompletableFuture.supplyAsync(() -> looked(view, pages), threads)).toList();
            assertEquals(List.of(), looks.stream().flatMap(look -> look.join().stream()).toList());
        } finally {
            threads.shutdown();
        }
    }

    /** What is wrong with each page in one view, in a browser of its own: the views are looked at side by side. */
    private List<String> looked(View view, Map<String, List<String>> pages) {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            pages.forEach((who, addresses) -> {
                Page page = who.isEmpty() ? browser.page(view, server.toString()) : browser.signedIn(who, view, server.toString());
                addresses.forEach(address -> look(page, address, view + " " + who, wrong));
                page.context().close();
            });
        }
        return wrong;
    }

    private static void look(Page page, String address, String how, List<String> wrong) {
        int status = page.navigate(address).status();
        try {
            assertTrue(status < 500, "answers " + status);
            Browser.assertAccessible(page);
            Browser.assertNoSidewaysScroll(page);
            if (page.viewportSize().width > View.PHONE.width()) {
                page.setViewportSize(View.PHONE.width(), View.PHONE.height());
                Browser.assertNoSidewaysScroll(page);
                page.setViewportSize(View.WIDE.width(), View.WIDE.height());
            }
        } catch (AssertionError found) {
            wrong.add("\n  " + how + " " + address + ": " + found.getMessage());
        }
    }

    /** Whose eyes see most of each page: the lead's, the administrator's where the lead may not, nobody's before the door. */
    private static Map<String, List<String>> pages(FilledProject project) {
        Visitor lead = Visitor.signedIn("lead");
        Visitor admin = Visitor.signedIn("admin");
        Map<String, List<String>> pages = new LinkedHashMap<>();
        for (String address : project.read()) {
            if (!address.startsWith("/api/")) {
                Response answer = lead.get(address);
                String who = answer.statusCode() == 403 ? "admin" : address.equals("/sign-in") ? "" : "lead";
                answer = who.equals("admin") ? admin.get(address) : answer;
                if (answer.statusCode() == 303 || answer.contentType().startsWith("text/html")) {
                    pages.computeIfAbsent(who, any -> new ArrayList<>()).add(address);
                }
            }
        }
        String path = "/projects/" + project.id("projects");
        pages.get("lead").add("/meetings/" + project.id("planned"));
        pages.put("head", List.of("/", "/meetings/" + project.id("meetings"), "/visas/" + project.id("visas"), path + "/questionnaire", "/interviews/" + project.id("interviews")));
        pages.put("dgs", List.of("/", path, path + "/grid", path + "/datasets", "/datasets/" + project.id("datasets")));
        pages.put("dpo", List.of("/", "/datasets/" + project.id("datasets") + "/legal-check"));
        return pages;
    }
}
