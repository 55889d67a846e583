package fr.parvis.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.LentTown;
import fr.parvis.LentTown.Lent;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page of a town has the same menu, which says where one is. */
@QuarkusTest
class TownNavTest {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\"( aria-current=\"(\\w+)\")?>");
    private static final List<String> PARTS = List.of("", "/team", "/delegations", "/council-sittings", "/obligations", "/task-templates", "/progress");

    @Inject
    LentTown towns;

    private Lent lent;
    private String town;

    @BeforeEach
    void aTown() {
        lent = towns.found();
        town = "/municipalities/" + lent.town();
    }

    private static String menu(Visitor visitor, String page) {
        String shown = visitor.get(page).then().statusCode(200).extract().asString();
        String menu = shown.substring(shown.indexOf("<nav class=\"subnav\""));
        return menu.substring(0, menu.indexOf("</nav>"));
    }

    private static List<MatchResult> links(String menu) {
        return LINK.matcher(menu).results().toList();
    }

    private static List<String> targets(String menu) {
        return links(menu).stream().map(link -> link.group(1)).toList();
    }

    private static List<String> current(String menu) {
        return links(menu).stream().filter(link -> link.group(3) != null).map(link -> link.group(3) + " " + link.group(1)).toList();
    }

    @Test
    void everyPageOfATownHasTheSameMenuAndIsMarkedInIt() {
        Visitor agent = lent.signedIn("agent");
        List<String> wanted = PARTS.stream().map(town::concat).toList();
        for (String page : wanted) {
            String menu = menu(agent, page);
            assertEquals(wanted, targets(menu), page);
            assertEquals(List.of("page " + page), current(menu));
            assertTrue(menu.contains("aria-label=\"Prêtée "), menu);
        }
    }

    @Test
    void onlyTheAdministratorIsShownTheWebhooks() {
        String webhooks = town + "/webhooks";
        Visitor admin = lent.signedIn("admin");
        for (String part : PARTS) {
            assertTrue(targets(menu(admin, town + part)).contains(webhooks), part);
        }
        assertEquals(List.of("page " + webhooks), current(menu(admin, webhooks)));
        assertFalse(targets(menu(lent.signedIn("dgs"), town)).contains(webhooks));
    }

    @Test
    void theSheetOfATemplateStandsUnderTheTemplates() {
        int id = lent.asks("lead").body(Map.of("phase", "SCOPING", "title", "Réunir", "responsible", "LEAD", "dueAfter", 3)).post("/api/v1" + town + "/task-templates")
                .then().statusCode(201).extract().path("id");
        assertEquals(List.of("true " + town + "/task-templates"), current(menu(lent.signedIn("agent"), "/task-templates/" + id)));
    }
}
