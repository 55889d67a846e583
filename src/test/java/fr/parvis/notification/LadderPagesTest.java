package fr.parvis.notification;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api;
import fr.parvis.Visitor;
import fr.parvis.ledger.LadderStep;
import fr.parvis.ledger.Ledgers;
import fr.parvis.ledger.Rung;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Dates;
import fr.parvis.platform.WorkingDays;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ladder where it is shown beforehand, its delays and absences where they are set. */
@QuarkusTest
class LadderPagesTest {

    @Inject
    Ledgers ledgers;

    private final LocalDate today = LocalDate.now(Clocks.PARIS);

    @Test
    void whatWaitsSaysBeforehandWhenItWillBeReported() {
        Api.Project project = LEAD.project("Annoncé");
        String path = "/api/v1/projects/" + project.id();
        LEAD.post(path + "/datasets", Map.of("title", "Agenda", "departmentId", LEAD.department("CUL"))).then().statusCode(201);
        long visa = LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201).extract().jsonPath().getLong("items[0].id");
        WorkingDays calendar = new WorkingDays(false);
        String reported = "sera signalé au DGS le " + Dates.longDate(calendar.plus(today, 15), Locale.FRENCH);

        String find = "items.find { it.kind == 'VISA' }.";
        JsonPath waiting = LEAD.get(path + "/waiting");
        assertEquals(List.of("REMINDER", "SUPERIOR", "DGS_LIST"), waiting.getList(find + "ladder.rungs.rung"));
        assertEquals(List.of(5, 10, 15).stream().map(days -> calendar.plus(today, days).toString()).toList(), waiting.getList(find + "ladder.rungs.on"));
        Visitor lead = Visitor.signedIn("lead");
        lead.get("/projects/" + project.id() + "/waiting").then().body(containsString(reported)).body(not(containsString("id=\"reported\"")));
        Visitor.signedIn("head").get("/visas/" + visa).then().body(containsString("Sera rappelé le ")).body(containsString(reported));

        report(project.id(), waiting, find);
        lead.get("/projects/" + project.id() + "/waiting").then().body(containsString("id=\"reported\""));
        lead.get("/projects/" + project.id() + "/dashboard").then().body(containsString("Une attente a été signalée au DGS."));
        assertEquals(true, LEAD.get(path + "/waiting").getBoolean(find + "ladder.rungs.find { it.rung == 'DGS_LIST' }.climbed"));
    }

    private static void report(long project, JsonPath waiting, String find) {
        QuarkusTransaction.requiringNew().run(() -> List.of(Rung.values()).forEach(rung -> LadderStep.of(LEAD.town(), project, new Wait.Key(WaitKind.VISA,
                waiting.getLong(find + "departmentId"), Instant.parse(waiting.getString(find + "since")), waiting.getLong(find + "holderId")), rung, Instant.now())
                .persist()));
    }

    @Test
    void aGateAndATaskSayItTooAndAPausedTaskWhyItsClockStands() {
        Api.Project project = LEAD.project("Passage annoncé");
        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);
        int task = LEAD.post("/api/v1/projects/" + project.id() + "/tasks", Map.of("title", "Relire", "phase", "SCOPING", "ownerId",
                HEAD.get("/api/v1/me").getLong("id"))).then().statusCode(201).extract().path("id");
        Visitor lead = Visitor.signedIn("lead");
        lead.get("/tasks/" + task).then().body(containsString("Sera rappelé le "));
        LEAD.patch("/api/v1/tasks/" + task, Map.of("state", "WAITING", "reason", "Le prestataire doit livrer.")).then().statusCode(200);
        lead.get("/tasks/" + task).then().body(containsString("Horloge arrêtée\u00a0: Le prestataire doit livrer.")).body(not(containsString("Sera rappelé le ")));
        lead.get("/projects/" + project.id()).then().body(not(containsString("Sera rappelé le ")));
        LEAD.answerAll(project.phases().get(0));
        LEAD.move(project.phases().get(0), "SUBMIT", null).then().statusCode(200);
        lead.get("/projects/" + project.id()).then().body(containsString("Sera rappelé le ")).body(not(containsString("mis en copie")));
    }

    @Test
    void aTaskThatIsSavedKeepsWhatItClimbed() {
        long project = LEAD.project("Rappelée").id();
        String task = "/api/v1/tasks/" + LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", "Relire", "phase", "SCOPING", "ownerId",
                HEAD.get("/api/v1/me").getLong("id"), "startOn", "2026-01-05", "dueOn", "2026-01-15")).then().statusCode(201).extract().<Integer>path("id");
        QuarkusTransaction.requiringNew().run(() -> {
            Wait wait = ledgers.of(Map.of(project, new WorkingDays(false)), today).get(project).stream().filter(one -> one.kind() == WaitKind.TASK
                    && one.title().equals("Relire")).findFirst().orElseThrow();
            LadderStep.of(LEAD.town(), project, wait.key(), Rung.REMINDER, Instant.now()).persist();
        });
        String climbed = "items.find { it.kind == 'TASK' && it.title == 'Relire' }.ladder.rungs.find { it.rung == 'REMINDER' }.climbed";
        assertEquals(true, LEAD.get("/api/v1/projects/" + project + "/waiting").getBoolean(climbed));
        LEAD.patch(task, Map.of("startOn", today.plusDays(4).toString(), "dueOn", today.plusDays(9).toString(), "reason", "Le stage commence plus tard.",
                "cause", "WORKLOAD")).then().statusCode(200);
        LEAD.patch(task, Map.of("state", "STARTED")).then().statusCode(200);
        assertEquals(true, LEAD.get("/api/v1/projects/" + project + "/waiting").getBoolean(climbed));
    }

    @Test
    void whoRunsATownSetsItsDelaysWhichRise() {
        String page = "/notifications/ladder/" + LEAD.town();
        Visitor.signedIn("head").get(page).then().statusCode(200).body(containsString("Rappel après 5 jours ouvrés")).body(not(containsString("name=\"list\"")));
        Visitor.signedIn("head").get("/notifications/preferences").then().body(containsString(page));
        Visitor.signedIn("lead").post(page, Map.of("reminder", "5", "superior", "5", "list", "15")).then().statusCode(422)
                .body(containsString("href=\"#f-superior\""));
        Visitor.signedIn("lead").post(page, Map.of("reminder", "0", "superior", "5", "list", "999")).then().statusCode(422)
                .body(containsString("href=\"#f-reminder\"")).body(containsString("href=\"#f-list\""));
        String api = "/api/v1/municipalities/" + LEAD.town() + "/ladder";
        try {
            Visitor.signedIn("dgs").post(page, Map.of("reminder", "3", "superior", "6", "list", "9")).then().statusCode(303);
            HEAD.asks().get(api).then().body("list", equalTo(9));
        } finally {
            DGS.asks().body(Map.of("reminder", 5, "superior", 10, "list", 15)).put(api).then().statusCode(200);
        }
        Visitor.signedIn("admin").get("/municipalities/" + LEAD.town() + "/journal.jsonl").then().statusCode(200).body(containsString("3 / 6 / 9"));
    }

    @Test
    void anAbsenceIsAnnouncedByThePersonOrWhoRunsTheTownAndTakenBack() {
        String from = today.plusDays(40).toString();
        String to = today.plusDays(44).toString();
        Visitor head = Visitor.signedIn("head");
        head.post("/notifications/absences", Map.of("fromOn", to, "toOn", from)).then().statusCode(422).body(containsString("href=\"#f-toOn\""));
        head.post("/notifications/absences", Map.of("fromOn", from, "toOn", to)).then().statusCode(303);
        int id = HEAD.get("/api/v1/absences").getInt("items.find { it.fromOn == '" + from + "' }.id");
        head.get("/notifications/absences").then().body(containsString("/notifications/absences/" + id + "/withdrawal"));
        LEAD.asks().get("/api/v1/absences").then().body("items.id", hasItem(id));
        Api.ELU.asks().get("/api/v1/absences").then().body("items.id", not(hasItem(id)));
        HEAD.post("/api/v1/absences", Map.of("personId", LEAD.get("/api/v1/me").getLong("id"), "fromOn", from, "toOn", to)).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/personId"));
        Api.ELU.asks().delete("/api/v1/absences/" + id).then().statusCode(404);
        LEAD.asks().delete("/api/v1/absences/" + id).then().statusCode(204);
        head.get("/notifications/absences").then().body(containsString("Aucune absence n’est annoncée."));
    }
}
