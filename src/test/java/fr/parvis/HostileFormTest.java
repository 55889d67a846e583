package fr.parvis;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A refused form comes back whole, with what was typed in it and nothing of it run. */
@QuarkusTest
class HostileFormTest {

    private static final String HTML = "<script>alert(1)</script>\" onfocus=\"alert(2)";
    private static final String ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt;";

    @Test
    void aTaskWithoutPhaseKeepsItsTitle() {
        kept("lead", "/projects/" + LEAD.project("Formulaires").id() + "/tasks", Map.of("title", HTML, "output", "Une note"));
    }

    @Test
    void anAnswerThatLacksItsReasonKeepsItsEvidence() {
        long phase = LEAD.project("Formulaires").phases().get(0);
        Map<String, Object> check = LEAD.get("/api/v1/phases/" + phase + "/checks").getMap("items[0]");
        kept("lead", "/checks/" + check.get("id"), Map.of("answer", "NOT_APPLICABLE", "evidence", HTML, "version",
                check.get("version").toString()));
    }

    @Test
    void aGateForcedWithoutEnoughReasonKeepsTheReason() {
        long phase = started();
        kept("dgs", "/phases/" + phase + "/moves", Map.of("move", "FORCE", "reason", "<script>alert(1)", "version",
                String.valueOf(LEAD.version(phase))), "&lt;script&gt;alert(1)");
    }

    @Test
    void aVerdictThatIsNoneKeepsItsReason() {
        kept("dgs", "/projects/" + LEAD.project("Formulaires").id() + "/verdict", Map.of("verdict", "BRILLIANT", "reason", HTML, "version", "0"));
    }

    @Test
    void aMoveFromAPageGrownOldIsRefusedAndSaysWhoActedMeanwhile() {
        long phase = started();
        String seen = String.valueOf(LEAD.version(phase));
        LEAD.answerAll(phase);
        LEAD.move(phase, "SUBMIT", null).then().statusCode(200);
        Visitor.signedIn("dgs").post("/phases/" + phase + "/moves", Map.of("move", "FORCE", "reason", "Le conseil se réunit demain soir.",
                "version", seen)).then().statusCode(412).body(containsString("déjà soumise à la décision par Claire Bresson"));
    }

    @Test
    void anInvitationKeepsTheNameTyped() {
        kept("admin", "/municipalities/" + town() + "/team", Map.of("name", HTML, "email", "pas une adresse", "role", "AGENT"));
    }

    @Test
    void theMunicipalityKeepsItsFields() {
        kept("admin", "/municipalities/" + town(), Map.of("town", HTML, "siren", "123", "population", "beaucoup", "version", "0"));
    }

    @Test
    void aDateThatIsNoneKeepsTheReasonForTheSlip() {
        Project project = LEAD.project("Formulaires");
        LEAD.pass(project.phases().get(0));
        long phase = project.phases().get(1);
        kept("lead", "/phases/" + phase + "/dates", Map.of("endsOn", "demain", "why", HTML, "version",
                String.valueOf(LEAD.version(phase))));
    }

    @Test
    void aCommitteeOnADayThatIsNoneKeepsItsName() {
        kept("lead", "/projects/" + LEAD.project("Formulaires").id() + "/snapshots", Map.of("title", HTML, "heldOn", "demain"));
    }

    @Test
    void whatNoTextHoldsIsRefusedInEveryField() {
        String path = "/projects/" + LEAD.project("Formulaires").id() + "/tasks";
        Visitor lead = Visitor.signedIn("lead");
        for (String typed : new String[] {"a\u0000b", "é".repeat(10_000), "\u0007"}) {
            lead.post(path, Map.of("title", typed, "phase", "SCOPING")).then().statusCode(422);
        }
    }

    @Test
    void aTitleInHtmlIsShownAsTyped() {
        Project project = LEAD.project(HTML);
        for (String path : new String[] {"/projects", "/projects/" + project.id(), "/projects/" + project.id() + "/tasks"}) {
            Visitor.signedIn("lead").get(path).then().statusCode(200).body(not(containsString("<script>alert")))
                    .body(containsString(ESCAPED));
        }
    }

    private static void kept(String who, String path, Map<String, String> form) {
        kept(who, path, form, ESCAPED);
    }

    private static void kept(String who, String path, Map<String, String> form, String expected) {
        ValidatableResponse answer = Visitor.signedIn(who).post(path, new HashMap<>(form)).then().statusCode(422);
        String page = answer.extract().asString();
        assertTrue(page.contains("</html>") && page.contains("<main"), "the whole page");
        assertTrue(page.contains("error-summary"), "a summary of what is wrong");
        assertTrue(page.contains(expected), "what was typed, escaped");
        assertTrue(!page.contains("<script>alert") && !page.contains("\" onfocus=\""), "nothing typed becomes markup");
    }

    private static long started() {
        long phase = LEAD.project("Formulaires").phases().get(0);
        LEAD.move(phase, "START", null).then().statusCode(200);
        return phase;
    }

    private static String town() {
        return LEAD.get("/api/v1/me").getString("roles[0].municipalityId");
    }
}
