package fr.parvis.meeting.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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

/** Two people write the same minutes and tick the same list: a refused form that is pressed again undoes nothing of what the other did. */
@QuarkusTest
class MinutesConflictTest {

    private Visitor lead;
    private Visitor dgs;

    @BeforeEach
    void signIn() {
        lead = Visitor.signedIn("lead");
        dgs = Visitor.signedIn("dgs");
    }

    @Test
    void aRefusedFormPressedAgainKeepsWhatOthersWroteOnOtherPointsAndOnNewOnes() {
        String meeting = MeetingApiTest.held(LEAD.project("Deux fois de suite").id());
        String page = page(meeting);
        ShownForm form = ShownForm.on(lead.get(page), "minutes");
        add(page, "Divers");
        List<String> words = fields(meeting);
        dgs.send(page + "/minutes", ShownForm.on(dgs.get(page), "minutes").with(words.get(0), "Un.").with(words.get(1), "Deux.").with(words.get(2), "Trois."));
        Response refused = lead.send(page + "/minutes", form.with(words.get(0), "Autre chose.").with("decision", "À ne pas perdre"));
        refused.then().statusCode(412).body(containsString("Un.")).body(containsString("Autre chose."));
        ShownForm again = ShownForm.on(refused, "minutes");
        assertEquals("Trois.", again.value(words.get(2)));
        lead.send(page + "/minutes", again.with(words.get(0), "Les deux.")).then().statusCode(303);
        LEAD.asks().get(meeting).then().body("agenda.words", equalTo(List.of("Les deux.", "Deux.", "Trois.")))
                .body("decisions.words", equalTo(List.of("À ne pas perdre")));
    }

    @Test
    void aFieldRefusedForAnotherReasonTakesNobodysWordsEither() {
        String meeting = MeetingApiTest.held(LEAD.project("Trop long").id());
        String page = page(meeting);
        List<String> words = fields(meeting);
        ShownForm form = ShownForm.on(lead.get(page), "minutes");
        dgs.send(page + "/minutes", ShownForm.on(dgs.get(page), "minutes").with(words.get(0), "Un.").with(words.get(1), "Dit la DGS."));
        Response refused = lead.send(page + "/minutes", form.with(words.get(0), "Le mien.").with("decision", "x".repeat(2_001)));
        refused.then().statusCode(422);
        Response told = lead.send(page + "/minutes", ShownForm.on(refused, "minutes").with("decision", "Plus court"));
        told.then().statusCode(412).body(containsString("Un.")).body(containsString("Le mien."));
        lead.send(page + "/minutes", ShownForm.on(told, "minutes").with(words.get(0), "Les deux.")).then().statusCode(303);
        LEAD.asks().get(meeting).then().body("agenda.words", equalTo(List.of("Les deux.", "Dit la DGS."))).body("decisions.size()", equalTo(1));
    }

    @Test
    void everyPointOnWhichSomebodyWroteMeanwhileIsNamedAtOnce() {
        String meeting = MeetingApiTest.held(LEAD.project("Tous les conflits").id());
        String page = page(meeting);
        List<String> words = fields(meeting);
        ShownForm form = ShownForm.on(lead.get(page), "minutes");
        dgs.send(page + "/minutes", ShownForm.on(dgs.get(page), "minutes").with(words.get(0), "Un.").with(words.get(1), "Deux."));
        Response refused = lead.send(page + "/minutes", form.with(words.get(0), "Le mien.").with(words.get(1), "Le mien aussi."));
        refused.then().statusCode(412).body(containsString("href=\"#f-" + words.get(0) + "\"")).body(containsString("href=\"#f-" + words.get(1) + "\""))
                .body(containsString("Un.")).body(containsString("Deux.")).body(containsString("Le mien aussi."));
        lead.send(page + "/minutes", ShownForm.on(refused, "minutes").with(words.get(0), "Réunis un.").with(words.get(1), "Réunis deux.")).then().statusCode(303);
        LEAD.asks().get(meeting).then().body("agenda.words", equalTo(List.of("Réunis un.", "Réunis deux.")));
    }

    @Test
    void aRefusedListPressedAgainWithdrawsNobodyAndUndoesNoPresence() {
        String meeting = MeetingApiTest.meeting(LEAD.project("Liste refusée").id(), "2026-11-02");
        String page = page(meeting);
        lead.send(page + "/participants", ShownForm.on(lead.get(page), "attend").with("guests", "Mme Lune\nM. Soleil"));
        ShownForm form = ShownForm.on(lead.get(page), "attend");
        List<String> presences = form.fields().keySet().stream().filter(name -> name.startsWith("presence-")).toList();
        dgs.send(page + "/participants", ShownForm.on(dgs.get(page), "attend").with(presences.get(0), "PRESENT").with("guests", "M. Mercure"));
        Response refused = lead.send(page + "/participants", form.with(presences.get(1), "EXCUSED").with("guests", "x".repeat(201)));
        refused.then().statusCode(422).body(containsString("M. Mercure"));
        lead.send(page + "/participants", ShownForm.on(refused, "attend").with("guests", "")).then().statusCode(303);
        LEAD.asks().get(meeting).then().body("participants.name", equalTo(List.of("Mme Lune", "M. Soleil", "M. Mercure")))
                .body("participants.presence", equalTo(List.of("PRESENT", "EXCUSED", "EXPECTED")));
    }

    @Test
    void wordsTypedOnAPointThatWentMeanwhileAreGivenBackAndSavedElsewhere() {
        String meeting = MeetingApiTest.held(LEAD.project("Point retiré").id());
        String page = page(meeting);
        List<String> words = fields(meeting);
        ShownForm form = ShownForm.on(lead.get(page), "minutes");
        dgs.send(page + "/agenda", ShownForm.on(dgs.get(page), "edit-agenda").with(words.get(1).replace("words", "remove"), "true")).then().statusCode(303);
        Response refused = lead.send(page + "/minutes", form.with(words.get(1), "Dit\r\nen deux lignes."));
        refused.then().statusCode(422).body(containsString("href=\"#f-" + words.get(1) + "\"")).body(containsString("Point retiré de l’ordre du jour"));
        ShownForm again = ShownForm.on(refused, "minutes");
        assertEquals("Dit\nen deux lignes.", again.value(words.get(1)));
        lead.send(page + "/minutes", again.with(words.get(0), "Dit\nen deux lignes.").with(words.get(1), "")).then().statusCode(303);
        LEAD.asks().get(meeting).then().body("agenda.words", equalTo(List.of("Dit\nen deux lignes.")));
    }

    @Test
    void wordsTypedWhileSomebodyApprovedAreShownBesideWhatWasApproved() {
        String meeting = MeetingApiTest.held(LEAD.project("Approuvé pendant ce temps").id());
        String page = page(meeting);
        List<String> words = fields(meeting);
        dgs.send(page + "/minutes", ShownForm.on(dgs.get(page), "minutes").with(words.get(1), "Deux."));
        ShownForm form = ShownForm.on(lead.get(page), "minutes").with(words.get(0), "Trop tard <b>.").with("decision", "Encore une");
        LEAD.patch(meeting, Map.of("state", "APPROVED")).then().statusCode(200);
        String refused = lead.send(page + "/minutes", form).then().statusCode(409).body(containsString("Dites la correction")).extract().asString();
        String unsaved = refused.substring(refused.indexOf("id=\"unsaved\""), refused.indexOf("id=\"outcome\""));
        assertTrue(unsaved.contains("Trop tard &lt;b&gt;.") && unsaved.contains("Encore une") && !unsaved.contains("Deux."), unsaved);
    }

    @Test
    void anAgendaRefusedForItsTypingStillTellsThatItChangedMeanwhile() {
        String meeting = MeetingApiTest.held(LEAD.project("Ordre du jour refusé").id());
        String page = page(meeting);
        String title = fields(meeting).get(0).replace("words", "title");
        ShownForm form = ShownForm.on(lead.get(page), "edit-agenda");
        dgs.send(page + "/agenda", ShownForm.on(dgs.get(page), "edit-agenda").with(title, "Calendrier revu"));
        add(page, "Divers");
        Response refused = lead.send(page + "/agenda", form.with(title, "x".repeat(301)));
        refused.then().statusCode(422);
        Response told = lead.send(page + "/agenda", ShownForm.on(refused, "edit-agenda").with(title, "Le calendrier"));
        told.then().statusCode(412);
        lead.send(page + "/agenda", ShownForm.on(told, "edit-agenda")).then().statusCode(303);
        LEAD.asks().get(meeting).then().body("agenda.title", equalTo(List.of("Le calendrier", "Budget", "Divers")));
    }

    private void add(String page, String point) {
        dgs.send(page + "/points", ShownForm.on(dgs.get(page), "add-point").with("point", point)).then().statusCode(303);
    }

    private static List<String> fields(String meeting) {
        return LEAD.get(meeting).getList("agenda.id").stream().map(id -> "words-" + id).toList();
    }

    private static String page(String meeting) {
        return meeting.replace("/api/v1", "");
    }
}
