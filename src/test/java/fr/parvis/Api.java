package fr.parvis;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The API as one of the demonstration's people uses it. */
public final class Api {

    public static final Api LEAD = new Api("demo-lead");
    public static final Api DGS = new Api("demo-dgs");
    public static final Api HEAD = new Api("demo-head");
    public static final Api DPO = new Api("demo-dpo");
    public static final Api ELU = new Api("demo-elu");
    public static final Api ADMIN = new Api("demo-admin");

    /** A file is sent byte by byte, with no character set added to its type. */
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    /** Of the towns of each application: they keep their ids as long as it runs. */
    private static final Map<String, Long> KNOWN = new ConcurrentHashMap<>();

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    public RequestSpecification asks() {
        return given().header("Authorization", "Bearer " + token).header("Accept-Language", "fr").contentType(ContentType.JSON);
    }

    public JsonPath get(String path) {
        return new Answer(asks().get(path).then().statusCode(200).extract().asString());
    }

    public Response post(String path, Object body) {
        return asks().body(body).post(path);
    }

    /** Changes something at the version it stands at now. */
    public Response patch(String path, Object body) {
        return asks().header("If-Match", "*").body(body).patch(path);
    }

    /** Gives a file for the inventory of a project. */
    public Response give(long project, String name, String type, byte[] file) {
        return given().config(AS_IT_IS).header("Authorization", "Bearer " + token).header("Accept-Language", "fr").contentType(type)
                .queryParam("name", name).body(file).post("/api/v1/projects/" + project + "/imports");
    }

    /** Adds a document to a project. */
    public Response document(long project, String name, byte[] file) {
        return given().config(AS_IT_IS).header("Authorization", "Bearer " + token).header("Accept-Language", "fr").contentType("application/octet-stream")
                .queryParam("name", name).queryParam("projectId", project).body(file).post("/api/v1/documents");
    }

    public Response give(long project, String csv) {
        return give(project, "inventaire.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** The first town. */
    public long town() {
        return KNOWN.computeIfAbsent(RestAssured.port + token, first -> get("/api/v1/me").getLong("roles[0].municipalityId"));
    }

    /** The id of a department of the first town. */
    public long department(String code) {
        long town = town();
        return KNOWN.computeIfAbsent(RestAssured.port + token + code, first -> get("/api/v1/municipalities/" + town + "/departments").getLong(
                "items.find { it.code == '" + code + "' }.id"));
    }

    /** The project the demonstration came with. */
    public long demonstrationProject() {
        // The oldest of all, at the end of the list: other tests make more than a page of projects.
        long last = (get("/api/v1/projects?size=1").getLong("total") + 199) / 200;
        return get("/api/v1/projects?size=200&page=" + last).getLong("items.min { it.id }.id");
    }

    /** A new project of the first town, with its five phases. */
    public Project project(String title) {
        long town = town();
        JsonPath made = post("/api/v1/projects", Map.of("municipalityId", town, "title", title, "startsOn", "2026-11-02",
                "objectives", List.of(Map.of("title", "Ouvrir", "indicator", "Jeux publiés", "target", "12")))).then().statusCode(201).extract()
                .jsonPath();
        return new Project(made.getLong("id"), made.getList("phases.id", Long.class));
    }

    /** A project's id and those of its phases, in order. */
    public record Project(long id, List<Long> phases) {
    }

    public long version(long phaseId) {
        return get("/api/v1/phases/" + phaseId).getLong("version");
    }

    /** Makes a move at the version the phase stands at now. */
    public Response move(long phaseId, String move, String reason) {
        return move(phaseId, version(phaseId), reason == null ? Map.of("move", move) : Map.of("move", move, "reason", reason));
    }

    public Response move(long phaseId, long seenVersion, Map<String, ?> body) {
        return asks().header("If-Match", "\"" + seenVersion + "\"").body(body).post("/api/v1/phases/" + phaseId + "/moves");
    }

    /** Answers yes to every question of the phase's gate. */
    public void answerAll(long phaseId) {
        for (Map<String, Object> check : get("/api/v1/phases/" + phaseId + "/checks").<Map<String, Object>>getList("items")) {
            asks().header("If-Match", "\"" + check.get("version") + "\"").body(Map.of("answer", "YES", "evidence", "Compte rendu"))
                    .put("/api/v1/checks/" + check.get("id")).then().statusCode(200);
        }
    }

    /** Takes a phase through its gate without incident. */
    public void pass(long phaseId) {
        LEAD.move(phaseId, "START", null).then().statusCode(200);
        LEAD.answerAll(phaseId);
        LEAD.move(phaseId, "SUBMIT", null).then().statusCode(200);
        DGS.move(phaseId, "APPROVE", null).then().statusCode(200);
    }
}
