package fr.parvis.project.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The matrix of contacts without a script: a link opens a cell, its small form saves it. */
@QuarkusTest
class ContactPagesTest {

    private Visitor lead;
    private long project;
    private String page;
    private String cell;

    @BeforeEach
    void openOne() {
        lead = Visitor.signedIn("lead");
        project = LEAD.project("Matrice").id();
        page = "/projects/" + project + "/interlocutors";
        cell = LEAD.department("CUL") + "-AWARENESS";
    }

    private ShownForm form(Visitor visitor) {
        return ShownForm.on(visitor.get(page + "?cell=" + cell), "contact-cell");
    }

    private static String me(fr.parvis.Api who) {
        return who.get("/api/v1/me").getString("id");
    }

    @Test
    void aCellIsOpenedFilledAndFoundAgain() {
        lead.get(page).then().statusCode(200).body(containsString("vacant")).body(not(containsString("id=\"contact-cell\"")))
                .body(containsString(page + "?cell=" + cell));
        lead.send(page, form(lead).with("person1", me(HEAD)).with("letters1", "RESPONSIBLE", "ACCOUNTABLE")).then().statusCode(303)
                .header("Location", containsString("#cell-" + cell));
        lead.get(page).then().body(containsString("(R, A)")).body(containsString("est enregistrée"));
        ShownForm again = form(lead);
        assertEquals(List.of(me(HEAD), "RESPONSIBLE", "", "1"), List.of(again.value("person1"), again.value("letters1"), again.value("person2"),
                again.value("version")));
        lead.send(page, again.with("person1", "")).then().statusCode(303);
        assertEquals("", form(lead).value("person1"));
        assertTrue(LEAD.get("/api/v1/projects/" + project + "/journal").getString("items[0].sentence").contains("vacant"));
    }

    @Test
    void ofTwoEditorsTheSecondReadsWhatIsThereNowAndKeepsTheirChoice() {
        ShownForm old = form(lead).with("person1", me(LEAD)).with("letters1", "RESPONSIBLE");
        Visitor dgs = Visitor.signedIn("dgs");
        dgs.send(page, form(dgs).with("person1", me(DGS)).with("letters1", "INFORMED")).then().statusCode(303);
        Response refused = lead.send(page, old);
        refused.then().statusCode(412).body(containsString("ette case a été changée par Julien Kermadec")).body(containsString("Julien Kermadec (I)"));
        ShownForm again = ShownForm.on(refused, "contact-cell");
        assertEquals(List.of(me(LEAD), "RESPONSIBLE"), List.of(again.value("person1"), again.value("letters1")));
        lead.send(page, again).then().statusCode(303);
        assertEquals(me(LEAD), form(lead).value("person1"));
    }

    @Test
    void aRefusedCellStaysOpenWithWhatWasChosenAndSaysWhatToDo() {
        Response refused = lead.send(page, form(lead).with("person2", me(HEAD)).with("letters2", "CONSULTED").with("person3", me(LEAD)));
        refused.then().statusCode(422).body(containsString("error-summary")).body(containsString("Cochez au moins une lettre"));
        ShownForm again = ShownForm.on(refused, "contact-cell");
        assertEquals(List.of(me(HEAD), "CONSULTED", me(LEAD)), List.of(again.value("person1"), again.value("letters1"), again.value("person2")));
        lead.send(page, form(lead).with("person1", "x")).then().statusCode(422);
        lead.send(page, form(lead).with("cell", "12-NONE")).then().statusCode(404);
        lead.post(page, Map.of()).then().statusCode(422);
        lead.get(page + "?cell=%00'").then().statusCode(200);
    }

    @Test
    void whoMayNotChangeTheMatrixReadsItAndIsToldWhoDoes() {
        Visitor head = Visitor.signedIn("head");
        head.get(page + "?cell=" + cell).then().statusCode(200).body(not(containsString("id=\"contact-cell\""))).body(not(containsString("data-edit")))
                .body(containsString("Seuls le chef de projet et la DGS"));
        head.post(page, Map.of("cell", cell, "version", "0")).then().statusCode(403);
    }

    @Test
    void theFileHasTheSameCells() {
        lead.send(page, form(lead).with("person1", me(HEAD)).with("letters1", "RESPONSIBLE")).then().statusCode(303);
        String csv = lead.get(page + ".csv").then().statusCode(200).extract().asString();
        String name = HEAD.get("/api/v1/me").getString("name");
        assertTrue(csv.lines().anyMatch(line -> line.startsWith("Culture;") && line.contains(";" + name + " (R);")), csv);
        assertEquals(200, lead.get(page + ".xlsx").statusCode());
    }

    @Test
    void theProjectPageSaysWhomToTurnToAtThePhaseInHand() {
        lead.get("/projects/" + project).then().body(containsString("Interlocuteur de la phase Cadrage\u00a0: vacant")).body(containsString(page));
        cell = "project-SCOPING";
        lead.send(page, form(lead).with("person1", me(HEAD)).with("letters1", "RESPONSIBLE")).then().statusCode(303);
        lead.get("/projects/" + project).then().body(containsString("Interlocuteur de la phase Cadrage\u00a0: " + HEAD.get("/api/v1/me").getString("name")));
    }
}
