package fr.parvis.project.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Creating a project step by step, as a browser without scripts goes through it. */
@QuarkusTest
class WizardPagesTest {

    private static final String NEW = "/projects/new";

    private Visitor lead;

    @BeforeEach
    void signIn() {
        lead = Visitor.signedIn("lead");
    }

    @Test
    void theLastStepShowsEverythingBeforeAnythingExists() {
        long before = projects();
        Response check = last(lead, "Tout relire");
        for (String shown : List.of("Tout relire", "Ouvrir les marchés", "Jeux publiés", "douze", "Rendre &lt;compte&gt;", "Réutiliser", "–",
                "Claire Bresson", "Julien Kermadec", "Rattaché à la DGS", "2026", "Cadrage")) {
            assertTrue(check.asString().replaceAll("<input[^>]*>", "").contains(shown), shown);
        }
        assertEquals(before, projects());
        check = lead.send(NEW, ShownForm.on(check, "wizard"));
        check.then().statusCode(303);
        assertEquals(before + 1, projects());
        lead.get(check.getHeader("Location").replaceFirst("^https?://[^/]+", "") + "/sheet").then().statusCode(200)
                .body(containsString("Ouvrir les marchés")).body(containsString("Rendre &lt;compte&gt;"));
    }

    @Test
    void eachStepRefusesWhatItLacksAndKeepsWhatWasTyped() {
        Response page = lead.get(NEW);
        page = refused(1, page, Map.of("startsOn", "2026-12-01"), "2026-12-01");
        page = refused(1, page, Map.of("title", "Garder", "startsOn", "demain"), "value=\"Garder\"", "demain");
        page = next(page, Map.of("startsOn", "2026-12-01"), 2);
        page = refused(2, page, Map.of(), "wizard-2");
        page = refused(2, page, Map.of("goal3", "But sans mesure"), "But sans mesure", "value=\"Garder\"");
        page = next(page, Map.of("indicator3", "Jeux", "target3", "12"), 3);
        page = refused(3, page, Map.of("transparency", "x".repeat(1001), "processes", "Mieux"), "x".repeat(1001), "Mieux", "But sans mesure");
        page = next(page, Map.of("transparency", "Clair"), 4);
        page = refused(4, page, Map.of("eluId", "personne"), "But sans mesure", "value=\"Clair\"");
        next(page, Map.of("eluId", ""), 5).then().body(containsString("Garder")).body(containsString("But sans mesure"));
    }

    @Test
    void goingBackLosesNothing() {
        Response page = last(lead, "Retour");
        for (int step = 4; step >= 1; step--) {
            page = lead.send(NEW, ShownForm.on(page, "wizard").with("go", "back"));
            page.then().statusCode(200).body(containsString("id=\"wizard-" + step + "\""));
        }
        for (int step = 2; step <= 5; step++) {
            page = next(page, Map.of(), step);
        }
        page.then().body(containsString("Retour")).body(containsString("Ouvrir les marchés")).body(containsString("Rendre &lt;compte&gt;"));
    }

    @Test
    void theLastStepSentTwiceMakesOneProject() {
        long before = projects();
        ShownForm form = ShownForm.on(last(lead, "Une fois"), "wizard");
        List<Visitor> windows = List.of(lead, Visitor.signedIn("lead"), Visitor.signedIn("lead"));
        List<Response> answers = windows.stream().map(window -> CompletableFuture.supplyAsync(() -> window.send(NEW, form))).toList().stream()
                .map(CompletableFuture::join).toList();
        assertEquals(1, answers.stream().map(answer -> answer.getHeader("Location")).distinct().count());
        assertEquals(answers.get(0).getHeader("Location"), lead.send(NEW, form).then().statusCode(303).extract().header("Location"));
        assertEquals(before + 1, projects());
        lead.send(NEW, ShownForm.on(last(lead, "Une fois"), "wizard")).then().statusCode(303);
        assertEquals(before + 2, projects());
    }

    @Test
    void theLastStepAloneLeadsBackToTheFirstThatIsMissing() {
        long before = projects();
        lead.post(NEW, Map.of("step", "5", "goal1", "Un but", "indicator1", "Jeux", "target1", "3")).then().statusCode(422)
                .body(containsString("id=\"wizard-1\"")).body(containsString("value=\"Un but\""));
        lead.post(NEW, Map.of("step", "5", "title", "Un titre", "startsOn", "2026-12-01")).then().statusCode(422)
                .body(containsString("id=\"wizard-2\""));
        lead.post(NEW, Map.of("step", "5", "title", "Un titre", "startsOn", "2046-12-01", "goal1", "Un but", "indicator1", "Jeux", "target1",
                "3", "leadAttached", "true")).then().statusCode(422).body(containsString("id=\"wizard-1\""));
        assertEquals(before, projects());
    }

    @Test
    void whoUsuallySitsThereIsProposedAndNobodyStaysNobody() {
        Response people = fourth(lead, "Personne");
        ShownForm form = ShownForm.on(people, "wizard");
        assertEquals(me(Api.LEAD) + " " + me(Api.DGS) + " " + me(Api.ELU),
                form.value("leadId") + " " + form.value("sponsorId") + " " + form.value("eluId"));
        Response check = lead.send(NEW, form.with("sponsorId", "").with("eluId", ""));
        check.then().body(containsString("À désigner plus tard"));
        String made = lead.send(NEW, ShownForm.on(check, "wizard")).then().statusCode(303).extract().header("Location");
        LEAD.asks().get("/api/v1" + made.substring(made.indexOf("/projects/"))).then().body("eluId", nullValue()).body("sponsorId", nullValue())
                .body("leadId", equalTo(me(Api.LEAD)));
    }

    @Test
    void onlyTheDgsCreatesForALeadWhoIsNotAttached() {
        long before = projects();
        Response check = lead.send(NEW, ShownForm.on(fourth(lead, "Détaché"), "wizard").without("leadAttached"));
        lead.send(NEW, ShownForm.on(check, "wizard")).then().statusCode(422).body(containsString("id=\"wizard-4\""))
                .body(containsString("value=\"Détaché\""));
        assertEquals(before, projects());
        Visitor dgs = Visitor.signedIn("dgs");
        check = dgs.send(NEW, ShownForm.on(fourth(dgs, "Détaché"), "wizard").without("leadAttached")
                .with("attachmentExemption", "Rattachée au cabinet du maire."));
        check.then().statusCode(200).body(containsString("Rattachée au cabinet du maire."));
        dgs.send(NEW, ShownForm.on(check, "wizard")).then().statusCode(303);
    }

    private static Response last(Visitor who, String title) {
        Response check = who.send(NEW, ShownForm.on(fourth(who, title), "wizard"));
        check.then().statusCode(200).body(containsString("id=\"wizard-5\""));
        return check;
    }

    private static Response fourth(Visitor who, String title) {
        Response page = who.send(NEW, ShownForm.on(who.get(NEW), "wizard").with("title", title).with("startsOn", "2026-12-01"));
        page = who.send(NEW, ShownForm.on(page, "wizard").with("goal1", "Ouvrir les marchés").with("indicator1", "Jeux publiés")
                .with("target1", "douze"));
        page = who.send(NEW, ShownForm.on(page, "wizard").with("transparency", "Rendre <compte>").with("innovation", "Réutiliser"));
        page.then().statusCode(200).body(containsString("id=\"wizard-4\""));
        return page;
    }

    private Response next(Response page, Map<String, String> typed, int step) {
        Response answer = sent(page, typed);
        answer.then().statusCode(200).body(containsString("id=\"wizard-" + step + "\""));
        return answer;
    }

    private Response refused(int step, Response page, Map<String, String> typed, String... kept) {
        Response answer = sent(page, typed);
        answer.then().statusCode(422).body(containsString("id=\"wizard-" + step + "\"")).body(containsString("error-summary"));
        for (String words : kept) {
            assertTrue(answer.asString().contains(words), words);
        }
        return answer;
    }

    private Response sent(Response page, Map<String, String> typed) {
        ShownForm form = ShownForm.on(page, "wizard");
        typed.forEach(form::with);
        return lead.send(NEW, form);
    }

    private static long projects() {
        return LEAD.get("/api/v1/projects?size=1").getLong("total");
    }

    private static int me(Api who) {
        return who.get("/api/v1/me").getInt("id");
    }
}
