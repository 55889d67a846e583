package fr.parvis.publication.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of diffusion: nothing half done, nothing lost of what was typed, nothing offered to those who may not. */
@QuarkusTest
class DiffusionPagesTest {

    private Api.Project project;
    private List<String> three;
    private String list;

    @BeforeEach
    void threeDatasets() {
        project = LEAD.project("Pages de diffusion");
        list = "/projects/" + project.id() + "/diffusion";
        three = new ArrayList<>();
        for (String title : List.of("Lieux", "Prêts", "Entrées")) {
            three.add(LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", title, "departmentId", LEAD.department("CUL")))
                    .then().statusCode(201).extract().path("id").toString());
        }
    }

    @Test
    void tickedLinesAreChosenForAndAStaleOneLeavesAllAndKeepsWhatWasTyped() {
        Visitor lead = Visitor.signedIn("lead");
        ShownForm form = ShownForm.on(lead.get(list), "choices").with("datasetIds", three.get(0), three.get(1)).with("releaseFormat", "CSV <b>");
        lead.send(list, form).then().statusCode(303);
        assertEquals("CSV <b>", LEAD.get("/api/v1/datasets/" + three.get(1)).getString("releaseFormat"));

        lead.send(list, form.with("releaseFormat", "JSON")).then().statusCode(412).body(containsString("</html>"))
                .body(containsString("value=\"JSON\"")).body(containsString("id=\"tick-" + three.get(0) + "\" name=\"datasetIds\" value=\"" + three.get(0)
                        + "\" aria-label=\"Choisir " + number(0) + "\" checked")).body(containsString(number(0)));
        assertEquals("CSV <b>", LEAD.get("/api/v1/datasets/" + three.get(1)).getString("releaseFormat"));
        lead.send(list, ShownForm.on(lead.get(list), "choices").with("releaseFormat", "JSON")).then().statusCode(422);
    }

    @Test
    void allThoseOfTheFilterAreChosenForUnlessTheyChangedMeanwhile() {
        Visitor lead = Visitor.signedIn("lead");
        String filtered = list + "?decided=false";
        ShownForm form = ShownForm.on(lead.get(filtered), "choices").with("whole", "true").with("channel", "SITE");
        LEAD.patch("/api/v1/datasets/" + three.get(2), Map.of("theme", "Culture")).then().statusCode(200);
        lead.send(filtered, form).then().statusCode(412);
        lead.send(filtered, ShownForm.on(lead.get(filtered), "choices").with("whole", "true").with("channel", "SITE")).then().statusCode(303);
        assertEquals(0, LEAD.get("/api/v1" + list + "?decided=false").getInt("total"));
        lead.get(list).then().body(containsString("3 jeux de données modifiés sur 3"));
    }

    @Test
    void aRefusedPublicationShowsEveryBlockerWithItsWayAndKeepsTheAddress() {
        Visitor lead = Visitor.signedIn("lead");
        String page = "/datasets/" + three.get(0) + "/diffusion";
        lead.post("/datasets/" + three.get(0) + "/publications", Map.of("publishedAt", "SITE", "url", "https://ville.example/lieux", "publishedOn",
                "2026-01-05")).then().statusCode(409).body(containsString("https://ville.example/lieux"))
                .body(containsString("href=\"/datasets/" + three.get(0) + "/legal-check\"")).body(containsString("href=\"/projects/" + project.id() + "/visas\""))
                .body(containsString(page + "#choices"));
        lead.post("/datasets/" + three.get(0) + "/publications", Map.of("publishedAt", "SITE", "url", "javascript:alert(1)", "publishedOn", "hier"))
                .then().statusCode(422);
        lead.post("/datasets/" + three.get(0) + "/updates", Map.of("updatedOn", "2026-01-05")).then().statusCode(409);
    }

    @Test
    void eachChannelHasItsMarksItsFactsAndItsDecision() {
        Visitor lead = Visitor.signedIn("lead");
        String page = list + "/channels";
        lead.get(page).then().body(containsString("moissonnage")).body(containsString("BAN")).body(containsString("10\u202f000"));
        ShownForm form = ShownForm.on(lead.get(page), "form-DATAGOUV").with("DATAGOUV-COST", "3").with("DATAGOUV-VISIBILITY", "2");
        lead.send(page, form.with("DATAGOUV-retained", "true")).then().statusCode(422).body(containsString("f-DATAGOUV-reason-error"));
        lead.send(page, form.with("DATAGOUV-reason", "Gratuit et visible.")).then().statusCode(303);
        lead.get(page).then().body(containsString("5 sur 6")).body(containsString("Gratuit et visible."))
                .body(containsString(LEAD.get("/api/v1/me").getString("name")));
        lead.send(page, form).then().statusCode(412).body(containsString("a décidé de ce canal"));
        lead.get(list).then().body(containsString("<strong>data.gouv.fr</strong>"));
    }

    @Test
    void theRegistersAreOpenedAndClosedByWhoMay() {
        Visitor lead = Visitor.signedIn("lead");
        lead.post(list + "/registers", Map.of("served", "false")).then().statusCode(303);
        lead.get(list + "/registers").then().body(containsString("ne sont pas servis"));
        Visitor.signedIn("elu").get(list + "/registers").then().body(not(containsString("id=\"registers\"")));
        lead.post(list + "/registers", Map.of("served", "true")).then().statusCode(303);
        String insee = LEAD.get("/api/v1/municipalities/" + LEAD.town()).getString("inseeCode");
        lead.get(list + "/registers").then().body(containsString("href=\"/public/" + insee + "/catalogue-scdl.csv\""));
    }

    @Test
    void whoMayNotChooseReadsAndIsOfferedNothing() {
        Visitor elu = Visitor.signedIn("elu");
        String page = elu.get(list).then().statusCode(200).extract().asString();
        assertTrue(page.contains("Lieux") && !page.contains("name=\"datasetIds\"") && !page.contains("name=\"licence\""), "read only");
        elu.get("/datasets/" + three.get(0) + "/diffusion").then().statusCode(200).body(not(containsString("publish-form")));
        elu.get(list + "/channels").then().statusCode(200).body(not(containsString("form-SITE")));
        Visitor.signedIn("lead").inEnglish().get(list).then().body(containsString("Choose for the ticked lines")).body(not(containsString("Choisir")));
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignInAlthoughTheAddressBeginsLikeThePublicRegisters() {
        Visitor.anonymous().post("/publications/1/withdrawals", Map.of()).then().statusCode(303);
    }

    private String number(int place) {
        return LEAD.get("/api/v1/datasets/" + three.get(place)).getString("number");
    }
}
