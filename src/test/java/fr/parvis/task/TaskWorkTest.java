package fr.parvis.task;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import fr.parvis.notification.Told;
import fr.parvis.project.ProjectMember;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do around a task: putting one before the other, waiting for each other, writing. */
@QuarkusTest
class TaskWorkTest {

    private static long project;

    @BeforeEach
    void aProject() {
        project = project == 0 ? LEAD.project("Travail à plusieurs").id() : project;
    }

    private static long task(String title) {
        return LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", title, "phase", "SCOPING")).then().statusCode(201).extract().jsonPath()
                .getLong("id");
    }

    private static Response before(long task, long before) {
        return LEAD.post("/api/v1/tasks/" + task + "/dependencies", Map.of("beforeId", before));
    }

    private static Response move(Api who, long task, Map<String, Object> body) {
        return who.patch("/api/v1/tasks/" + task, body);
    }

    private static long me(Api who) {
        return who.get("/api/v1/me").getLong("id");
    }

    @Test
    void aTaskBeginsOnlyWhenWhatComesBeforeItIsDone() {
        long first = task("Écrire la délibération");
        long second = task("Voter la délibération");
        before(second, first).then().statusCode(200).body("before.id", contains((int) first));
        move(LEAD, second, Map.of("state", "STARTED")).then().statusCode(409).body("detail", containsString("Écrire la délibération"))
                .body("blockers[0].id", equalTo((int) first));
        move(LEAD, first, Map.of("state", "DONE")).then().statusCode(200);
        move(LEAD, second, Map.of("state", "STARTED")).then().statusCode(200);
    }

    @Test
    void aLoopIsRefusedAndShown() {
        long one = task("Un");
        long two = task("Deux");
        long three = task("Trois");
        before(two, one).then().statusCode(200);
        before(three, two).then().statusCode(200);
        before(three, two).then().statusCode(200).body("before.size()", equalTo(1));
        String loop = before(one, three).then().statusCode(409).body("circle.size()", equalTo(4)).extract().jsonPath().getString("detail");
        assertTrue(loop.contains(" → "), loop);
        before(one, one).then().statusCode(409);
        LEAD.asks().delete("/api/v1/tasks/" + three + "/dependencies/" + two).then().statusCode(204);
        LEAD.asks().delete("/api/v1/tasks/" + three + "/dependencies/" + two).then().statusCode(422);
        before(one, three).then().statusCode(200);
    }

    @Test
    void aTaskOfAnotherProjectOrNoTaskComesBeforeNothing() {
        long mine = task("À moi");
        long other = LEAD.get("/api/v1/projects/" + LEAD.project("Un autre").id() + "/tasks").getLong("items[0].id");
        before(mine, other).then().statusCode(422).body("errors[0].pointer", equalTo("/beforeId"));
        before(mine, 999_999_999L).then().statusCode(422);
        HEAD.post("/api/v1/tasks/" + mine + "/dependencies", Map.of("beforeId", mine)).then().statusCode(403);
    }

    @Test
    void whoIsAwaitedHasTheTaskAndGivesItBack() {
        long task = task("Recevoir la liste des logiciels");
        Map<String, Object> wait = new HashMap<>(Map.of("state", "WAITING", "reason", "La liste des logiciels", "waitingOnId", me(HEAD)));
        move(LEAD, task, wait).then().statusCode(422).body("errors[0].pointer", equalTo("/waitingCause"));
        wait.put("waitingCause", "ANSWER");
        move(LEAD, task, wait).then().statusCode(200).body("waitingOnId", equalTo((int) me(HEAD))).body("waitingCause", equalTo("ANSWER"));
        Visitor head = Visitor.signedIn("head");
        assertTrue(head.get("/").asString().contains("Recevoir la liste des logiciels"));
        String page = head.get("/tasks/" + task).asString();
        assertTrue(page.contains("attend quelque chose de vous"), page);
        move(HEAD, task, Map.of("state", "DONE")).then().statusCode(403);
        move(HEAD, task, Map.of("state", "STARTED", "title", "Autre")).then().statusCode(403);
        move(HEAD, task, Map.of("state", "STARTED", "reason", "Liste remise.")).then().statusCode(200).body("waitingOnId", equalTo(null))
                .body("stateReason", equalTo("Liste remise."));
        assertTrue(!head.get("/").asString().contains("Recevoir la liste des logiciels"));
    }

    @Test
    void nobodyWaitsForThemselvesNorForAStranger() {
        long task = task("Attendre");
        move(LEAD, task, Map.of("state", "WAITING", "reason", "Moi", "waitingOnId", me(LEAD), "waitingCause", "ANSWER")).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/waitingOnId"));
        move(LEAD, task, Map.of("state", "WAITING", "reason", "Lui", "waitingOnId", 999_999_999L, "waitingCause", "ANSWER")).then().statusCode(422);
        move(LEAD, task, Map.of("state", "WAITING", "reason", "Le prestataire", "waitingOn", "Éditeur X", "waitingCause", "DELIVERY")).then().statusCode(200)
                .body("waitingOn", equalTo("Éditeur X"));
    }

    @Test
    void whoIsAwaitedGivesBackATaskThatOthersStillPrecede() {
        long first = task("D’abord celle-ci");
        long second = task("Puis celle-là");
        move(LEAD, second, Map.of("state", "WAITING", "reason", "Une réponse", "waitingOnId", me(HEAD), "waitingCause", "ANSWER")).then().statusCode(200);
        before(second, first).then().statusCode(200);
        move(HEAD, second, Map.of("state", "STARTED", "reason", "Voici.")).then().statusCode(200);
        move(LEAD, second, Map.of("state", "DONE")).then().statusCode(409);
    }

    /** To wait and to go on again is no way round what comes before. */
    @Test
    void aTaskThatWaitedGoesOnOnlyWhenWhatComesBeforeItIsDone() {
        long first = task("D’abord le marché");
        long second = task("Puis la livraison");
        before(second, first).then().statusCode(200);
        move(LEAD, second, Map.of("state", "WAITING", "reason", "Le prestataire", "waitingOn", "Éditeur X", "waitingCause", "DELIVERY")).then().statusCode(200);
        move(LEAD, second, Map.of("state", "STARTED")).then().statusCode(409).body("blockers[0].id", equalTo((int) first));
    }

    @Test
    void whoIsAwaitedAndBecomesTheOwnerWaitsForNobody() {
        long task = task("Confiée à qui l’on attendait");
        move(LEAD, task, Map.of("state", "WAITING", "reason", "Une réponse", "waitingOnId", me(HEAD), "waitingCause", "ANSWER")).then().statusCode(200);
        move(LEAD, task, Map.of("ownerId", me(HEAD))).then().statusCode(200).body("ownerId", equalTo((int) me(HEAD))).body("waitingOnId", equalTo(null))
                .body("state", equalTo("STARTED"));
    }

    @Test
    void whoeverIsGivenATaskSeesItAndStaysInTheTeamAsLongAsTheyHoldIt() {
        long other = LEAD.project("Une équipe d’agents").id();
        long agent = LEAD.get("/api/v1/municipalities/" + LEAD.town() + "/people?size=200").getLong("items.find { it.roles == ['AGENT'] }.id");
        long task = LEAD.post("/api/v1/projects/" + other + "/tasks", Map.of("title", "Trier les photographies", "phase", "SCOPING", "ownerId", agent)).then()
                .statusCode(201).extract().jsonPath().getLong("id");
        assertEquals(1L, QuarkusTransaction.requiringNew().call(() -> ProjectMember.count("projectId = ?1 and personId = ?2", other, agent)));
        String path = "/api/v1/projects/" + other;
        LEAD.asks().header("If-Match", "*").body(Map.of("leavingIds", List.of(agent))).patch(path).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/leavingIds")).body("errors[0].message", containsString("encore des tâches"));
        move(LEAD, task, Map.of("ownerId", me(LEAD))).then().statusCode(200);
        LEAD.asks().header("If-Match", "*").body(Map.of("leavingIds", List.of(agent))).patch(path).then().statusCode(200);
    }

    @Test
    void aDateThatMovedIsToldInWords() {
        long task = task("Dater la séance");
        move(LEAD, task, Map.of("dueOn", "2099-03-02")).then().statusCode(200);
        move(LEAD, task, Map.of("dueOn", "2099-03-09", "recurrence", "YEARLY")).then().statusCode(200);
        String page = Visitor.signedIn("lead").get("/tasks/" + task).asString().replace('\u00a0', ' ').replace('\u202f', ' ');
        assertTrue(page.contains("« Dater la séance » est à rendre le 2 mars 2099"), page);
        assertTrue(page.contains("du 2 mars 2099 au 9 mars 2099"), page);
        assertTrue(page.contains("Tous les ans"), page);
    }

    @Test
    void aTaskThatComesBackIsWrittenOnceHoweverOftenItIsDone() {
        long task = task("Relire le répertoire");
        move(LEAD, task, Map.of("recurrence", "YEARLY")).then().statusCode(422).body("errors[0].pointer", equalTo("/recurrence"));
        move(LEAD, task, Map.of("recurrence", "YEARLY", "dueOn", "2099-03-02")).then().statusCode(200);
        for (String state : List.of("DONE", "OPEN", "DONE")) {
            move(LEAD, task, Map.of("state", state)).then().statusCode(200);
        }
        assertEquals(List.of("2100-03-02"), LEAD.get("/api/v1/projects/" + project + "/tasks?size=200&state=OPEN&q=Relire le répertoire").getList("items.dueOn"));
    }

    @Test
    void whoDoesNotSeeTheProjectIsNeitherCalledNorAwaited() {
        long task = task("Entre nous");
        long guest = LEAD.get("/api/v1/municipalities/" + LEAD.town() + "/people?size=200").getLong("items.find { it.roles == ['AGENT'] }.id");
        String name = LEAD.get("/api/v1/municipalities/" + LEAD.town() + "/people?size=200").getString("items.find { it.roles == ['AGENT'] }.name");
        String email = LEAD.get("/api/v1/municipalities/" + LEAD.town() + "/people?size=200").getString("items.find { it.roles == ['AGENT'] }.email");
        long told = Told.count(email);
        LEAD.post("/api/v1/tasks/" + task + "/comments", Map.of("words", "@" + name + " à vous")).then().statusCode(201);
        assertEquals(told, Told.count(email));
        move(LEAD, task, Map.of("state", "WAITING", "reason", "Lui", "waitingOnId", guest, "waitingCause", "ANSWER")).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/waitingOnId"));
    }

    @Test
    void whoeverIsCalledInACommentIsTold() {
        long task = task("Appeler");
        String name = HEAD.get("/api/v1/me").getString("name");
        String email = HEAD.get("/api/v1/me").getString("email");
        long told = Told.count(email);
        LEAD.post("/api/v1/tasks/" + task + "/comments", Map.of("words", "@" + name + " qu’en dites-vous ?")).then().statusCode(201);
        assertEquals(told + 1, Told.count(email));
        assertEquals("/tasks/" + task, Told.latest(email).path.replaceFirst("#.*", ""));
    }

    @Test
    void aCommentIsReadByEverybodyAsItCanDoNoHarm() {
        long task = task("Commenter");
        HEAD.post("/api/v1/tasks/" + task + "/comments", Map.of("words", "**Bien vu** <script>alert(1)</script>")).then().statusCode(201)
                .body("html", containsString("<strong>Bien vu</strong>")).body("html", not(containsString("<script>")));
        String page = Visitor.signedIn("lead").get("/tasks/" + task).asString();
        assertTrue(page.contains("<strong>Bien vu</strong>") && !page.contains("<script>alert"), page);
        HEAD.post("/api/v1/tasks/" + task + "/comments", Map.of("words", "a".repeat(5_001))).then().statusCode(422);
        HEAD.post("/api/v1/tasks/" + task + "/comments", Map.of("words", " ")).then().statusCode(422);
    }

    @Test
    void aCommentIsTakenBackByItsAuthorAndByWhoRunsTheProject() {
        long task = task("Retirer");
        long mine = LEAD.post("/api/v1/tasks/" + task + "/comments", Map.of("words", "Un mot de trop")).then().extract().jsonPath().getLong("id");
        HEAD.asks().delete("/api/v1/tasks/" + task + "/comments/" + mine).then().statusCode(403);
        LEAD.asks().delete("/api/v1/tasks/" + task + "/comments/" + mine).then().statusCode(204);
        LEAD.asks().delete("/api/v1/tasks/" + task + "/comments/" + mine).then().statusCode(422);
        assertEquals(List.of(""), LEAD.get("/api/v1/tasks/" + task + "/comments").getList("items.words"));
        assertTrue(Visitor.signedIn("head").get("/tasks/" + task).asString().contains("Commentaire retiré par"));
    }

    @Test
    void theHistoryTellsEachFieldThatChanged() {
        long task = task("Ancien titre");
        String owner = LEAD.get("/api/v1/me").getString("name");
        String heir = HEAD.get("/api/v1/me").getString("name");
        move(LEAD, task, Map.of("title", "Nouveau titre", "dueOn", "2030-03-12", "evidence", "Note 4")).then().statusCode(200);
        move(LEAD, task, Map.of("ownerId", me(HEAD), "evidence", "Note 4")).then().statusCode(200);
        String page = Visitor.signedIn("lead").get("/tasks/" + task).asString();
        assertTrue(page.contains("Responsable\u00a0: " + owner + " → " + heir), page);
        assertTrue(page.contains("Preuve\u00a0: – → Note 4") && !page.contains("Preuve\u00a0: Note 4 → Note 4"), page);
        assertTrue(page.contains("Intitulé\u00a0: Ancien titre → Nouveau titre") && page.contains("Échéance\u00a0: – → 12 mars 2030"), page);
    }

    @Test
    void aFormRefusedForAnotherReasonDoesNotTakeThePlaceOfWhatSomebodySavedMeanwhile() {
        long task = task("Version vue");
        String page = "/tasks/" + task;
        Visitor lead = Visitor.signedIn("lead");
        ShownForm form = ShownForm.on(lead.get(page), "task");
        move(LEAD, task, Map.of("evidence", "Écrit entre-temps")).then().statusCode(200);
        Response refused = lead.send(page, form.with("title", "").with("evidence", "À moi"));
        refused.then().statusCode(422);
        Response told = lead.send(page, ShownForm.on(refused, "task").with("title", "Version vue"));
        told.then().statusCode(412).body(containsString("À moi"));
        assertEquals("Écrit entre-temps", LEAD.get("/api/v1/tasks/" + task).getString("evidence"));
        lead.send(page, ShownForm.on(told, "task")).then().statusCode(303);
        assertEquals("À moi", LEAD.get("/api/v1/tasks/" + task).getString("evidence"), "once told, it is theirs to decide");
    }
}
