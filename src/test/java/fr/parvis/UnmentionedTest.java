package fr.parvis;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A dataset that is not to be mentioned: wherever others look, it is not there. */
@QuarkusTest
class UnmentionedTest {

    @Test
    void noAddressOfTheProductShowsItToWhoeverIsNotInTheSecret() {
        FilledProject project = FilledProject.make("Discret");
        List<String> told = new ArrayList<>();
        List<String> addresses = project.read();
        for (String who : List.of("elu", "admin")) {
            Visitor visitor = Visitor.signedIn(who);
            Api api = who.equals("elu") ? Api.ELU : Api.ADMIN;
            for (String address : addresses) {
                // The whole chain of the town is the administrator's: it is verified as it was written.
                if (!address.equals("/api/v1/journal/export") && !address.endsWith("/journal.jsonl")) {
                    Response answer = address.startsWith("/api/") ? api.asks().get(address) : visitor.get(address);
                    assertTrue(answer.statusCode() < 500, address);
                    if (answer.asString().contains(FilledProject.UNMENTIONED)) {
                        told.add(who + " " + address);
                    }
                }
            }
        }
        assertEquals(List.of(), told);
    }

    /** The number tells that there is such a dataset, and of which department. */
    @Test
    void norIsItsNumberToldByWhatSomebodyAsksRemindsOrDecides() {
        Api.Project project = LEAD.project("Sans numéro");
        String path = "/api/v1/projects/" + project.id();
        List<Integer> datasets = List.of("Scellés", "Agenda").stream().map(title -> LEAD.post(path + "/datasets", Map.of("title", title, "departmentId",
                LEAD.department("CUL"))).then().statusCode(201).extract().<Integer>path("id")).toList();
        String number = LEAD.get("/api/v1/datasets/" + datasets.get(0)).getString("number");
        sendBack(path, datasets.get(0));
        sendBack(path, datasets.get(0));
        int arbitration = LEAD.post("/api/v1/datasets/" + datasets.get(0) + "/arbitrations", Map.of("departmentPosition", "Pas à nous.", "departmentConsequence",
                "Le fichier sort.", "leadPosition", "À eux.", "leadConsequence", "Il reste.")).then().statusCode(201).extract().path("id");
        long photo = LEAD.post(path + "/snapshots", Map.of()).then().statusCode(201).extract().jsonPath().getLong("id");
        DGS.post("/api/v1/arbitrations/" + arbitration + "/decisions", Map.of("retained", "LEAD", "reason", "Le fichier est bien au service.")).then().statusCode(200);
        LEAD.patch("/api/v1/datasets/" + datasets.get(0), Map.of("withheld", true)).then().statusCode(200);
        LEAD.post(path + "/opinions", Map.of("datasetIds", datasets, "question", "Oui ?")).then().statusCode(201);
        String opinion = LEAD.get(path + "/opinions").<Map<String, Object>>getList("items").stream().filter(one -> one.get("datasetId").equals(datasets.get(0)))
                .findFirst().orElseThrow().get("id").toString();
        LEAD.post(path + "/reminders", Map.of("subject", "opinion:" + opinion, "message", "Votre avis est attendu sur " + number + ".")).then().statusCode(201);

        List<String> addresses = List.of(path + "/journal?size=200", "/api/v1/snapshots/" + photo, "/api/v1/snapshots/" + photo + "/comparison");
        String told = LEAD.asks().get(path + "/journal?size=200").asString();
        assertTrue(told.contains("Votre avis est attendu sur " + number) && told.contains(number + ", "), "who may know it reads all of it: " + told);
        assertTrue(LEAD.asks().get("/api/v1/snapshots/" + photo + "/comparison").asString().contains("arbitrage sur " + number));
        for (String address : addresses) {
            assertFalse(Api.ELU.asks().get(address).asString().contains(number), address);
        }
        assertTrue(Api.ELU.asks().get("/api/v1/snapshots/" + photo + "/comparison").asString().contains("arbitrage sur un jeu à ne pas mentionner"));
        for (String page : List.of("/dashboard", "/journal", "", "/comparison?fromPhoto=" + photo)) {
            assertFalse(Visitor.signedIn("elu").get("/projects/" + project.id() + page).then().statusCode(200).extract().asString().contains(number), page);
        }
    }

    private static void sendBack(String project, int dataset) {
        JsonPath asked = LEAD.post(project + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201).extract().jsonPath();
        HEAD.post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", List.of(Map.of("datasetId", dataset, "decision", "SEND_BACK", "reason", "Le titre est faux.")))).then().statusCode(200);
    }

    @Test
    void itsDepartmentReadsItEverywhere() {
        FilledProject project = FilledProject.make("Entre nous");
        for (String address : List.of("/projects/" + project.id("projects") + "/datasets", "/visas/" + project.id("visas"),
                "/projects/" + project.id("projects") + "/journal", "/projects/" + project.id("projects") + "/gaps")) {
            Visitor.signedIn("head").get(address).then().statusCode(200).body(containsString(FilledProject.UNMENTIONED));
        }
        HEAD.asks().get("/api/v1/visas/" + project.id("visas")).then().body(containsString(FilledProject.UNMENTIONED));
    }
}
