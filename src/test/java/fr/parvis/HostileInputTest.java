package fr.parvis;

import static fr.parvis.Api.LEAD;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.Api.Project;
import fr.parvis.inventory.DatasetField;
import fr.parvis.rules.Routes;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent gets an answer in words, never a failure, and never a glimpse of how the product is made. */
@QuarkusTest
class HostileInputTest {

    /** Takes a file and no JSON; what files can do is tried where they are read. */
    private static final String UPLOAD = "POST /api/v1/projects/{id}/imports";

    /** Every way to write through the API, with the members its body may have. */
    private static final Map<String, List<String>> WRITES = Map.ofEntries(
            Map.entry("POST /api/v1/projects", List.of("municipalityId", "title", "startsOn", "leadId", "sponsorId", "eluId", "leadAttached",
                    "attachmentExemption", "objectives", "stakes", "deliberation", "teamIds")),
            Map.entry("POST /api/v1/delegations", List.of("municipalityId", "departmentId", "delegatorId", "delegateId", "startsAt", "endsAt", "reference")),
            Map.entry("POST /api/v1/delegations/{id}/end", List.<String>of()),
            Map.entry("POST /api/v1/municipalities/{id}/council-sittings", List.of("heldOn")),
            Map.entry("DELETE /api/v1/municipalities/{id}/council-sittings/{sitting}", List.<String>of()),
            Map.entry("POST /api/v1/calendars", List.of("name", "scope", "projectId")),
            Map.entry("DELETE /api/v1/calendars/{id}", List.<String>of()),
            Map.entry("POST /api/v1/reminders/{id}/answers", List.of("reply", "cause", "until", "words")),
            Map.entry("PUT /api/v1/municipalities/{id}/ladder", List.of("reminder", "superior", "list")),
            Map.entry("POST /api/v1/absences", List.of("personId", "fromOn", "toOn")),
            Map.entry("DELETE /api/v1/absences/{id}", List.<String>of()),
            Map.entry("POST /api/v1/notifications/reading", List.<String>of()),
            Map.entry("POST /api/v1/notifications/{id}/reading", List.of("read")),
            Map.entry("PUT /api/v1/notification-preferences", List.of("channels", "quietFrom", "quietUntil")),
            Map.entry("PATCH /api/v1/projects/{id}", List.of("title", "leadId", "eluId", "objectives", "stakes", "deliberation", "teamIds")),
            Map.entry("POST /api/v1/projects/{id}/cycles", List.of("startsOn", "lessons")),
            Map.entry("PUT /api/v1/projects/{id}/verdict", List.of("verdict", "reason")),
            Map.entry("DELETE /api/v1/projects/{id}/verdict", List.<String>of()),
            Map.entry("POST /api/v1/projects/{id}/tasks", List.of("title", "phase", "ownerId", "dueOn", "output")),
            Map.entry("PATCH /api/v1/tasks/{id}", List.of("title", "ownerId", "dueOn", "startOn", "state", "evidence", "output", "reason", "cause",
                    "waitingOnId", "waitingOn", "waitingCause", "recurrence")),
            Map.entry("POST /api/v1/tasks/{id}/comments", List.of("words")),
            Map.entry("DELETE /api/v1/tasks/{id}/comments/{comment}", List.<String>of()),
            Map.entry("POST /api/v1/tasks/{id}/dependencies", List.of("beforeId")),
            Map.entry("DELETE /api/v1/tasks/{id}/dependencies/{before}", List.<String>of()),
            Map.entry("POST /api/v1/municipalities/{id}/task-templates", List.of("phase", "title", "description", "responsible", "ownerId", "dueAfter")),
            Map.entry("PUT /api/v1/task-templates/{id}", List.of("title", "dueAfter", "archived")),
            Map.entry("POST /api/v1/projects/{id}/task-templates", List.of("templateId")),
            Map.entry("PATCH /api/v1/phases/{id}", List.of("endsOn", "cause", "reason", "followingToo")),
            Map.entry("PUT /api/v1/projects/{id}/raci/{cell}", List.of("people")),
            Map.entry("POST /api/v1/projects/{id}/exemptions", List.of("personId", "reason")),
            Map.entry("POST /api/v1/phases/{id}/moves", List.of("move", "reason", "gateHash", "reservations")),
            Map.entry("POST /api/v1/phases/{id}/regularisations", List.of("reason", "waivers")),
            Map.entry("POST /api/v1/projects/{id}/reminders", List.of("subject", "message")),
            Map.entry("POST /api/v1/phases/{id}/requests", List.of("blocker", "message")),
            Map.entry("PUT /api/v1/municipalities/{id}/obligations/facts", List.of("usesAlgorithms", "holdsHVD")),
            Map.entry("PUT /api/v1/municipalities/{id}/obligations/{rule}/holding", List.of("year", "heldOn", "address", "note", "held", "reason")),
            Map.entry("PUT /api/v1/checks/{id}", List.of("answer", "evidence", "comment")),
            Map.entry("POST /api/v1/projects/{id}/datasets", List.of("title", "departmentId", "description", "keywords", "withheld")),
            Map.entry("PATCH /api/v1/datasets/{id}", Stream.concat(Stream.of("departmentId", "withheld"),
                    Stream.of(DatasetField.values()).map(DatasetField::code)).toList()),
            Map.entry("POST /api/v1/datasets/{id}/reasonings", List.of("held", "secret", "personalData", "stillOpen", "reexamineOn")),
            Map.entry("POST /api/v1/projects/{id}/snapshots", List.of("title", "heldOn")),
            Map.entry("PUT /api/v1/projects/{id}/grid", List.of("preset", "weights", "riskFactors", "thresholds", "note")),
            Map.entry("POST /api/v1/projects/{id}/grid/freezings", List.of("note")),
            Map.entry("POST /api/v1/datasets/{id}/scores", List.of("V1", "F4", "R")),
            Map.entry("PUT /api/v1/datasets/{id}/band", List.of("band", "reason")),
            Map.entry("POST /api/v1/projects/{id}/questionnaire", List.of("departmentId", "question", "answer", "comment")),
            Map.entry("PUT /api/v1/datasets/{id}/obligations/{rule}", List.of("attached", "reason")),
            Map.entry("POST /api/v1/datasets/{id}/arbitrations", List.of("departmentPosition", "leadConsequence")),
            Map.entry("POST /api/v1/outbox/{id}/retry", List.<String>of()),
            Map.entry("POST /api/v1/webhooks", List.of("municipalityId", "name", "url", "events")),
            Map.entry("DELETE /api/v1/webhooks/{id}", List.<String>of()),
            Map.entry("POST /api/v1/webhooks/{id}/deliveries/{delivery}/retry", List.<String>of()),
            Map.entry("POST /api/v1/arbitrations/{id}/decisions", List.of("retained", "reason")),
            Map.entry("POST /api/v1/projects/{id}/gaps", List.of("departmentId", "datasetId", "kind", "severity", "words", "action", "ownerId")),
            Map.entry("PATCH /api/v1/gaps/{id}", List.of("severity", "action", "ownerId")),
            Map.entry("POST /api/v1/gaps/{id}/closings", List.of("reason")),
            Map.entry("POST /api/v1/projects/{id}/visas", List.of("dueOn", "departmentIds", "words")),
            Map.entry("POST /api/v1/projects/{id}/opinions", List.of("datasetIds", "askedToId", "expert", "question", "dueOn")),
            Map.entry("POST /api/v1/visas/{id}/decisions", List.of("snapshotHash", "decisions")),
            Map.entry("POST /api/v1/projects/{id}/interviews", List.of("departmentId", "plannedOn", "interviewerId")),
            Map.entry("PATCH /api/v1/interviews/{id}", List.of("plannedOn", "interviewerId", "state", "heldOn", "reason", "minutes")),
            Map.entry("POST /api/v1/interviews/{id}/visas", List.<String>of()),
            Map.entry("POST /api/v1/projects/{id}/awareness-meetings", List.of("title", "heldOn", "departmentIds", "attendees", "personIds",
                    "notes")),
            Map.entry("POST /api/v1/projects/{id}/meetings", List.of("kind", "title", "day", "hour", "location", "agenda", "participants")),
            Map.entry("PATCH /api/v1/meetings/{id}", List.of("kind", "title", "day", "hour", "location", "state", "reason", "agenda", "participants")),
            Map.entry("POST /api/v1/projects/{id}/decisions", List.of("words", "decidedBy", "decidedOn", "meetingId", "itemId", "actions")),
            Map.entry("PATCH /api/v1/decisions/{id}", List.of("state", "reason")),
            Map.entry("POST /api/v1/projects/{id}/training/{module}/attempts", List.of("answers")),
            Map.entry("POST /api/v1/visas/{id}/withdrawals", List.<String>of()),
            Map.entry("PUT /api/v1/datasets/{id}/legal-check", List.of("answers", "comments")),
            Map.entry("POST /api/v1/datasets/{id}/legal-check/signatures", List.<String>of()),
            Map.entry("POST /api/v1/datasets/{id}/opinions", List.of("askedToId", "question", "dueOn")),
            Map.entry("PUT /api/v1/opinions/{id}", List.of("outcome", "words")),
            Map.entry("POST /api/v1/opinions/{id}/liftings", List.of("evidence")),
            Map.entry("PUT /api/v1/projects/{id}/channels", List.of("channel", "marks", "retained", "reason")),
            Map.entry("POST /api/v1/projects/{id}/diffusion", List.of("datasetIds", "versions", "channel", "licence", "releaseFormat",
                    "updateFrequency", "updater", "waveTarget", "postponedReason", "dryRun")),
            Map.entry("POST /api/v1/datasets/{id}/updates", List.of("updatedOn", "object")),
            Map.entry("POST /api/v1/datasets/{id}/publications", List.of("channel", "url", "publishedOn")),
            Map.entry("POST /api/v1/publications/{id}/withdrawals", List.of("reason")),
            Map.entry("POST /api/v1/municipalities/{id}/handover", List.of("toPersonId", "reason", "things")),
            Map.entry("PUT /api/v1/municipalities/{id}/registers", List.of("served")),
            Map.entry("PUT /api/v1/municipalities/{id}/progress", List.of("shown")),
            Map.entry("POST /api/v1/projects/{id}/review/survey", List.of("closesOn", "words", "anonymous")),
            Map.entry("PATCH /api/v1/projects/{id}/review/survey", List.of("closesOn", "ended", "reason")),
            Map.entry("POST /api/v1/projects/{id}/review/survey/reminders", List.<String>of()),
            Map.entry("PUT /api/v1/surveys/{id}/answers/{question}", List.of("mark", "hours", "agreed", "words")),
            Map.entry("PUT /api/v1/projects/{id}/indicators/{code}", List.of("value", "whyNot", "target", "reason", "baseline", "effort", "manual")),
            Map.entry("POST /api/v1/projects/{id}/findings", List.of("words", "category", "action", "ownerId", "dueOn", "phase", "gain")),
            Map.entry("POST /api/v1/projects/{id}/findings/computations", List.<String>of()),
            Map.entry("PATCH /api/v1/findings/{id}", List.of("category", "reason", "action", "ownerId", "dueOn", "phase", "effort")),
            Map.entry("POST /api/v1/projects/{id}/review/presentations", List.of("presentedOn", "presentedTo")),
            Map.entry("PUT /api/v1/projects/{id}/review/next-cycle", List.of("startsOn", "points")),
            Map.entry("PUT /api/v1/projects/{id}/review/maturity", List.of("activities")),
            Map.entry(UPLOAD, List.<String>of()),
            Map.entry("POST /api/v1/documents", List.<String>of()),
            Map.entry("POST /api/v1/documents/{id}/versions", List.<String>of()),
            Map.entry("PUT /api/v1/imports/{id}/mapping", List.of("targets", "departmentId")),
            Map.entry("POST /api/v1/imports/{id}/application", List.of("mergeDuplicates")),
            Map.entry("DELETE /api/v1/imports/{id}/application", List.<String>of()),
            Map.entry("POST /api/v1/projects/{id}/list-approvals", List.of("listVersion")));

    private static final List<String> BODIES = List.of("", "not json", "[]", "12", "null", "\"text\"", "{", "{\"a\":}", "\uFEFF{}",
            "[".repeat(20_000), "{\"title\":" + "[".repeat(3_000) + "]".repeat(3_000) + "}", "{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000));

    private static final List<String> VALUES = List.of("\"" + "é".repeat(10_000) + "\"", "\"" + "😀".repeat(200) + "\"", "\"\\ud800\"", "\"a\\udfffb\"", "\"\\u0000\"",
            "\"'; drop table person; --\"", "\"<script>alert(1)</script>\"", "\"{person.passwordHash}\"", "1e400", "99999999999999999999",
            "-1", "0.5", "true", "null", "{}", "[]", "[null]", "[[[]]]", "[{}]", "[-1]", "[99999999999999999999]", "[{\"title\":{},\"id\":-1}]",
            "\"UNKNOWN\"", "\"2026-02-31\"", "\"+999999999-01-01\"", "\"\"", "\"   \"");

    /** Not JsonPath, which compiles a script for each answer: there are thousands. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Pattern INSIDE = Pattern.compile("\\w+Exception\\b|fr\\.parvis|java\\.|org\\.|io\\.quarkus|Caused by|select |insert into"
            + "|jackson|hibernate", Pattern.CASE_INSENSITIVE);

    @TestHTTPResource("/")
    URL server;

    private Project project;
    private String check;
    private String template;
    private String task;
    private String document;
    private String dataset;
    private String visa;
    private String interview;
    private String meeting;
    private String decision;
    private String opinion;
    private String gap;
    private String imported;
    private String survey;
    private String finding;
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void aProject() {
        project = LEAD.project("Entrées hostiles");
        template = LEAD.post("/api/v1/municipalities/" + LEAD.town() + "/task-templates", Map.of("phase", "REVIEW", "title", "Essai", "responsible", "LEAD",
                "dueAfter", 1)).then().statusCode(201).extract().path("id").toString();
        check = LEAD.get("/api/v1/phases/" + project.phases().get(0) + "/checks").getString("items[0].id");
        meeting = LEAD.post("/api/v1/projects/" + project.id() + "/meetings", Map.of("kind", "STEERING", "title", "COPIL", "day", "2099-03-16")).then()
                .extract().path("id").toString();
        decision = LEAD.post("/api/v1/projects/" + project.id() + "/decisions", Map.of("words", "Publier", "decidedBy", "Le comité")).then()
                .extract().path("id").toString();
        interview = LEAD.post("/api/v1/projects/" + project.id() + "/interviews", Map.of("departmentId", LEAD.department("FIN"))).then()
                .extract().path("id").toString();
        dataset = LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Dette", "departmentId",
                LEAD.department("FIN"))).then().extract().path("id").toString();
        opinion = LEAD.post("/api/v1/datasets/" + dataset + "/opinions", Map.of("question", "Peut-on publier ?")).then().extract().path("id").toString();
        gap = LEAD.post("/api/v1/projects/" + project.id() + "/gaps", Map.of("departmentId", LEAD.department("FIN"), "kind", "QUALITY", "severity",
                "MINOR", "words", "Incomplet")).then().extract().path("id").toString();
        visa = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-01-04")).then().extract().path("items[0].id")
                .toString();
        imported = LEAD.give(project.id(), "A;B\n1;2\n").then().statusCode(201).extract().path("id").toString();
        survey = LEAD.post("/api/v1/projects/" + project.id() + "/review/survey", Map.of("closesOn", "2099-01-04")).then().extract().path("id").toString();
        finding = LEAD.post("/api/v1/projects/" + project.id() + "/findings", Map.of("words", "Trop lent", "category", "KEEP")).then().extract().path("id")
                .toString();
        task = LEAD.get("/api/v1/projects/" + project.id() + "/tasks").getString("items[0].id");
        document = LEAD.document(project.id(), "note.txt", "Bonjour".getBytes(StandardCharsets.UTF_8)).then().statusCode(201).extract().path("id").toString();
    }

    @Test
    void everyWriteOfTheApiIsTried() {
        Set<String> writes = Routes.all().stream().filter(route -> route.contains(" /api/v1/") && !route.startsWith("GET "))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(writes, new TreeSet<>(WRITES.keySet()));
    }

    @Test
    void aBodyThatCannotBeReadIsRefusedInWords() {
        WRITES.keySet().forEach(route -> BODIES.forEach(body -> answered(route, body, 400, 499)));
        assertEquals(List.of(), wrong);
    }

    @Test
    void aValueOfAnyKindInAnyMemberIsTakenOrRefusedInWords() {
        WRITES.forEach((route, members) -> members.forEach(member -> VALUES.forEach(
                value -> answered(route, body(route, member, value), 200, 499))));
        assertEquals(List.of(), wrong);
    }

    @Test
    void aBodyOfThreeMegabytesIsTooLarge() {
        String body = "{\"title\":\"" + "a".repeat(3_000_000) + "\"}";
        WRITES.keySet().forEach(route -> {
            // A file may be as large; here its name or its type is missing.
            int status = route.equals(UPLOAD) ? 415 : route.contains("/documents") ? 422 : 413;
            answered(route, body, status, status);
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void anAddressOrAQuestionOfAnyKindIsAnswered() {
        for (String path : List.of("/api/v1/projects/abc", "/api/v1/projects/-1", "/api/v1/projects/99999999999999999999",
                "/api/v1/projects/%00", "/api/v1/projects/1%27", "/api/v1/tasks/1%20or%201=1", "/api/v1/phases/%F0%9F%92%A5",
                "/api/v1/projects?page=-1", "/api/v1/projects?page=abc", "/api/v1/projects?size=1000000000", "/api/v1/projects?page=2147483647",
                "/api/v1/projects?page=99999999999", "/api/v1/portfolio?sort=%00", "/api/v1/portfolio?page=2147483647&size=200", "/api/v1/journal/verification?municipality=abc",
                "/api/v1/projects/" + project.id() + "/tasks?state=UNKNOWN", "/api/v1/projects/" + project.id() + "/tasks?q=%00",
                "/api/v1/projects/" + project.id() + "/tasks?q=%25_%5C%27", "/api/v1/projects/" + project.id() + "/tasks?owner=abc",
                "/api/v1/projects/" + project.id() + "/tasks?q=" + "a".repeat(3_000),
                "/api/v1/projects/" + project.id() + "/dashboard?period=DAY&since=hier", "/api/v1/projects/" + project.id() + "/dashboard?period=%00",
                "/api/v1/projects/" + project.id() + "/figures/%00",
                "/api/v1/projects/" + project.id() + "/figures/OPEN?on=%00", "/api/v1/projects/" + project.id() + "/figures/OPEN?on=9999999-01-01",
                "/api/v1/projects/" + project.id() + "/raci/%00", "/api/v1/projects/" + project.id() + "/raci/99999999999999999999-ALL", "/api/v1/projects/" + project.id() + "/figures/SIGNED?department=%27%00",
                "/api/v1/projects/" + project.id() + "/figures/SIGNED?page=2147483647", "/api/v1/projects/" + project.id() + "/state?on=hier", "/api/v1/projects/" + project.id() + "/state?on=9999999-01-01")) {
            judge("GET " + path, "", send("GET", path, ""), 200, 499);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aRefusalSpeaksTheLanguageAskedFor() {
        String path = "/api/v1/projects";
        String french = LEAD.asks().body("{}").post(path).then().statusCode(422).extract().path("detail");
        String english = given().header("Authorization", "Bearer demo-lead").header("Accept-Language", "en").contentType("application/json")
                .body("{}").post(path).then().extract().path("detail");
        assertEquals(true, !french.isBlank() && !english.isBlank() && !french.equals(english), french + " / " + english);
    }

    private void answered(String route, String body, int lowest, int highest) {
        String method = route.substring(0, route.indexOf(' '));
        String path = path(route.substring(route.indexOf(' ') + 1));
        judge(route, body, send(method, path, body), lowest, highest);
    }

    private void judge(String route, String sent, HttpResponse<String> answer, int lowest, int highest) {
        int status = answer.statusCode();
        boolean refused = status >= 400;
        boolean problem = !refused || answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && !title(answer.body()).isBlank();
        boolean silent = !refused || !INSIDE.matcher(answer.body()).find();
        if (status < lowest || status > highest || !problem || !silent) {
            wrong.add("\n  " + route + " " + sent.substring(0, Math.min(90, sent.length())) + " -> " + status + " "
                    + answer.body().substring(0, Math.min(200, answer.body().length())));
        }
    }

    private static String title(String problem) {
        try {
            return JSON.readTree(problem).path("title").asText();
        } catch (JsonProcessingException unreadable) {
            return "";
        }
    }

    /** Not REST Assured, which makes a body of thousands of levels pretty before it sends it. */
    private HttpResponse<String> send(String method, String path, String body) {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(server.toString() + path.substring(1)))
                    .header("Authorization", "Bearer demo-lead").header("Accept-Language", "fr").header("Content-Type", "application/json")
                    .header("If-Match", "*").method(method, HttpRequest.BodyPublishers.ofString(body)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(method + " " + path, failed);
        }
    }

    private String path(String path) {
        String id = path.contains("/phases/") ? project.phases().get(0).toString() : path.contains("/checks/") ? check
                : path.startsWith("/api/v1/task-templates/") ? template : path.contains("/documents/") ? document : path.contains("/tasks/") ? task : path.contains("/interviews/") ? interview : path.contains("/meetings/") ? meeting : path.startsWith("/api/v1/decisions/") ? decision : path.contains("/datasets/") ? dataset : path.contains("/visas/") ? visa
                : path.contains("/opinions/") ? opinion : path.contains("/gaps/") ? gap : path.contains("/imports/") ? imported
                : path.contains("/surveys/") ? survey : path.startsWith("/api/v1/findings/") ? finding
                : path.contains("/municipalities/") ? String.valueOf(LEAD.town())
                : String.valueOf(project.id());
        return path.replace("{id}", id).replace("{rule}", "PRADA").replace("{module}", "LICENCES").replace("{question}", "Q18")
                .replace("{code}", "USES").replace("{delivery}", "1").replace("{comment}", "1").replace("{before}", "1")
                .replace("{sitting}", "1").replace("{cell}", "project-SCOPING");
    }

    /** The member among others that are right, so that reading does not end before it. */
    private static String body(String route, String member, String value) {
        Map<String, String> right = switch (route) {
            case "POST /api/v1/projects" -> Map.of("municipalityId", "1", "title", "\"Essai\"", "startsOn", "\"2026-11-02\"");
            case "POST /api/v1/delegations" -> Map.of("municipalityId", String.valueOf(LEAD.town()), "delegatorId", "1", "delegateId", "1", "startsAt",
                    "\"2026-11-20T08:00\"", "endsAt", "\"2026-11-21T08:00\"");
            case "POST /api/v1/projects/{id}/tasks" -> Map.of("title", "\"Essai\"", "phase", "\"SCOPING\"");
            case "POST /api/v1/phases/{id}/moves" -> Map.of("move", "\"RETURN\"", "reason", "\"Essai\"");
            case "POST /api/v1/phases/{id}/requests" -> Map.of("blocker", "\"SCOPING_MINUTES\"");
            case "POST /api/v1/projects/{id}/exemptions" -> Map.of("personId", "1", "reason", "\"Essai\"");
            case "POST /api/v1/projects/{id}/diffusion" -> Map.of("datasetIds", "[1]", "releaseFormat", "\"CSV\"");
            case "POST /api/v1/municipalities/{id}/task-templates", "PUT /api/v1/task-templates/{id}" -> Map.of("phase", "\"REVIEW\"", "title",
                    "\"Essai\"", "responsible", "\"LEAD\"", "dueAfter", "1");
            case "POST /api/v1/projects/{id}/interviews" -> Map.of("departmentId", "1");
            case "POST /api/v1/projects/{id}/meetings" -> Map.of("kind", "\"OTHER\"", "title", "\"Essai\"", "day", "\"2026-11-20\"");
            case "POST /api/v1/projects/{id}/decisions" -> Map.of("words", "\"Essai\"", "decidedBy", "\"Le comité\"");
            case "PATCH /api/v1/decisions/{id}" -> Map.of("state", "\"DONE\"");
            case "POST /api/v1/projects/{id}/awareness-meetings" -> Map.of("title", "\"Essai\"", "heldOn", "\"2026-11-20\"", "departmentIds", "[1]");
            case "POST /api/v1/projects/{id}/datasets" -> Map.of("title", "\"Essai\"", "departmentId", "1");
            case "PUT /api/v1/municipalities/{id}/obligations/{rule}/holding" -> Map.of("heldOn", "\"2026-01-15\"");
            case "PUT /api/v1/checks/{id}" -> Map.of("answer", "\"NOT_APPLICABLE\"", "comment", "\"Essai\"");
            default -> Map.of();
        };
        Map<String, String> members = new java.util.TreeMap<>(right);
        members.put(member, value);
        return members.entrySet().stream().map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
