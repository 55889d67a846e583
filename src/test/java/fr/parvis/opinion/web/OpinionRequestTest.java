package fr.parvis.opinion.web;

import static fr.parvis.Api.DPO;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.Neighbour;
import fr.parvis.Visitor;
import fr.parvis.notification.OutboxMail;
import fr.parvis.notification.Told;
import fr.parvis.opinion.LegalCheck;
import fr.parvis.opinion.LegalRenewal;
import fr.parvis.opinion.OpinionHoldings;
import fr.parvis.opinion.OpinionRequest;
import fr.parvis.platform.Fingerprint;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One question on several datasets, put to somebody of the town or to an expert who answers by a link. */
@QuarkusTest
class OpinionRequestTest {

    private static final String EMAIL = "jeanne.martin@cabinet.example";

    @Inject
    Neighbour neighbour;

    @Inject
    LegalRenewal renewal;

    @Inject
    OpinionHoldings holdings;

    private Api.Project project;
    private String first;
    private String second;

    @BeforeEach
    void twoDatasets() {
        project = LEAD.project("Avis");
        first = dataset("Demandes d’urbanisme");
        second = dataset("Agents par service");
    }

    @Test
    void oneQuestionOnSeveralDatasetsIsOneMailAndOnePage() {
        JsonPath asked = LEAD.post(path(), Map.of("datasetIds", List.of(first, second).stream().map(Long::valueOf).toList(), "question",
                "Peut-on publier les noms ?", "dueOn", "2099-01-04")).then().statusCode(201).body("askedToId", not(equalTo(null))).extract().jsonPath();
        String page = "/opinions/requests/" + asked.getLong("id");
        OutboxMail mail = latest("dpo@demo.parvis.example");
        assertTrue(mail.textBody.contains("/decide/") && mail.textBody.contains("2 jeux de données") && mail.textBody.contains("Peut-on publier les noms ?"),
                mail.textBody);
        assertEquals(page, Told.latest("dpo@demo.parvis.example").path);
        LEAD.asks().get("/api/v1/datasets/" + second).then().body("dpoOpinion", equalTo("ASKED"));
        Visitor dpo = Visitor.signedIn("dpo");
        dpo.get("/").then().body(containsString(page));
        long dpoId = asked.getLong("askedToId");
        assertTrue(holdings.heldBy(dpoId, LEAD.town()).stream().anyMatch(one -> one.path().equals(page)));

        String line = asked.getString("items[1].opinionId");
        dpo.post(page, Map.of("outcome", "FAVOURABLE", "outcome-" + line, "CONDITIONS")).then().statusCode(422).body(containsString("f-words-" + line));
        dpo.post(page, Map.of("outcome", "FAVOURABLE", "outcome-" + line, "CONDITIONS", "words-" + line, "Sans les noms.")).then().statusCode(303);

        LEAD.asks().get(path()).then().body("items.outcome", hasItem("CONDITIONS")).body("items.outcome", hasItem("FAVOURABLE"));
        LEAD.asks().get("/api/v1/datasets/" + second).then().body("dpoOpinion", equalTo("CONDITIONS"));
        dpo.get("/").then().body(not(containsString(page)));
        assertFalse(holdings.heldBy(dpoId, LEAD.town()).stream().anyMatch(one -> one.path().equals(page)));
        dpo.post(page, Map.of("outcome", "UNFAVOURABLE", "words", "Trop tard")).then().statusCode(422);
        Visitor.signedIn("lead").get("/projects/" + project.id() + "/journal").then().body(containsString("a demandé un avis à"))
                .body(containsString("a rendu un avis sur"));
    }

    @Test
    void anExpertAnswersByTheLinkOfTheMailAndSeesNothingElse() {
        LEAD.patch("/api/v1/datasets/" + first, Map.of("description", "Dossiers déposés depuis 2015.")).then().statusCode(200);
        String link = link(expert(List.of(first)));
        Visitor anybody = Visitor.anonymous();
        for (int looked = 0; looked < 2; looked++) {
            anybody.get(link).then().statusCode(200).header("Referrer-Policy", "no-referrer").header("Cache-Control", "no-store")
                    .header("X-Robots-Tag", containsString("noindex")).body(containsString("Dossiers déposés depuis 2015."))
                    .body(containsString("expert extérieur")).body(not(containsString("Agents par service")));
        }
        LEAD.asks().get("/api/v1/datasets/" + first + "/opinions").then().body("items[0].outcome", equalTo(null)).body("items[0].askedToId",
                equalTo(null)).body("items[0].askedTo", equalTo("Jeanne Martin"));
        anybody.asks().formParam("outcome", "FAVOURABLE").post(link).then().statusCode(400);
        anybody.post(link, Map.of("outcome", "CONDITIONS")).then().statusCode(422).body(containsString("f-words"));
        anybody.post(link, Map.of("outcome", "CONDITIONS", "words", "é".repeat(10_000))).then().statusCode(422);
        anybody.post(link, Map.of("outcome", "ASKED")).then().statusCode(422);
        anybody.post(link, Map.of("outcome", "CONDITIONS", "words", "Masquer <b>les</b> adresses.")).then().statusCode(303);

        anybody.get(link).then().statusCode(410).body(containsString("déjà enregistré"));
        anybody.post(link, Map.of("outcome", "FAVOURABLE")).then().statusCode(410);
        JsonPath given = LEAD.get("/api/v1/datasets/" + first + "/opinions");
        assertEquals("CONDITIONS", given.getString("items[0].outcome"));
        Visitor.signedIn("lead").get("/datasets/" + first + "/legal-check").then().body(containsString("Masquer &lt;b&gt;les"));
        Visitor.signedIn("lead").get("/projects/" + project.id() + "/journal").then().body(containsString("Jeanne Martin, expert extérieur"));

        publication().body("blockers.code", hasItem("OPINION"));
        LEAD.post("/api/v1/opinions/" + given.getLong("items[0].id") + "/liftings", Map.of("evidence", "Colonne retirée.")).then().statusCode(200);
        publication().body("blockers.code", not(hasItem("OPINION")));
    }

    @Test
    void aConditionGivenAfterTheSignatureStillBlocks() {
        sign(first);
        publication().body("blockers.code", not(hasItem("LEGAL_CHECK"))).body("blockers.code", not(hasItem("OPINION")));
        Visitor.anonymous().post(link(expert(List.of(first))), Map.of("outcome", "UNFAVOURABLE", "words", "Non.")).then().statusCode(303);
        publication().body("blockers.code", hasItem("OPINION"));
        Visitor.anonymous().post(link(expert(List.of(first))), Map.of("outcome", "FAVOURABLE")).then().statusCode(303);
        publication().body("blockers.code", not(hasItem("OPINION")));
    }

    @Test
    void aNewLinkEndsTheOldOneAndAWithdrawnRequestSaysSo() {
        long request = expert(List.of(first, second));
        String old = link(request);
        Visitor lead = Visitor.signedIn("lead");
        Visitor.signedIn("head").post("/opinions/requests/" + request + "/mailings", Map.of()).then().statusCode(403);
        lead.post("/opinions/requests/" + request + "/mailings", Map.of()).then().statusCode(303);
        String fresh = link(request);
        Visitor anybody = Visitor.anonymous();
        anybody.get(old).then().statusCode(404).body(containsString("plus récent"));
        anybody.post(old, Map.of("outcome", "FAVOURABLE")).then().statusCode(404);
        anybody.get(fresh).then().statusCode(200);

        QuarkusTransaction.requiringNew().run(() -> OpinionRequest.update("expiresAt = ?1 where id = ?2", Instant.now().minusSeconds(1), request));
        anybody.get(fresh).then().statusCode(410).body(containsString("trente jours"));
        anybody.post(fresh, Map.of("outcome", "FAVOURABLE")).then().statusCode(410);
        lead.post("/opinions/requests/" + request + "/mailings", Map.of()).then().statusCode(303);
        String last = link(request);
        anybody.get(last).then().statusCode(200);

        lead.post("/opinions/requests/" + request + "/withdrawals", Map.of()).then().statusCode(303);
        anybody.get(last).then().statusCode(410).body(containsString("retiré sa demande"));
        anybody.post(last, Map.of("outcome", "FAVOURABLE")).then().statusCode(410);
        lead.post("/opinions/requests/" + request + "/withdrawals", Map.of()).then().statusCode(409);
        lead.post("/opinions/requests/" + request + "/mailings", Map.of()).then().statusCode(409);
        LEAD.asks().get(path() + "?shown=WITHDRAWN").then().body("total", equalTo(2));
        LEAD.asks().get("/api/v1/datasets/" + first + "/opinions").then().body("items[0].outcome", equalTo(null));
    }

    @Test
    void aRequestToTheDpoThatIsWithdrawnIsNoLongerAwaited() {
        long request = LEAD.post(path(), Map.of("datasetIds", List.of(Long.valueOf(first)), "question", "Oui ?")).then().statusCode(201).extract()
                .jsonPath().getLong("id");
        Visitor.signedIn("lead").post("/opinions/requests/" + request + "/withdrawals", Map.of()).then().statusCode(303);
        LEAD.asks().get("/api/v1/datasets/" + first).then().body("dpoOpinion", equalTo("NONE"));
        Visitor.signedIn("dpo").post("/opinions/requests/" + request, Map.of("outcome", "FAVOURABLE")).then().statusCode(422);
        long opinion = LEAD.get("/api/v1/datasets/" + first + "/opinions").getLong("items[0].id");
        DPO.asks().body(Map.of("outcome", "FAVOURABLE")).put("/api/v1/opinions/" + opinion).then().statusCode(409);
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        long request = expert(List.of(first));
        String secret = link(request).replaceFirst(".*/", "");
        assertTrue(secret.length() >= 32, secret);
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> OpinionRequest.count("secretHash = ?1", Fingerprint.of(secret))).intValue());
    }

    @Test
    void aNameThatWouldBeAHeaderIsOneLineOfText() {
        LEAD.post(path(), Map.of("datasetIds", List.of(Long.valueOf(first)), "question", "Oui ?", "expert", Map.of("name",
                "Jeanne\r\nBcc: tous@example.org", "email", EMAIL))).then().statusCode(201).body("expert.name", equalTo("Jeanne Bcc: tous@example.org"));
        assertFalse(latest(EMAIL).subject.contains("\n"));
        for (Map<String, String> expert : List.of(Map.of("name", "Jeanne", "email", "a@b.example\r\nBcc: c@d.example"), Map.of("name", "Jeanne"),
                Map.of("email", EMAIL), Map.of("name", "é".repeat(10_000), "email", EMAIL), Map.<String, String>of())) {
            LEAD.post(path(), Map.of("datasetIds", List.of(Long.valueOf(first)), "question", "Oui ?", "expert", expert)).then().statusCode(422);
        }
    }

    @Test
    void nobodyAsksAboutWhatIsNotTheirs() {
        String elsewhere = neighbour.asks().body(Map.of("municipalityId", neighbour.townId(), "title", "Ailleurs", "startsOn", "2026-11-02"))
                .post("/api/v1/projects").then().statusCode(201).extract().path("id").toString();
        neighbour.asks().body(Map.of("datasetIds", List.of(Long.valueOf(first)), "question", "Oui ?")).post("/api/v1/projects/" + elsewhere + "/opinions")
                .then().statusCode(422);
        neighbour.asks().body(Map.of("datasetIds", List.of(Long.valueOf(first)), "question", "Oui ?")).post(path()).then().statusCode(404);
        String others = LEAD.post("/api/v1/projects/" + LEAD.project("Autre").id() + "/datasets", Map.of("title", "Autre", "departmentId",
                LEAD.department("URB"))).then().extract().path("id").toString();
        LEAD.post(path(), Map.of("datasetIds", List.of(Long.valueOf(first), Long.valueOf(others)), "question", "Oui ?")).then().statusCode(422);
        LEAD.post(path(), Map.of("datasetIds", List.of(), "question", "Oui ?")).then().statusCode(422);
        String culture = LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Lieux", "departmentId", LEAD.department("CUL")))
                .then().extract().path("id").toString();
        HEAD.post(path(), Map.of("datasetIds", List.of(Long.valueOf(culture)), "question", "Oui ?")).then().statusCode(201);
        HEAD.post(path(), Map.of("datasetIds", List.of(Long.valueOf(first)), "question", "Oui ?")).then().statusCode(403);
        HEAD.post(path(), Map.of("datasetIds", List.of(Long.valueOf(culture)), "question", "Oui ?", "expert", Map.of("name", "Jeanne", "email", EMAIL)))
                .then().statusCode(403);
    }

    @Test
    void theLinesTickedInTheInventoryAreAskedAboutFromThePage() {
        Visitor lead = Visitor.signedIn("lead");
        String page = "/projects/" + project.id() + "/opinions";
        String number = LEAD.get("/api/v1/datasets/" + first).getString("number");
        lead.get("/projects/" + project.id() + "/datasets").then().body(containsString("name=\"dataset\" value=\"" + first + "\""));
        lead.get(page + "?dataset=" + first + "&dataset=999999&dataset=x").then().statusCode(200).body(containsString(number));
        lead.post(page, Map.of("numbers", number + ", ZZZ-9999", "question", "<script>alert(1)</script>")).then().statusCode(422)
                .body(containsString("ZZZ-9999")).body(containsString("&lt;script&gt;alert(1)"));
        lead.post(page, Map.of("numbers", number.toLowerCase(), "question", "Oui ?", "expertName", "Jeanne Martin", "expertEmail", EMAIL)).then()
                .statusCode(303).header("Location", containsString("/opinions/requests/"));
        lead.get(page + ".csv").then().statusCode(200).body(containsString("Jeanne Martin, expert extérieur"));
        lead.get(page + "?shown=AWAITED").then().body(containsString("0 j. ouvrés"));
        lead.get(page + "?shown=BOGUS").then().statusCode(422);
    }

    @Test
    void aCheckSignedUnderAnotherLawIsToBeDoneAgain() {
        sign(first);
        sign(second);
        QuarkusTransaction.requiringNew().run(() -> LegalCheck.update("lawPack = '2020.1' where datasetId = ?1", Long.valueOf(first)));
        assertEquals(1, renewal.overtake());
        assertEquals(0, renewal.overtake());
        LEAD.asks().get("/api/v1/datasets/" + first + "/legal-check").then().body("state", equalTo("OUTDATED"));
        LEAD.asks().get("/api/v1/datasets/" + first).then().body("legalCheck", equalTo("OPENED"));
        LEAD.asks().get("/api/v1/datasets/" + second + "/legal-check").then().body("state", equalTo("SIGNED"));
        publication().body("blockers.code", hasItem("LEGAL_CHECK"));
        LEAD.asks().body("{}").post("/api/v1/datasets/" + first + "/legal-check/signatures").then().statusCode(200).body("state", equalTo("SIGNED"));
        assertEquals(0, renewal.overtake());
    }

    private io.restassured.response.ValidatableResponse publication() {
        return LEAD.post("/api/v1/datasets/" + first + "/publications", Map.of("channel", "SITE", "url", "https://ville.example/a",
                "publishedOn", "2026-01-05")).then();
    }

    private void sign(String dataset) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 1; i <= 28; i++) {
            answers.put("J%02d".formatted(i), List.of(4, 5, 7, 8, 9).contains(i) ? "NO" : "YES");
        }
        LEAD.asks().body(Map.of("answers", answers)).put("/api/v1/datasets/" + dataset + "/legal-check").then().statusCode(200);
        LEAD.asks().body("{}").post("/api/v1/datasets/" + dataset + "/legal-check/signatures").then().statusCode(200);
    }

    private long expert(List<String> datasets) {
        return LEAD.post(path(), Map.of("datasetIds", datasets.stream().map(Long::valueOf).toList(), "question", "Peut-on publier les adresses ?",
                "expert", Map.of("name", "Jeanne Martin", "email", EMAIL))).then().statusCode(201).extract().jsonPath().getLong("id");
    }

    /** The path of the link in the latest mail to the expert. */
    private static String link(long ignored) {
        String text = latest(EMAIL).textBody;
        int start = text.indexOf("/opinions/answers/");
        return text.substring(start, text.indexOf('\n', start));
    }

    private static OutboxMail latest(String email) {
        return QuarkusTransaction.requiringNew().call(() -> OutboxMail.<OutboxMail>find("recipient = ?1 order by id desc", email).firstResult());
    }

    private String path() {
        return "/api/v1/projects/" + project.id() + "/opinions";
    }

    private String dataset(String title) {
        return LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", title, "departmentId", LEAD.department("URB"))).then()
                .statusCode(201).extract().path("id").toString();
    }
}
