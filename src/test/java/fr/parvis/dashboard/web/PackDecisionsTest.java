package fr.parvis.dashboard.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A committee reads in its pack what it is to decide, and what was decided since the last one; and reads the same ever after. */
@QuarkusTest
class PackDecisionsTest {

    @Test
    void thePackAnnouncesWhatTheNextCommitteeDecidesAndTellsWhatWasDecidedSinceThePhotoBefore() {
        long project = LEAD.project("Dossier du comité").id();
        String path = "/api/v1/projects/" + project;
        Visitor lead = Visitor.signedIn("lead");
        Object next = LEAD.post(path + "/meetings", Map.of("kind", "STEERING", "title", "COPIL de printemps", "day", "2099-03-16", "agenda",
                List.of(Map.of("title", "Avancement"), Map.of("title", "Ouvrir <les> subventions", "toDecide", true)))).then().statusCode(201).extract().path("id");
        LEAD.post(path + "/meetings", Map.of("kind", "STEERING", "title", "COPIL d’été", "day", "2099-06-16", "agenda",
                List.of(Map.of("title", "Pas encore", "toDecide", true)))).then().statusCode(201);
        LEAD.post(path + "/decisions", Map.of("words", "Publier le budget", "decidedBy", "Le comité", "actions", List.of(Map.of("title", "Extraire le budget"))))
                .then().statusCode(201);
        String first = photo(path, "Premier");
        lead.get(first).then().statusCode(200).body(containsString("Ouvrir &lt;les&gt; subventions"))
                .body(containsString("À l’ordre du jour de «\u00a0COPIL de printemps\u00a0», le 16 mars 2099")).body(not(containsString("Avancement</h3>")))
                .body(not(containsString("Pas encore"))).body(containsString("Publier le budget")).body(containsString("Extraire le budget"));
        String then = lead.get(first).asString();

        LEAD.post(path + "/decisions", Map.of("words", "Nommer un référent", "decidedBy", "La maire")).then().statusCode(201);
        LEAD.patch("/api/v1/meetings/" + next, Map.of("state", "CANCELLED", "reason", "Reporté")).then().statusCode(200);
        String second = photo(path, "Second");
        lead.get(second).then().body(containsString("Nommer un référent")).body(containsString("Suite à dire")).body(not(containsString("Publier le budget")))
                .body(containsString("Pas encore")).body(not(containsString("subventions")));
        assertEquals(main(then), main(lead.get(first).asString()));
        lead.get(second + ".pdf").then().statusCode(200);
    }

    @Test
    void aDecisionIsSaidDoneDroppedOrOpenByWhatItBecameAndOnlyADroppedOneGivesItsReason() {
        String path = "/api/v1/projects/" + LEAD.project("Ce qu’elles deviennent").id();
        decided(path, "Publier le budget", List.of(), Map.of("state", "DONE", "reason", "Mis en ligne hier"));
        decided(path, "Nommer un référent", List.of(Map.of("title", "Demander les noms")), Map.of("state", "DROPPED", "reason", "Sans candidat"));
        decided(path, "Ouvrir les subventions", List.of(Map.of("title", "Les extraire")), Map.of("state", "OPEN"));
        String pack = Visitor.signedIn("lead").get(photo(path, "Comité")).asString();
        assertThat(row(pack, "Publier le budget"), allOf(containsString("Faite"), not(containsString("Sans suite")), not(containsString("Mis en ligne hier"))));
        assertThat(row(pack, "Nommer un référent"), allOf(containsString("Sans suite\u00a0: Sans candidat"), containsString("Demander les noms")));
        assertThat(row(pack, "Ouvrir les subventions"), allOf(containsString("Les extraire"), not(containsString("Sans suite"))));
    }

    private static void decided(String path, String words, List<?> actions, Map<String, ?> became) {
        Object id = LEAD.post(path + "/decisions", Map.of("words", words, "decidedBy", "Comité", "actions", actions)).then().statusCode(201).extract().path("id");
        LEAD.patch("/api/v1/decisions/" + id, became).then().statusCode(200);
    }

    /** What the pack says from these words to the end of their row. */
    private static String row(String pack, String words) {
        return pack.substring(pack.indexOf(words), pack.indexOf("</tr>", pack.indexOf(words)));
    }

    private static String photo(String path, String title) {
        return "/snapshots/" + LEAD.post(path + "/snapshots", Map.of("title", title)).then().statusCode(201).extract().path("id") + "/pack";
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
    }
}
