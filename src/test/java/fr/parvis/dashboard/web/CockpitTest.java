package fr.parvis.dashboard.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api;
import fr.parvis.Visitor;
import fr.parvis.method.PhaseCode;
import fr.parvis.notification.OutboxMail;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whoever runs a project can act on, and the reminders that leave from there. */
@QuarkusTest
class CockpitTest {

    private Api.Project project;
    private String cockpit;
    private long head;
    private String headName;
    private String task;

    @BeforeEach
    void aLateTaskOfAHead() {
        project = LEAD.project("Pilotage");
        cockpit = "/projects/" + project.id() + "/cockpit";
        head = Api.HEAD.get("/api/v1/me").getLong("id");
        headName = Api.HEAD.get("/api/v1/me").getString("name");
        task = LEAD.post("/api/v1/projects/" + project.id() + "/tasks", Map.of("title", "Relire la liste", "phase", "SCOPING", "ownerId", head, "dueOn",
                "2026-01-15")).then().statusCode(201).extract().path("id").toString();
    }

    @Test
    void aLateTaskIsChasedWithAPreparedMessageOnceADayAndTheHistoryTells() {
        Visitor lead = Visitor.signedIn("lead");
        lead.get(cockpit).then().statusCode(200).body(allOf(containsString("Relire la liste"), containsString("en attente de " + headName),
                containsString("name=\"message\"")));
        long before = mails();
        remind(lead, "task:" + task, "Pouvez-vous la finir vendredi ?").then().statusCode(303);
        assertEquals(before + 1, mails());
        lead.get(cockpit).then().body(containsString("relance envoyée aujourd’hui"));

        remind(lead, "task:" + task, "Encore une fois.").then().statusCode(303);
        assertEquals(before + 1, mails(), "twice a day is once");
        lead.get("/projects/" + project.id() + "/journal").then().body(allOf(containsString("Pouvez-vous la finir vendredi ?"),
                containsString("a relancé " + headName)));
    }

    @Test
    void aLateTaskThatWaitsOnSomebodyIsChasedAtThemAndOneThatWaitsOutsideIsListedWithoutAButton() {
        long dgs = Api.DGS.get("/api/v1/me").getLong("id");
        move(Map.of("state", "WAITING", "reason", "La liste des logiciels", "waitingOnId", dgs, "waitingCause", "ANSWER"));
        Visitor lead = Visitor.signedIn("lead");
        lead.get(cockpit).then().body(allOf(containsString("en attente de " + Api.DGS.get("/api/v1/me").getString("name")),
                not(containsString("en attente de " + headName)), containsString("value=\"task:" + task + "\"")));
        long before = mails();
        remind(lead, "task:" + task, "Pouvez-vous répondre ?").then().statusCode(303);
        assertEquals(before + 1, mails());

        move(Map.of("state", "STARTED", "reason", "Répondu."));
        move(Map.of("state", "WAITING", "reason", "Devis demandé", "waitingOn", "Éditeur", "waitingCause", "DELIVERY"));
        lead.get(cockpit).then().body(allOf(containsString("Relire la liste"), containsString("en attente d’autre chose"), containsString("Devis demandé"),
                not(containsString("value=\"task:" + task + "\""))));
        remind(lead, "task:" + task, "Encore ?").then().statusCode(303);
        assertEquals(before + 1, mails(), "nobody in the mairie holds it up");
    }

    private void move(Map<String, Object> state) {
        LEAD.patch("/api/v1/tasks/" + task, state).then().statusCode(200);
    }

    @Test
    void whatNoLongerWaitsOrNeverDidSendsNothing() {
        Visitor lead = Visitor.signedIn("lead");
        long before = mails();
        for (String subject : new String[] {"task:999999", "person:1", "'; drop table person; --", "task:", "visa:1"}) {
            remind(lead, subject, "Bonjour").then().statusCode(303);
        }
        remind(lead, "task:" + task, "").then().statusCode(422).body(containsString("Relire la liste"));
        remind(lead, "", "Bonjour, des mots gardés").then().statusCode(422);
        assertEquals(before, mails());
    }

    @Test
    void aDepartmentThatIsAskedAndAnOpinionThatIsNotGivenAreThere() {
        String dataset = LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Lieux à ne pas nommer", "departmentId",
                LEAD.department("CUL"), "withheld", true)).then().statusCode(201).extract().path("id").toString();
        LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Agenda", "departmentId", LEAD.department("CUL"))).then().statusCode(201);
        LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201);
        LEAD.post("/api/v1/datasets/" + dataset + "/opinions", Map.of("question", "Peut-on publier ?")).then().statusCode(201);
        String opinion = LEAD.get("/api/v1/datasets/" + dataset + "/opinions").getString("items[0].id");
        Visitor lead = Visitor.signedIn("lead");
        lead.get(cockpit).then().statusCode(200).body(allOf(containsString("Visa attendu"), containsString("Culture"), containsString("Avis attendu"),
                containsString(LEAD.get("/api/v1/datasets/" + dataset).getString("number"))));
        remind(lead, "opinion:" + opinion, "Votre avis manque.").then().statusCode(303);
        lead.get("/projects/" + project.id() + "/journal").then().body(containsString("Votre avis manque."));
        Visitor.signedIn("elu").get("/projects/" + project.id() + "/journal").then().body(not(containsString("Votre avis manque.")));
    }

    @Test
    void whomToChaseAndTheDatesThatMovedAreTakenAwayAsFiles() {
        Visitor lead = Visitor.signedIn("lead");
        String file = "/projects/" + project.id() + "/workload";
        String page = lead.get(cockpit).then().statusCode(200).extract().asString();
        String chases = lead.get(file + ".csv?list=chases").then().statusCode(200).extract().asString();
        assertEquals(page.split("<li class=\"stack\" id=\"", -1).length - 1, chases.lines().count() - 1, chases);
        assertEquals(true, chases.contains("Relire la liste") && chases.contains(headName), chases);
        lead.get(file + ".xlsx?list=chases").then().statusCode(200);
        lead.get(file + ".csv?list=moved").then().statusCode(200).body(containsString("Reports"));
        lead.get(file + ".xlsx?list=moved").then().statusCode(200);
        lead.get(file + ".csv?list=autre").then().statusCode(404);
        Visitor.signedIn("head").get(file + ".csv?list=chases").then().statusCode(403);
    }

    @Test
    void onlyWhoRunsTheProjectSteersItAndIsShownTheWay() {
        Visitor.signedIn("dgs").get(cockpit).then().statusCode(200);
        Visitor visitor = Visitor.signedIn("head");
        visitor.get(cockpit).then().statusCode(403).body(containsString("chef de projet"));
        visitor.get("/projects/" + project.id()).then().body(not(containsString(cockpit)));
        Visitor.signedIn("lead").get("/projects/" + project.id()).then().body(containsString(cockpit));
        Visitor.signedIn("lead").get("/projects/" + project.id() + "/workload.csv").then().statusCode(200).body(containsString(headName + ";1;"));
        Visitor.signedIn("lead").inEnglish().get(cockpit).then().body(containsString("Whom to chase"));
    }

    @Test
    void aProgramRemindsByTheSameRulesAndReadsWhatLeft() {
        String path = "/api/v1/projects/" + project.id() + "/reminders";
        long before = mails();
        LEAD.post(path, Map.of("subject", "task:" + task, "message", "Pouvez-vous la finir ?")).then().statusCode(201)
                .body("personId", equalTo((int) head)).body("person", equalTo(headName)).body("message", equalTo("Pouvez-vous la finir ?"))
                .body("subject", equalTo("task:" + task));
        assertEquals(before + 1, mails());
        LEAD.post(path, Map.of("subject", "task:" + task, "message", "Encore une fois.")).then().statusCode(409).body("detail",
                containsString("déjà été relancé"));
        remind(Visitor.signedIn("lead"), "task:" + task, "Par la page.").then().statusCode(303);
        assertEquals(before + 1, mails(), "twice a day is once, whichever way");

        LEAD.post(path, Map.of("subject", "task:999999", "message", "Bonjour")).then().statusCode(422).body("errors[0].pointer", equalTo("/subject"));
        LEAD.post(path, Map.of("subject", "task:" + task)).then().statusCode(422).body("errors[0].pointer", equalTo("/message"));
        Api.HEAD.post(path, Map.of("subject", "task:" + task, "message", "Bonjour")).then().statusCode(403);
        Api.HEAD.asks().get(path).then().statusCode(403);
        LEAD.asks().get(path).then().statusCode(200).body("total", equalTo(1)).body("items[0].message", equalTo("Pouvez-vous la finir ?"))
                .body("items[0].sentBy", equalTo(LEAD.get("/api/v1/me").getString("name")));
    }

    @Test
    void aDepartmentThatHasNotAnsweredItsQuestionnaireIsChasedWhileDepartmentsAreMet() {
        int dataset = LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Agenda", "departmentId", LEAD.department("CUL")))
                .then().statusCode(201).extract().path("id");
        Visitor lead = Visitor.signedIn("lead");
        lead.get(cockpit).then().body(not(containsString("Questionnaire sans réponse")));
        QuarkusTransaction.requiringNew().run(() -> Phase.update("state = ?1, startedOn = ?2 where project.id = ?3 and code = ?4",
                PhaseState.ACTIVE, LocalDate.now(Clocks.PARIS).minusDays(10), project.id(), PhaseCode.AWARENESS));
        String subject = "questionnaire:" + LEAD.department("CUL");
        lead.get(cockpit).then().body(allOf(containsString("Questionnaire sans réponse"), containsString("Culture, 1 ligne sur 1"),
                containsString("/questionnaire?department=CUL"), containsString("value=\"" + subject + "\"")));
        long before = mails();
        remind(lead, subject, "Le questionnaire vous attend.").then().statusCode(303);
        remind(lead, subject, "Encore.").then().statusCode(303);
        assertEquals(before + 1, mails());
        lead.get("/projects/" + project.id() + "/journal").then().body(containsString("Le questionnaire vous attend."));

        Api.HEAD.post("/api/v1/projects/" + project.id() + "/questionnaire", Map.of("departmentId", LEAD.department("CUL"), "question",
                LEAD.get("/api/v1/datasets/" + dataset).getString("number"), "answer", "YES")).then().statusCode(200);
        lead.get(cockpit).then().body(not(containsString("Questionnaire sans réponse")));
    }

    @Test
    void anOpinionThatWasTakenBackIsNotChased() {
        int dataset = LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Agenda", "departmentId", LEAD.department("CUL")))
                .then().statusCode(201).extract().path("id");
        String request = LEAD.post("/api/v1/projects/" + project.id() + "/opinions", Map.of("datasetIds", List.of(dataset), "question", "Oui ?"))
                .then().statusCode(201).extract().path("id").toString();
        Visitor lead = Visitor.signedIn("lead");
        lead.get(cockpit).then().body(containsString("Avis attendu"));
        lead.post("/opinions/requests/" + request + "/withdrawals", Map.of()).then().statusCode(303);
        lead.get(cockpit).then().body(not(containsString("Avis attendu")));
    }

    private io.restassured.response.Response remind(Visitor visitor, String subject, String message) {
        return visitor.post("/projects/" + project.id() + "/reminders", Map.of("subject", subject, "message", message));
    }

    private static long mails() {
        return QuarkusTransaction.requiringNew().call(() -> OutboxMail.count("subject like 'Relance%'"));
    }
}
