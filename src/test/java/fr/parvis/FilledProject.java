package fr.parvis;

import static fr.parvis.Api.ADMIN;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;

import fr.parvis.rules.Routes;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A project in which every room holds something, and how each route of the product is filled to lead there. */
public final class FilledProject {

    /** Title of the line that is not to be mentioned; it stands in the history, in a campaign, in a gap and in a question to the DPO. */
    public static final String UNMENTIONED = "Emplacement des coffres";

    /** What stands in an address besides the id of something. */
    private static final List<String> PLACES = List.of("{module}", "{rule}", "{secret}", "{person}", "{figure}", "{code}", "{question}", "{list}",
            "{format}", "{register}", "{key}", "{cell}");

    private final Map<String, String> ids = new LinkedHashMap<>();

    public static FilledProject make(String title) {
        FilledProject made = new FilledProject();
        made.fill(LEAD.project(title));
        return made;
    }

    private void fill(Api.Project project) {
        String path = "/api/v1/projects/" + project.id();
        long culture = LEAD.department("CUL");
        String town = String.valueOf(LEAD.town());
        String dataset = id(path + "/datasets", Map.of("title", "Lieux culturels et patrimoine d’intérêt communautaire", "departmentId", culture,
                "description", "Un lieu par ligne", "personalDataLevel", 1));
        String hidden = id(path + "/datasets", Map.of("title", UNMENTIONED, "departmentId", culture, "withheld", true));
        id(path + "/datasets", Map.of("title", "Adhérents", "departmentId", culture, "personalDataLevel", 3));
        LEAD.asks().body(Map.of("preset", "BALANCED")).put(path + "/grid").then().statusCode(200);
        ids.put("projects", String.valueOf(project.id()));
        ids.put("municipalities", town);
        ids.put("ladder", town);
        ids.put("reminders", "0");
        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);
        ids.put("phases", project.phases().get(0).toString());
        ids.put("checks", LEAD.get("/api/v1/phases/" + project.phases().get(0) + "/checks").getString("items[0].id"));
        ids.put("documents", LEAD.document(project.id(), "delibération.txt", "Adoptée à l’unanimité.".getBytes(StandardCharsets.UTF_8)).then().statusCode(201).extract()
                .path("id").toString());
        ids.put("tasks", LEAD.get(path + "/tasks").getString("items[0].id"));
        ids.put("datasets", dataset);
        ids.put("opinions", id("/api/v1/datasets/" + hidden + "/opinions", Map.of("question", "Peut-on le montrer ?")));
        ids.put("gaps", id(path + "/gaps", Map.of("departmentId", culture, "datasetId", Long.valueOf(dataset), "kind", "QUALITY", "severity", "MINOR",
                "words", "Incomplet")));
        id(path + "/gaps", Map.of("departmentId", culture, "datasetId", Long.valueOf(hidden), "kind", "QUALITY", "severity", "BLOCKING", "words",
                UNMENTIONED + " : incomplet"));
        HEAD.post(path + "/questionnaire", Map.of("departmentId", culture, "question", LEAD.get("/api/v1/datasets/" + hidden).getString("number"),
                "answer", "NO")).then().statusCode(200);
        ids.put("interviews", id(path + "/interviews", Map.of("departmentId", culture)));
        LEAD.post(path + "/awareness-meetings", Map.of("title", "Une heure", "heldOn", "2026-11-20", "departmentIds", List.of(culture))).then()
                .statusCode(201);
        meeting(path);
        ids.put("imports", LEAD.give(project.id(), "Service;Titre;Données personnelles\nCUL;Lieux culturels;\nCUL;Agenda;9\nFIN;Dette;0\n").then()
                .statusCode(201).extract().path("id").toString());
        for (int times = 0; times < 2; times++) {
            sendBack(path, culture, Long.valueOf(dataset));
        }
        ids.put("visas", campaign(path, culture).getString("items[0].id"));
        ids.put("public", LEAD.get("/api/v1/municipalities/" + town).getString("inseeCode"));
        String review = path + "/review/survey";
        ids.put("answers", id(review, Map.of("closesOn", "2099-01-04")));
        ids.put("surveys", ids.get("answers"));
        ids.put("findings", id(path + "/findings", Map.of("words", "Les mises à jour tardent", "category", "KEEP")));
        ids.put("requests", id(path + "/opinions", Map.of("datasetIds", List.of(Long.valueOf(dataset)), "question", "Peut-on le montrer ?")));
        ids.put("snapshots", id(path + "/snapshots", Map.of("title", "COPIL de rentrée")));
        ids.put("webhooks", ADMIN.post("/api/v1/webhooks", Map.of("name", "Supervision", "url", "https://hooks.example/", "events", List.of("TASK_MOVED"))).then()
                .statusCode(201).extract().path("id").toString());
        ids.put("task-templates", id("/api/v1/municipalities/" + town + "/task-templates", Map.of("phase", "REVIEW", "title", "Prévenir l’EPCI", "responsible",
                "LEAD", "dueAfter", 5)));
        ids.put("{figure}", "INVENTORIED");
        ids.put("{code}", "USES");
        ids.put("{question}", "Q18");
        ids.put("{list}", "indicators");
        ids.put("{cell}", culture + "-SCOPING");
        ids.put("{format}", "csv");
        ids.put("{register}", "catalogue");
        ids.put("{key}", "0".repeat(32));
        ids.put("problems", "not-found");
        ids.put("{module}", "LICENCES");
        ids.put("{rule}", "PRADA");
        ids.put("{secret}", "unknown-secret");
        ids.put("{person}", LEAD.get("/api/v1/municipalities/" + town + "/people?size=200").getString("items.find { it.roles == ['AGENT'] }.id"));
    }

    /** A committee in hand, with somebody there and something decided; another one to come. */
    private void meeting(String path) {
        long me = LEAD.get("/api/v1/me").getLong("id");
        String meeting = id(path + "/meetings", Map.of("kind", "STEERING", "title", "COPIL de rentrée", "day", "2026-11-20", "hour", "14:30", "location",
                "https://visio.example/copil", "agenda", List.of(Map.of("title", "Calendrier", "broughtById", me, "minutes", 10), Map.of("title", "Budget",
                        "toDecide", true)), "participants", List.of(Map.of("personId", me), Map.of("guest", "Mme Lune"))));
        LEAD.patch("/api/v1/meetings/" + meeting, Map.of("state", "HELD")).then().statusCode(200);
        ids.put("meetings", meeting);
        ids.put("decisions", id(path + "/decisions", Map.of("words", "Publier les subventions", "decidedBy", "Le comité", "meetingId", Long.valueOf(meeting),
                "actions", List.of(Map.of("title", "Extraire les subventions")))));
        id(path + "/decisions", Map.of("words", "Publier le budget", "decidedBy", "Le comité", "meetingId", Long.valueOf(meeting)));
        ids.put("planned", id(path + "/meetings", Map.of("kind", "KICK_OFF", "title", "Cadrage", "day", "2099-03-16", "agenda",
                List.of(Map.of("title", "Périmètre")))));
    }

    private static JsonPath campaign(String path, long department) {
        return LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04", "departmentIds", List.of(department))).then().statusCode(201).extract()
                .jsonPath();
    }

    private static void sendBack(String path, long department, long dataset) {
        JsonPath asked = campaign(path, department);
        HEAD.post("/api/v1/visas/" + asked.getLong("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", List.of(Map.of("datasetId", dataset, "decision", "SEND_BACK", "reason", "Tenu par l’association.")))).then()
                .statusCode(200);
    }

    private static String id(String path, Map<String, ?> body) {
        return LEAD.post(path, body).then().statusCode(201).extract().path("id").toString();
    }

    public String id(String room) {
        return ids.get(room);
    }

    /** Every address of the product that is read, leading to this project where it can. A new kind of address is to be told here. */
    public List<String> read() {
        return Routes.all().stream().filter(route -> route.startsWith("GET ")).map(route -> address(route.substring(4))).toList();
    }

    private String address(String route) {
        String address = route;
        for (String name : PLACES) {
            address = address.replace(name, ids.get(name));
        }
        if (address.contains("{")) {
            String room = address.replaceFirst(".*/([^/]+)/\\{.*", "$1");
            if (!ids.containsKey(room)) {
                throw new AssertionError("FilledProject does not know what to put into " + route);
            }
            address = address.replaceFirst("\\{[^}]*}", ids.get(room));
        }
        return address.endsWith("/state") ? address + "?on=2026-11-20" : address;
    }
}
