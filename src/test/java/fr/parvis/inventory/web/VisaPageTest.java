package fr.parvis.inventory.web;

import static fr.parvis.Api.DPO;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import fr.parvis.notification.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page on which a head reads and decides: what is worth reading first, everything that is known of a line, and what confirming will do. */
@QuarkusTest
class VisaPageTest {

    private static final Pattern GROUP = Pattern.compile("<details class=\"card stack\" (open)?><summary><h2 class=\"summary-title\">([^<]*)</h2>"
            + "(.*?)(?=<details class=\"card stack\"|</form>)", Pattern.DOTALL);

    private Api.Project project;
    private final List<String> signed = new ArrayList<>();
    private String visa;

    /** A group as the page shows it. */
    private record Group(String title, boolean open, String lines) {

        boolean holds(String title) {
            return lines.contains(title);
        }
    }

    /** Five lines signed once; then one is changed, one becomes risky, two are added, and the lead asks again. */
    @BeforeEach
    void everyKindOfLine() {
        project = LEAD.project("Page des visas");
        for (String title : List.of("Modifiée", "Risquée depuis", "Inchangée un", "Inchangée deux")) {
            signed.add(dataset(title, Map.of("sourceSystem", "Tableur", "personalDataLevel", 0)));
        }
        String first = campaign(null);
        HEAD.post("/api/v1/visas/" + first + "/decisions", Map.of("snapshotHash", HEAD.get("/api/v1/visas/" + first).getString("snapshotHash"), "decisions",
                signed.stream().map(id -> Map.of("datasetId", id, "decision", "APPROVE_WITH_RESERVATION", "reason", "Sous réserve du nom.")).toList()))
                .then().statusCode(200);
        LEAD.patch("/api/v1/datasets/" + signed.get(0), Map.of("sourceSystem", "Arpège", "contactPublic", "culture@ville.example")).then().statusCode(200);
        LEAD.patch("/api/v1/datasets/" + signed.get(1), Map.of("personalDataLevel", 3)).then().statusCode(200);
        dataset("Nouvelle", Map.of("personalDataLevel", 0));
        dataset("Nouvelle et risquée", Map.of("personalDataLevel", 2));
        visa = campaign("Merci de lire avant le conseil.");
    }

    @Test
    void groupsStandInTheOrderInWhichTheyAreWorthReadingAndWhatDidNotChangeIsFolded() {
        List<Group> groups = groups(Visitor.signedIn("head").get("/visas/" + visa));

        assertEquals(List.of("Modifiées depuis votre dernier visa (1)", "Nouvelles (1)", "À risque (2)", "Inchangées (2)"),
                groups.stream().map(Group::title).toList());
        assertEquals(List.of(true, true, true, false), groups.stream().map(Group::open).toList());
        assertTrue(groups.get(0).holds("Modifiée") && groups.get(1).holds("Nouvelle") && groups.get(2).holds("Risquée depuis")
                && groups.get(2).holds("Nouvelle et risquée") && groups.get(3).holds("Inchangée deux"));
        String english = Visitor.signedIn("head").inEnglish().get("/visas/" + visa).asString();
        assertTrue(english.contains("At risk (2)") && english.contains("Decisions and evidence") && english.contains("⚠ Missing: "), english);
    }

    @Test
    void theBannerSaysWhoAsksWhyByWhenAndHowLongItTakes() {
        Visitor.signedIn("head").get("/visas/" + visa).then().body(containsString("Demandé par " + LEAD.get("/api/v1/me").getString("name")))
                .body(containsString("Merci de lire avant le conseil.")).body(containsString("14 mars 2099"))
                .body(containsString("6 lignes, environ 3 minutes"));
    }

    @Test
    void aChangeShowsWhatWasWhatIsAndWhoMadeIt() {
        Group modified = groups(Visitor.signedIn("head").get("/visas/" + visa)).get(0);
        String by = LEAD.get("/api/v1/me").getString("name");
        assertTrue(modified.lines().matches("(?s).*<dt>Application source[^<]*</dt><dd><span class=\"diff\"><del>.*Tableur</del>.*Arpège</ins></span>\\s+<span class=\"soft\">modifié par "
                + by + ", le .*"), modified.lines());
        assertTrue(modified.holds("contact\u00a0: culture@ville.example"), "the contact is among the facts");
    }

    @Test
    void earlierDecisionsEvidenceAndChecksStandAtTheLine() {
        String opinion = LEAD.post("/api/v1/datasets/" + signed.get(1) + "/opinions", Map.of("question", "Publiable ?")).then().statusCode(201).extract()
                .path("id").toString();
        Visitor.signedIn("dpo").post("/opinions/" + opinion, Map.of("outcome", "UNFAVOURABLE", "words", "Non.")).then().statusCode(303);
        List<Group> groups = groups(Visitor.signedIn("head").get("/visas/" + visa));
        String risky = groups.get(2).lines();
        String head = HEAD.get("/api/v1/me").getString("name");
        assertTrue(risky.contains("Dernière décision\u00a0: Valider avec réserve, par " + head), risky);
        assertTrue(risky.contains("Motif\u00a0: Sous réserve du nom."), risky);
        assertTrue(risky.contains("Avis du DPO\u00a0: Défavorable, le "), risky);
        assertTrue(risky.contains("⚠ Le DPO n’a pas rendu d’avis favorable"), risky);
        assertTrue(risky.contains("⚠ Il manque\u00a0: ") && risky.contains("⚠ L’ouverture reste à instruire"), risky);
        assertFalse(groups.get(1).lines().contains("Dernière décision"), "nothing was decided of what is new");
    }

    @Test
    void whatDidNotChangeIsProposedAndWhatIsRiskyIsNeverApprovedUnread() {
        Visitor head = Visitor.signedIn("head");
        Response page = head.get("/visas/" + visa);
        ShownForm form = ShownForm.on(page, "visa");
        assertEquals("APPROVE", form.value("decision-" + signed.get(2)));
        assertEquals("", form.value("decision-" + signed.get(0)));
        assertEquals("", form.value("decision-" + signed.get(1)), "what became risky is read for itself");
        page.then().body(not(containsString("rest-AT_RISK")));

        head.send("/visas/" + visa + "/decisions", form.with("rest-NEW", "true").with("rest-MODIFIED", "true").with("rest-AT_RISK", "true")).then()
                .statusCode(303);

        LEAD.asks().get("/api/v1/datasets/" + signed.get(0)).then().body("visa", equalTo("STANDING"));
        LEAD.asks().get("/api/v1/datasets/" + signed.get(1)).then().body("visa", equalTo("FALLEN"));
    }

    @Test
    void theReceiptAndTheMailAreReadBeforeAnythingIsRecorded() {
        Visitor head = Visitor.signedIn("head");
        ShownForm form = ShownForm.on(head.get("/visas/" + visa), "visa").with("decision-" + signed.get(0), "SEND_BACK").with("reason-" + signed.get(0),
                "Le logiciel est <b>faux</b>.");
        Response preview = head.send("/visas/" + visa + "/decisions", form.with("act", "preview"));

        preview.then().statusCode(200).body(containsString("id=\"preview\"")).body(containsString("Votre reçu\u00a0: 3 lignes"))
                .body(containsString("Culture a décidé de 3 lignes")).body(containsString("Renvoyer\u00a0: Le logiciel est &lt;b&gt;faux&lt;/b&gt;."));
        LEAD.asks().get("/api/v1/visas/" + visa).then().body("state", equalTo("OPEN"));
        assertEquals("SEND_BACK", ShownForm.on(preview, "visa").value("decision-" + signed.get(0)), "the choices are still there");
        head.send("/visas/" + visa + "/decisions", form.with("decision-" + signed.get(1), "SEND_BACK").without("reason-" + signed.get(1))).then()
                .statusCode(422);

        head.send("/visas/" + visa + "/decisions", ShownForm.on(preview, "visa")).then().statusCode(303);
        LEAD.asks().get("/api/v1/datasets/" + signed.get(2)).then().body("visa", equalTo("STANDING"));
        String lead = Told.latest("lead@demo.parvis.example").words;
        assertTrue(lead.contains("Renvoyer\u00a0: Le logiciel est <b>faux</b>.") && lead.contains("Valider\u00a0: 2, Renvoyer\u00a0: 1."), lead);
    }

    @Test
    void whoeverDoesNotSignReadsThePageWithoutAnyChoice() {
        Visitor.signedIn("lead").get("/visas/" + visa).then().body(not(containsString("name=\"decision-"))).body(containsString("Arpège"));
        DPO.asks().get("/api/v1/visas/" + visa).then().statusCode(200);
    }

    private List<Group> groups(Response page) {
        page.then().statusCode(200);
        List<Group> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(page.asString());
        while (group.find()) {
            groups.add(new Group(group.group(2), group.group(1) != null, group.group(3)));
        }
        return groups;
    }

    private String campaign(String words) {
        Map<String, Object> body = new HashMap<>(Map.of("dueOn", "2099-03-14", "departmentIds", List.of(LEAD.department("CUL"))));
        body.put("words", words);
        return LEAD.post("/api/v1/projects/" + project.id() + "/visas", body).then().statusCode(201).extract().path("items[0].id").toString();
    }

    private String dataset(String title, Map<String, Object> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put("title", title);
        body.put("departmentId", LEAD.department("CUL"));
        return LEAD.post("/api/v1/projects/" + project.id() + "/datasets", body).then().statusCode(201).extract().path("id").toString();
    }
}
