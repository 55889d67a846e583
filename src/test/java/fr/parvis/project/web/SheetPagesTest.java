package fr.parvis.project.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api;
import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet of a project as its form is filled in, sent, refused and sent again. */
@QuarkusTest
class SheetPagesTest {

    private static final String EXEMPTION = "Rattachée au cabinet du maire jusqu’au vote du budget.";

    private Visitor lead;
    private Visitor dgs;
    private long project;
    private String sheet;

    @BeforeEach
    void openOne() {
        lead = Visitor.signedIn("lead");
        dgs = Visitor.signedIn("dgs");
        project = LEAD.project("Fiche").id();
        sheet = "/projects/" + project + "/sheet";
    }

    @Test
    void whatIsSavedIsShownAndNothingElseChanges() {
        ShownForm before = form(lead);
        lead.send(sheet, form(lead).with("title", "Fiche relue").with("processes", "Ne plus <ressaisir>").with("goal2", "Répondre")
                .with("indicator2", "Délai").with("target2", "15 jours").with("deliberationOn", "2026-10-05")).then().statusCode(303);
        ShownForm after = form(lead);
        assertEquals(List.of("Fiche relue", "Ne plus <ressaisir>", "Répondre", "15 jours", "2026-10-05"),
                List.of("title", "processes", "goal2", "target2", "deliberationOn").stream().map(after::value).toList());
        for (String same : List.of("goal1", "target1", "leadId", "sponsorId", "eluId", "leadAttached")) {
            assertEquals(before.value(same), after.value(same), same);
        }
    }

    @Test
    void aSheetGrownOldIsRefusedSaysWhoWasFasterAndKeepsWhatWasTyped() {
        ShownForm old = form(lead).with("title", "Mon titre").with("innovation", "Ma phrase");
        dgs.send(sheet, form(dgs).with("title", "Titre de la DGS")).then().statusCode(303);
        Response refused = lead.send(sheet, old);
        refused.then().statusCode(412).body(containsString("Julien Kermadec a modifié cette fiche")).body(containsString("Ma phrase"));
        assertEquals("Titre de la DGS", title());
        assertEquals("Mon titre", ShownForm.on(refused, "sheet").value("title"));
        lead.send(sheet, ShownForm.on(refused, "sheet")).then().statusCode(303);
        assertEquals("Mon titre", title());
    }

    @Test
    void aRefusedSheetKeepsEveryFieldAndChangesNothing() {
        Map<String, String> wrong = Map.of("title", "", "indicator3", "Un indicateur seul", "deliberationOn", "hier", "transparency", "x".repeat(1001),
                "leadId", "999999", "eluId", "personne", "teamIds", "999999");
        wrong.forEach((name, value) -> {
            Response refused = lead.send(sheet, form(lead).with("processes", "À garder").with(name, value));
            refused.then().statusCode(422).body(containsString("error-summary"));
            ShownForm again = ShownForm.on(refused, "sheet");
            assertEquals("À garder", again.value("processes"), name);
            if (!name.endsWith("Id") && !name.endsWith("Ids")) {
                assertEquals(value, again.value(name));
            }
        });
        assertEquals("", form(lead).value("processes"));
    }

    @Test
    void theExemptionGrantedByTheDgsStaysWhileOthersWriteOnTheSheet() {
        lead.send(sheet, form(lead).without("leadAttached")).then().statusCode(422);
        lead.send(sheet, form(lead).without("leadAttached").with("attachmentExemption", EXEMPTION)).then().statusCode(422);
        dgs.send(sheet, form(dgs).without("leadAttached").with("attachmentExemption", EXEMPTION)).then().statusCode(303);
        lead.send(sheet, form(lead).with("title", "Écrit après")).then().statusCode(303);
        lead.send(sheet, form(lead).with("attachmentExemption", "Une autre raison, la mienne.")).then().statusCode(422);
        lead.get(sheet).then().body(containsString("Écrit après")).body(containsString(EXEMPTION));
        LEAD.asks().get("/api/v1/phases/" + scoping() + "/options").then().body(not(containsString("LEAD_NOT_ATTACHED")));
        lead.send(sheet, form(lead).with("leadAttached", "true")).then().statusCode(303);
        lead.get(sheet).then().body(not(containsString(EXEMPTION))).body(containsString("Rattaché à la DGS"));
    }

    @Test
    void theDgsAndTheEluMayBeNobodyAgain() {
        assertEquals(me(DGS) + " " + me(ELU), form(lead).value("sponsorId") + " " + form(lead).value("eluId"));
        lead.send(sheet, form(lead).with("sponsorId", "").with("eluId", "")).then().statusCode(303);
        LEAD.asks().get("/api/v1/projects/" + project).then().body("sponsorId", nullValue()).body("eluId", nullValue());
        LEAD.move(scoping(), "START", null).then().statusCode(200);
        LEAD.move(scoping(), "SUBMIT", null).then().statusCode(409).body("blockers.code", hasItem("ELU_MISSING"));
        lead.send(sheet, form(lead).with("eluId", String.valueOf(me(ELU)))).then().statusCode(303);
        LEAD.asks().get("/api/v1/projects/" + project).then().body("sponsorId", nullValue()).body("eluId", equalTo(me(ELU)));
    }

    @Test
    void throughTheApiNullIsNobodyAndWhatIsLeftOutStays() {
        LEAD.patch("/api/v1/projects/" + project, Map.of("title", "Par l’API")).then().statusCode(200).body("eluId", equalTo(me(ELU)));
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("eluId", null);
        LEAD.patch("/api/v1/projects/" + project, nobody).then().statusCode(200).body("eluId", nullValue())
                .body("sponsorId", equalTo(me(DGS))).body("title", equalTo("Par l’API"));
    }

    @Test
    void theTeamIsJoinedAndLeftAndTheHistoryTellsIt() {
        String head = String.valueOf(me(Api.HEAD));
        lead.send(sheet, form(lead).with("teamIds", head)).then().statusCode(303);
        lead.get(sheet).then().body(containsString("name=\"leavingIds\" value=\"" + head + "\""));
        lead.send(sheet, form(lead)).then().statusCode(303);
        lead.get(sheet).then().body(containsString("name=\"leavingIds\" value=\"" + head + "\""));
        lead.send(sheet, form(lead).with("leavingIds", head)).then().statusCode(303);
        lead.get(sheet).then().body(not(containsString("name=\"leavingIds\" value=\"" + head + "\"")));
        String name = Api.HEAD.get("/api/v1/me").getString("name");
        LEAD.asks().get("/api/v1/projects/" + project + "/journal?size=50").then().body("items.sentence",
                hasItems(name + " a rejoint l’équipe du projet.", name + " a quitté l’équipe du projet."));
    }

    @Test
    void theLeadStaysInTheTeamUntilSomebodyElseLeads() {
        String self = String.valueOf(me(LEAD));
        lead.get(sheet).then().body(not(containsString("name=\"leavingIds\" value=\"" + self + "\"")));
        lead.send(sheet, form(lead).with("leavingIds", self).with("processes", "À garder")).then().statusCode(422)
                .body(containsString("Nommez d’abord un autre chef de projet")).body(containsString("À garder"));
        dgs.send(sheet, form(dgs).with("leadId", String.valueOf(me(DGS)))).then().statusCode(303);
        dgs.send(sheet, form(dgs).with("leavingIds", self)).then().statusCode(303);
        LEAD.asks().get("/api/v1/projects/" + project).then().body("leadId", equalTo(me(DGS)));
    }

    private ShownForm form(Visitor who) {
        return ShownForm.on(who.get(sheet), "sheet");
    }

    private String title() {
        return LEAD.get("/api/v1/projects/" + project).getString("title");
    }

    private long scoping() {
        return LEAD.get("/api/v1/projects/" + project).getLong("phases[0].id");
    }

    private static int me(Api who) {
        return who.get("/api/v1/me").getInt("id");
    }
}
