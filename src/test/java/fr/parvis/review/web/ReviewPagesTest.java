package fr.parvis.review.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api.Project;
import fr.parvis.Visitor;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Words;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.Indicator;
import fr.parvis.review.Measure;
import fr.parvis.review.ReviewMessages;
import fr.parvis.review.ReviewPageMessages;
import fr.parvis.review.ReviewReportMessages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The review through its pages and its API. */
@QuarkusTest
class ReviewPagesTest {

    @Test
    void aReviewOfNothingSaysSoInBothLanguages() {
        String path = "/projects/" + LEAD.project("Rien encore").id() + "/review";
        Visitor.signedIn("lead").get(path).then().statusCode(200).body(containsString("Le questionnaire n’est pas encore ouvert."))
                .body(containsString("Non mesurable")).body(containsString("Aucun constat pour l’instant."));
        Visitor.signedIn("lead").inEnglish().get(path).then().statusCode(200).body(containsString("Not measurable")).body(containsString("No finding yet."));
    }

    @Test
    void aHeadAnswersChangesTheirMindAndAfterTheEndReadsClearWords() {
        Project project = LEAD.project("Questionnaire");
        Visitor lead = Visitor.signedIn("lead");
        String review = "/projects/" + project.id() + "/review";
        lead.post(review + "/survey", Map.of("closesOn", "hier", "message", "Merci <b>à tous</b>")).then().statusCode(422)
                .body(containsString("Merci &lt;b&gt;à tous")).body(containsString("error-summary"));
        lead.post(review + "/survey", Map.of("closesOn", day(10), "message", "Merci", "anonymous", "true")).then().statusCode(303);
        int survey = LEAD.get("/api/v1" + review).getInt("survey.id");
        String answers = "/reviews/answers/" + survey;
        Visitor head = Visitor.signedIn("head");
        lead.get(review).then().body(containsString("La validation de la phase")).body(containsString("montrée que dans son ensemble"))
                .body(not(containsString("Participation par service")));
        head.get(answers).then().statusCode(200).body(containsString("Vos réponses sont anonymes")).body(not(containsString("id=\"q-Q12\"")));
        head.post(answers, Map.of("question", "Q08", "mark", "3", "words", "Trop tard")).then().statusCode(303).header("Location", containsString("#q-Q"));
        head.post(answers, Map.of("question", "Q08", "kept-mark", "3", "words", "Bien")).then().statusCode(303);
        HEAD.asks().get("/api/v1/surveys/" + survey + "/answers").then().body("questions.find { it.question == 'Q08' }.answer.mark", equalTo(3))
                .body("questions.find { it.question == 'Q08' }.answer.words", equalTo("Bien"));
        head.post(answers, Map.of("question", "Q08", "mark", "9", "words", "Gardez-moi")).then().statusCode(422).body(containsString("Gardez-moi"))
                .body(containsString("<a href=\"#q-Q08\">Donnez une note entière de 1 à 5."));
        head.post(answers, Map.of("question", "Q12", "agreed", "true")).then().statusCode(422).body(containsString("ne vous est pas posée"));
        Visitor.signedIn("admin").get(answers).then().statusCode(403);
        LEAD.asks().get("/api/v1" + review).then().body("survey.results", equalTo(List.of())).body("survey.participation.silent", nullValue())
                .body("survey.participation.answered", equalTo(1));

        String version = String.valueOf(LEAD.get("/api/v1" + review).getInt("survey.version"));
        lead.post(review + "/survey/endings", Map.of("why", "Court", "version", version)).then().statusCode(422);
        lead.post(review + "/survey/endings", Map.of("why", "Le conseil est avancé.", "version", version)).then().statusCode(303);
        head.post(answers, Map.of("question", "Q08", "mark", "1")).then().statusCode(409).body(containsString("Le questionnaire est clos"));
        head.get(answers).then().statusCode(200).body(containsString("vos réponses ne peuvent plus être retrouvées"));
        lead.get(review).then().body(containsString("Moins de trois réponses")).body(not(containsString("Bien</li>")));
        lead.get(review + "/answers.csv").then().statusCode(200).body(not(containsString("Bien"))).body(containsString("Moins de trois réponses"));
        lead.get(review + "/answers.xlsx").then().statusCode(200);
        lead.get(review + "/participation.csv").then().statusCode(200).body(containsString("Ensemble;;")).body(not(containsString("par service")));
        LEAD.asks().get("/api/v1" + review).then().body("survey.participation.audiences", equalTo(Map.of())).body("survey.participation.departments", equalTo(List.of()))
                .body("survey.results.find { it.question == 'Q08' }.answers", nullValue()).body("survey.results.find { it.question == 'Q12' }.withheld", equalTo(true));
        lead.get(review + "/participation.xlsx").then().statusCode(200);
        lead.get(review + "/answers.pdf").then().statusCode(404);
    }

    @Test
    void anIndicatorIsEnteredWithACommaAndRefusedInItsPlace() {
        Project project = LEAD.project("Indicateurs");
        Visitor lead = Visitor.signedIn("lead");
        String page = "/projects/" + project.id() + "/indicators/DISCUSSIONS_ANSWERED";
        lead.get(page).then().statusCode(200).body(containsString("À saisir à la main."));
        lead.post(page, Map.of("version", "-1", "value", "beaucoup", "whyNot", "Relevé")).then().statusCode(422).body(containsString("par exemple 12 ou 12,5"))
                .body(containsString("Relevé"));
        lead.post(page, Map.of("version", "-1", "value", "92,5")).then().statusCode(303);
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/indicators").then()
                .body("find { it.code == 'DISCUSSIONS_ANSWERED' }.value", equalTo(92.5f)).body("find { it.code == 'DISCUSSIONS_ANSWERED' }.computed", equalTo(false))
                .body("find { it.code == 'OPENING_RATE' }.value", nullValue()).body("find { it.code == 'OPENING_RATE' }.unmeasured", equalTo("NOTHING_COMMUNICABLE"));
        lead.post(page, Map.of("version", "-1", "value", "10")).then().statusCode(412);
        lead.get(page).then().body(containsString("name=\"target\""));
        lead.get("/projects/" + project.id() + "/indicators/ACCESS_REQUESTS").then().statusCode(200).body(not(containsString("name=\"target\"")));
        QuarkusTransaction.requiringNew().run(() -> Phase.update("state = ?1 where project.id = ?2", PhaseState.DONE, project.id()));
        lead.get(page).then().statusCode(200).body(not(containsString("name=\"target\""))).body(containsString("Le bilan est validé"));
        lead.post(page, Map.of("version", "0", "value", "10")).then().statusCode(409).body(containsString("la direction générale rouvre la phase"));
        lead.get("/projects/" + project.id() + "/review/indicators.csv").then().statusCode(200).body(containsString("DISCUSSIONS_ANSWERED"));
    }

    @Test
    void aFindingIsAddedDecidedAndExported() {
        Project project = LEAD.project("Constats");
        Visitor lead = Visitor.signedIn("lead");
        String path = "/projects/" + project.id();
        lead.post(path + "/findings", Map.of("words", "", "category", "IMPROVE")).then().statusCode(422);
        lead.post(path + "/findings", Map.of("words", "Les licences sont floues", "category", "IMPROVE")).then().statusCode(303);
        String id = LEAD.get("/api/v1" + path + "/findings").getString("items[0].id");
        lead.get(path + "/review").then().body(containsString("À compléter"));
        lead.post("/findings/" + id, Map.of("version", "0", "category", "OPTIMISE", "action", "Choisir une licence")).then().statusCode(422)
                .body(containsString("Indiquez pourquoi vous classez")).body(containsString("Choisir une licence"));
        lead.post("/findings/" + id, Map.of("version", "0", "category", "IMPROVE", "action", "Choisir une licence", "ownerId",
                LEAD.get("/api/v1/me").getString("id"), "dueOn", day(60), "phase", "DIFFUSION")).then().statusCode(303);
        LEAD.asks().get("/api/v1/findings/" + id).then().body("incomplete", equalTo(false));
        lead.get(path + "/review").then().body(containsString("Actions issues des constats")).body(not(containsString("À compléter")));
        lead.get(path + "/review/findings.xlsx").then().statusCode(200);
        lead.get(path + "/review/carried.csv").then().statusCode(200).body(containsString("Choisir une licence"));
        DGS.asks().get("/api/v1" + path + "/journal").then().body("items.event", hasItem("review.finding-added"));
    }

    @Test
    void theReportFollowsTheFactsUntilItIsPresentedThenItsBytesStay() throws IOException {
        Project project = LEAD.project("Rapport & conseil");
        Visitor lead = Visitor.signedIn("lead");
        String review = "/projects/" + project.id() + "/review";
        lead.get(review + "/report").then().statusCode(200).body(containsString("Projet de rapport"));
        lead.post(review + "/presentations", Map.of("presentedOn", day(3), "presentedTo", "Conseil municipal")).then().statusCode(422)
                .body(containsString("une fois qu’elle a eu lieu"));
        lead.post(review + "/presentations", Map.of("presentedOn", day(0), "presentedTo", "Conseil municipal")).then().statusCode(303);
        byte[] pdf = lead.get(review + "/report.pdf").then().statusCode(200).contentType("application/pdf").extract().asByteArray();
        LEAD.post("/api/v1/projects/" + project.id() + "/findings", Map.of("words", "Trop tard pour le rapport", "category", "KEEP")).then().statusCode(201);
        assertArrayEquals(pdf, lead.get(review + "/report.pdf").asByteArray());
        lead.inEnglish().get(review + "/report").then().body(containsString("lang=\"fr\"")).body(containsString("Bilan du cycle 1"))
                .body(not(containsString("Trop tard pour le rapport")));
        assertEquals(LEAD.get("/api/v1" + review).getString("report.pdfSha256"), fr.parvis.platform.Fingerprint.of(pdf));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertTrue(read.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("fr", read.getDocumentCatalog().getLanguage());
            assertEquals("Rapport de bilan – Rapport & conseil", read.getDocumentInformation().getTitle());
            assertTrue(read.getNumberOfPages() >= 2 && read.getNumberOfPages() <= 4, "pages: " + read.getNumberOfPages());
            String text = new PDFTextStripper().getText(read);
            List<Integer> places = List.of("Bilan du cycle 1", "L’essentiel", "Les chiffres", "Ce que l’on conserve", "Ce que l’on améliore", "La suite").stream()
                    .map(text::indexOf).toList();
            assertTrue(places.get(0) >= 0 && places.stream().sorted().toList().equals(places), text);
        }
    }

    @Test
    void theReviewOfACycleStaysToBeReadOnceTheNextOneIsOpenAndTheReportKeepsItsBytes() {
        Project project = LEAD.project("Deux cycles");
        Visitor lead = Visitor.signedIn("lead");
        String review = "/projects/" + project.id() + "/review";
        LEAD.post("/api/v1/projects/" + project.id() + "/findings", Map.of("words", "Les licences sont floues", "category", "KEEP")).then().statusCode(201);
        lead.post("/projects/" + project.id() + "/maturity", Map.of("reached-SUPPORT", "2")).then().statusCode(303);
        lead.post(review + "/presentations", Map.of("presentedOn", day(0), "presentedTo", "Conseil municipal")).then().statusCode(303);
        byte[] pdf = lead.get(review + "/report.pdf").then().statusCode(200).extract().asByteArray();
        lead.get(review).then().body(not(containsString("Bilans précédents")));
        QuarkusTransaction.requiringNew().run(() -> Phase.update("state = ?1 where project.id = ?2", PhaseState.DONE, project.id()));
        LEAD.post("/api/v1/projects/" + project.id() + "/cycles", Map.of()).then().statusCode(201);

        assertArrayEquals(pdf, lead.get(review + "/report.pdf?cycle=1").then().statusCode(200).extract().asByteArray());
        lead.get(review + "/report?cycle=1").then().statusCode(200).body(containsString("Présenté le ")).body(containsString("/review/report.pdf?cycle=1"));
        lead.get(review + "/report").then().body(containsString("Projet de rapport")).body(containsString("Bilan du cycle 2"));
        lead.get(review).then().body(containsString("Bilans précédents")).body(containsString("/review?cycle=1\"")).body(containsString("/review/report?cycle=1\""))
                .body(not(containsString("Les licences sont floues"))).body(containsString("id=\"plan-cycle\""));
        lead.get(review + "?cycle=1").then().statusCode(200).body(containsString("Bilan du cycle 1")).body(containsString("Les licences sont floues"))
                .body(containsString("Le cycle 1 est terminé")).body(not(containsString("<form class=\"form"))).body(not(containsString("/findings/computations")));
        lead.get(review + "/maturity.csv?cycle=1").then().statusCode(200).body(containsString("Aide et réponses")).body(containsString(";2;"));
        lead.get(review + "/comparison.csv").then().statusCode(200).body(containsString("Cycle 1")).body(containsString("Jeux ouverts"));
        lead.get(review + "/comparison.xlsx?cycle=1").then().statusCode(404);
        lead.inEnglish().get(review + "?cycle=1").then().body(containsString("Cycle 1 is over"));
        lead.get(review + "/findings.csv?cycle=1").then().statusCode(200).body(containsString("Les licences sont floues"));
        lead.get(review + "/findings.csv").then().body(not(containsString("Les licences sont floues")));
        lead.get(review + "/carried.csv?cycle=1").then().statusCode(404);
        lead.get("/projects/" + project.id() + "/maturity?cycle=1").then().statusCode(200).body(not(containsString("<select")));
        LEAD.asks().get("/api/v1" + review + "?cycle=1").then().body("cycle", equalTo(1)).body("findings.title", equalTo(List.of("Les licences sont floues")))
                .body("report.presentedTo", equalTo("Conseil municipal")).body("carriedOver", equalTo(List.of()));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/findings?cycle=1").then().body("items.size()", equalTo(1));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/findings").then().body("items.size()", equalTo(0));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/indicators?cycle=1").then().body("size()", equalTo(20));
        for (String none : List.of("0", "3", "999999999999")) {
            lead.get(review + "?cycle=" + none).then().statusCode(404);
            LEAD.asks().get("/api/v1" + review + "?cycle=" + none).then().statusCode(404);
        }
        LEAD.asks().get("/api/v1" + review + "?cycle=premier").then().statusCode(422);
    }

    @Test
    void theNextCycleStartsAsItWasSettledWhoeverOpensItAndItsPageRecallsTheLessons() {
        Project project = LEAD.project("Cycle préparé");
        Visitor lead = Visitor.signedIn("lead");
        String page = "/projects/" + project.id();
        lead.post(page + "/review/next-cycle", Map.of("version", "-1", "startsOn", day(45), "points", "Visas plus tôt")).then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> Phase.update("state = ?1 where project.id = ?2", PhaseState.DONE, project.id()));
        lead.get(page).then().statusCode(200).body(containsString("value=\"" + day(45) + "\"")).body(containsString("Visas plus tôt</textarea>"));
        LEAD.post("/api/v1" + page + "/cycles", Map.of()).then().statusCode(201);
        assertEquals(day(45), startOf(project, 2));
        lead.get(page).then().statusCode(200).body(containsString("Leçons du cycle précédent")).body(containsString("Visas plus tôt"));

        lead.post(page + "/review/next-cycle", Map.of("version", "-1", "startsOn", day(60), "points", "Encore")).then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> Phase.update("state = ?1 where project.id = ?2", PhaseState.DONE, project.id()));
        lead.post(page + "/cycles", Map.of("startsOn", day(70), "lessons", "")).then().statusCode(303);
        LEAD.asks().get("/api/v1" + page).then().body("cycle", equalTo(3));
        assertEquals(day(70), startOf(project, 3));
        lead.get(page).then().body(not(containsString("Leçons du cycle précédent")));
    }

    @Test
    void maturityIsDrawnWithItsTable() {
        Project project = LEAD.project("Maturité");
        Visitor lead = Visitor.signedIn("lead");
        String page = "/projects/" + project.id() + "/maturity";
        lead.post(page, Map.of("reached-RELEASE", "7")).then().statusCode(422);
        Map<String, String> form = new HashMap<>(Map.of("reached-RELEASE", "4", "wanted-RELEASE", "5", "reached-SUPPORT", "2"));
        lead.post(page, form).then().statusCode(303);
        lead.get(page).then().statusCode(200).body(containsString("radar__reached")).body(containsString("Gestion des données\u00a0: niveau 4, visé 5."));
        String again = lead.get(page).asString();
        // Folded by dimension, the first one with something left open; what is folded is part of the form all the same.
        assertEquals(5, again.split("<details class=\"card stack\"", -1).length - 1);
        assertEquals(1, again.split("<details class=\"card stack\" open>", -1).length - 1);
        assertTrue(again.contains("1/4 évaluées") && again.contains("0/2 évaluées"), again);
        assertEquals(30, again.substring(again.indexOf("id=\"maturity\""), again.indexOf("</form>", again.indexOf("id=\"maturity\""))).split("<select", -1)
                .length - 1);
        assertTrue(lead.post(page, Map.of("wanted-ASSET_CATALOGUE", "9")).asString().contains("<details class=\"card stack\" open><summary><h2"
                + " class=\"summary-title\">Pilotage stratégique"), "what was refused is unfolded");
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/review/maturity").then().body("find { it.dimension == 'ENGAGEMENT' }.reached", equalTo(2.0f));
    }

    @Test
    void whoSavesOneLevelOfMaturityLeavesThoseOfOthersAsTheyAre() {
        Project project = LEAD.project("Maturité à deux");
        Visitor dgs = Visitor.signedIn("dgs");
        String page = "/projects/" + project.id() + "/maturity";
        String api = "/api/v1/projects/" + project.id() + "/review/maturity";
        Visitor.signedIn("lead").post(page, Map.of("reached-RELEASE", "4", "was-reached-RELEASE", "")).then().statusCode(303);
        dgs.post(page, Map.of("reached-RELEASE", "", "was-reached-RELEASE", "", "reached-SUPPORT", "3", "was-reached-SUPPORT", "")).then().statusCode(303);
        LEAD.asks().get(api).then().body("activities.flatten().find { it.activity == 'RELEASE' }.reached", equalTo(4))
                .body("activities.flatten().find { it.activity == 'SUPPORT' }.reached", equalTo(3));

        Map<String, String> late = Map.of("reached-RELEASE", "2", "was-reached-RELEASE", "", "wanted-SUPPORT", "5", "was-wanted-SUPPORT", "");
        dgs.post(page, late).then().statusCode(412).body(containsString("Quelqu’un a donné le niveau 4 entre-temps"))
                .body(containsString("name=\"was-reached-RELEASE\" value=\"4\"")).body(containsString("name=\"was-wanted-SUPPORT\" value=\"\""))
                .body(matchesPattern("(?s).*name=\"reached-RELEASE\".{0,400}value=\"2\" selected.*"));
        dgs.inEnglish().post(page, late).then().statusCode(412).body(containsString("Somebody gave level 4 meanwhile"));
        LEAD.asks().get(api).then().body("activities.flatten().find { it.activity == 'SUPPORT' }.wanted", nullValue());
        dgs.post(page, Map.of("reached-RELEASE", "2", "was-reached-RELEASE", "4")).then().statusCode(303);
        LEAD.asks().body(Map.of("activities", List.of(Map.of("activity", "RELEASE", "wanted", 5)))).put(api).then().statusCode(200)
                .body("activities.flatten().find { it.activity == 'RELEASE' }.reached", equalTo(2))
                .body("activities.flatten().find { it.activity == 'RELEASE' }.wanted", equalTo(5));
    }

    @Test
    void aPlanThatIsRefusedForItsDateDoesNotTakeThePlaceOfOneItsReaderNeverSaw() {
        Project project = LEAD.project("Préparation à deux");
        String review = "/projects/" + project.id() + "/review";
        Visitor.signedIn("lead").post(review + "/next-cycle", Map.of("version", "-1", "startsOn", day(30), "points", "Un")).then().statusCode(303);
        Visitor dgs = Visitor.signedIn("dgs");
        dgs.post(review + "/next-cycle", Map.of("version", "-1", "startsOn", "hier", "points", "Deux")).then().statusCode(422)
                .body(containsString("name=\"version\" value=\"-1\""));
        dgs.post(review + "/next-cycle", Map.of("version", "-1", "startsOn", day(-3), "points", "Deux")).then().statusCode(412)
                .body(containsString("Deux</textarea>")).body(not(containsString("name=\"version\" value=\"-1\"")));
    }

    @Test
    void whatIsOneOrNoneIsSaidInTheSingularInBothLanguages() {
        ReviewReportMessages report = Words.in(ReviewReportMessages.class, Locale.FRENCH);
        assertEquals("1 cible atteinte sur 1 indicateur mesuré qui a une cible.", report.targets(1, 1));
        assertEquals("0 cible atteinte sur 2 indicateurs mesurés qui ont une cible.", report.targets(0, 2));
        assertEquals("1 personne a répondu au questionnaire, sur 3 sollicitées.", report.answers(1, 3));
        assertEquals("Note\u00a0? 4 (1 réponse).", report.answerOf("Note\u00a0?", "4", 1));
        assertEquals("1 person answered the survey, of 3 asked.", Words.in(ReviewReportMessages.class, Locale.ENGLISH).answers(1, 3));
        assertEquals("0 targets reached of 1 measured indicator that has one.", Words.in(ReviewReportMessages.class, Locale.ENGLISH).targets(0, 1));
        assertEquals(List.of("0 jour", "1 jour", "1,5 jour", "2 jours"), Stream.of("0", "1", "1.5", "2")
                .map(days -> Shown.value(Indicator.PUBLICATION_DELAY, new BigDecimal(days), Locale.FRENCH)).toList());
        assertEquals(List.of("0 hours", "1 hour", "1.5 hours"), Stream.of("0", "1", "1.5")
                .map(hours -> Shown.value(Indicator.WORK_PER_DATASET, new BigDecimal(hours), Locale.ENGLISH)).toList());
        assertEquals("100\u00a0% (60 participations pour 40 agents)", Shown.measure(Indicator.AGENTS_REACHED, new Measure(new BigDecimal("100"), 60L, 40L, null),
                Locale.FRENCH));
        ReviewMessages told = Words.in(ReviewMessages.class, Locale.FRENCH);
        assertEquals("a repris dans le cycle 2\u00a0: 1 constat et 3 jeux à réexaminer.", told.toldTakenUp("2", "1", "3"));
        assertEquals("took over into cycle 2: 3 findings and 1 dataset to examine again.",
                Words.in(ReviewMessages.class, Locale.ENGLISH).toldTakenUp("2", "3", "1"));
        assertEquals("a ouvert le bilan\u00a0: 1 personne a répondu, 0 constat.", told.toldGenerated("1", "0"));
        assertEquals("Pré-classement fait\u00a0: 1 constat créé ou modifié.", Words.in(ReviewPageMessages.class, Locale.FRENCH).computedNow(1));
    }

    private static String startOf(Project project, int cycle) {
        return QuarkusTransaction.requiringNew().call(() -> ProjectCycle.<ProjectCycle>find("projectId = ?1 and number = ?2", project.id(), cycle).firstResult()
                .startsOn.toString());
    }

    private static String day(int later) {
        return LocalDate.now(Clocks.PARIS).plusDays(later).toString();
    }
}
