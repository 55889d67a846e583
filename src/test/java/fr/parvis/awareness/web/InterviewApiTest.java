package fr.parvis.awareness.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api.Project;
import fr.parvis.ReadyAwareness;
import fr.parvis.Visitor;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.Gates;
import fr.parvis.phase.Phase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InterviewApiTest {

    @Inject
    Gates gates;

    @Test
    void theHeadSignsWhatTheLeadWroteAndTheVisaFallsWhenItChanges() {
        Project project = LEAD.project("Entretiens");
        String interview = "/api/v1/interviews/" + plan(project, "CUL");
        HEAD.asks().header("If-Match", "*").body("{}").post(interview + "/visas").then().statusCode(409);
        LEAD.patch(interview, Map.of("minutes", Map.of("MISSIONS", "Programmation annuelle.", "LIST", "Un jeu à ajouter."))).then().statusCode(200);
        LEAD.patch(interview, Map.of("state", "HELD", "heldOn", "2099-01-01")).then().statusCode(422).body("errors.code", hasItem("day-to-come"));
        LEAD.patch(interview, Map.of("state", "HELD")).then().statusCode(200).body("state", equalTo("HELD")).body("heldOn", notNullValue());
        DGS.asks().header("If-Match", "*").body("{}").post(interview + "/visas").then().statusCode(403);
        HEAD.asks().header("If-Match", "*").body("{}").post(interview + "/visas").then().statusCode(200).body("sha256", notNullValue())
                .body("minutes.MISSIONS", equalTo("Programmation annuelle."));
        HEAD.asks().header("If-Match", "*").body("{}").post(interview + "/visas").then().statusCode(409);
        LEAD.patch(interview, Map.of("minutes", Map.of("LIST", "Un jeu à ajouter."))).then().statusCode(200).body("signedBy", notNullValue());
        LEAD.patch(interview, Map.of("minutes", Map.of("LIST", "Deux jeux à ajouter."))).then().statusCode(200).body("signedBy", nullValue());
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/journal?size=10").then().body("items.sentence",
                hasItems(containsString("Le visa du compte rendu est tombé"), containsString("Culture a été visé")))
                .body("items.findAll { it.sentence.contains('est tombé') }", hasSize(1));
    }

    @Test
    void whoWroteTheMinutesDoesNotSignThem() {
        Project project = LEAD.project("Auteur et signataire");
        long id = plan(project, "CUL");
        Visitor lead = Visitor.signedIn("lead");
        String version = LEAD.get("/api/v1/interviews/" + id).getString("version");
        lead.post("/interviews/" + id, Map.of("version", version, "MISSIONS", "<script>alert(1)</script>", "SOFTWARE", "Un tableur")).then()
                .statusCode(303);
        lead.get("/interviews/" + id).then().statusCode(200).body(containsString("&lt;script&gt;")).body(not(containsString("<script>alert")));
        version = LEAD.get("/api/v1/interviews/" + id).getString("version");
        lead.post("/interviews/" + id + "/moves", Map.of("version", version, "state", "EXCUSED")).then().statusCode(422)
                .body(containsString("Dites en une phrase pourquoi"));
        lead.post("/interviews/" + id + "/moves", Map.of("version", version, "state", "HELD")).then().statusCode(303);
        lead.post("/interviews/" + id, Map.of("version", version, "MISSIONS", "Perdu ?")).then().statusCode(412).body(containsString("Perdu ?"));
        Visitor head = Visitor.signedIn("head");
        head.get("/interviews/" + id).then().statusCode(200).body(containsString("Viser le compte rendu"));
        version = LEAD.get("/api/v1/interviews/" + id).getString("version");
        head.post("/interviews/" + id + "/visas", Map.of("version", version)).then().statusCode(303);
        head.get("/interviews/" + id).then().body(containsString("Visé par"));
        head.get("/projects/" + project.id() + "/interviews.csv").then().statusCode(200).body(containsString("Culture"));
    }

    @Test
    void aDepartmentHasOneInterviewACycle() {
        Project project = LEAD.project("Un seul entretien");
        plan(project, "FIN");
        LEAD.post("/api/v1/projects/" + project.id() + "/interviews", Map.of("departmentId", LEAD.department("FIN"))).then().statusCode(422)
                .body("errors.code", hasItem("already-planned"));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/interviews").then().body("items", hasSize(1)).body("items[0].state",
                equalTo("PLANNED"));
    }

    @Test
    void theGateOfAwarenessCountsTheDepartmentsMetAndReached() {
        Project project = LEAD.project("Couverture");
        assertEquals(List.of(false, false), met(project));
        ReadyAwareness.of(project);
        assertEquals(List.of(true, true), met(project));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/awareness-meetings").then().body("items[0].attendees", equalTo(30))
                .body("items[0].departments", hasSize(12));
        Visitor.signedIn("head").get("/projects/" + project.id() + "/awareness-meetings").then().statusCode(200)
                .body(containsString("Les données ouvertes en une heure"));
    }

    @Test
    void aMeetingHasAtLeastThePeopleItNames() {
        Project project = LEAD.project("Présences");
        List<Integer> people = LEAD.get("/api/v1/municipalities/" + LEAD.town() + "/people?size=200").getList("items.id", Integer.class);
        Map<String, Object> meeting = Map.of("title", "Une heure", "heldOn", "2026-11-20", "departmentIds", List.of(LEAD.department("FIN")),
                "attendees", 1, "personIds", people.subList(0, 2));
        LEAD.post("/api/v1/projects/" + project.id() + "/awareness-meetings", meeting).then().statusCode(422)
                .body("errors.code", hasItem("too-few-attendees"));
        Visitor.signedIn("lead").post("/projects/" + project.id() + "/awareness-meetings", Map.of("title", "Sans service", "heldOn", "2026-11-20"))
                .then().statusCode(422).body(containsString("Choisissez au moins un service")).body(containsString("Sans service"));
    }

    @Test
    void theFirstTownIsHalfwayThroughItsInterviews() {
        long project = LEAD.demonstrationProject();
        LEAD.asks().get("/api/v1/projects/" + project + "/interviews").then().body("items", hasSize(12))
                .body("items.findAll { it.state == 'HELD' }", hasSize(6)).body("items.findAll { it.signedAt != null }", hasSize(6));
        Visitor.signedIn("lead").inEnglish().get("/projects/" + project + "/interviews").then().statusCode(200)
                .body(containsString("Interviews with the department heads"));
    }

    private List<Boolean> met(Project project) {
        return QuarkusTransaction.requiringNew().call(() -> gates.examine(Phase.findById(project.phases().get(2))).stream()
                .filter(one -> List.of("HEADS_MET", "AWARENESS_ACTIONS").contains(one.condition().code())).map(ConditionResult::met).toList());
    }

    private static long plan(Project project, String department) {
        return LEAD.post("/api/v1/projects/" + project.id() + "/interviews", Map.of("departmentId", LEAD.department(department), "plannedOn",
                "2026-12-01")).then().statusCode(201).extract().jsonPath().getLong("id");
    }
}
