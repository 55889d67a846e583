package fr.parvis.phase.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api.Project;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was promised is kept: dates, and that nobody decides alone. */
@QuarkusTest
class CommitmentsApiTest {

    @Test
    void aProposedDateMovesFreelyAndACommittedOneAsksForACause() {
        Project project = LEAD.project("Engagement");
        long training = project.phases().get(1);
        LocalDate proposed = end(training);
        LEAD.patch("/api/v1/phases/" + training, Map.of("endsOn", proposed.minusDays(7).toString())).then().statusCode(200);
        LEAD.pass(project.phases().get(0));
        LocalDate committed = end(training);
        LEAD.asks().get("/api/v1/phases/" + training).then().body("committedEndOn", equalTo(committed.toString()));
        Map<String, Object> later = Map.of("endsOn", committed.plusDays(14).toString(), "followingToo", true);
        LEAD.patch("/api/v1/phases/" + training, later).then().statusCode(422).body("errors[0].pointer", equalTo("/cause"));
        LEAD.patch("/api/v1/phases/" + training, Map.of("endsOn", committed.plusDays(14).toString(), "followingToo", true, "cause", "PROVIDER",
                "reason", "L’éditeur livre l’export en retard.")).then().statusCode(200)
                .body("plannedEndOn", equalTo(committed.plusDays(14).toString())).body("committedEndOn", equalTo(committed.toString()));
    }

    @Test
    void laterPhasesAndTheirOpenTasksFollowWhenAskedAndKeepTheirFirstCommitment() {
        Project project = LEAD.project("Décalage");
        LEAD.pass(project.phases().get(0));
        long training = project.phases().get(1);
        long awareness = project.phases().get(2);
        LocalDate before = end(awareness);
        String due = LEAD.get("/api/v1/projects/" + project.id() + "/tasks?phase=AWARENESS").getString("items[0].dueOn");
        LEAD.patch("/api/v1/phases/" + training, Map.of("endsOn", end(training).plusDays(21).toString(), "cause", "WORKLOAD", "reason",
                "Clôture budgétaire.")).then().statusCode(422).body("errors[0].pointer", equalTo("/endsOn"));
        LEAD.patch("/api/v1/phases/" + training, Map.of("endsOn", end(training).plusDays(21).toString(), "cause", "WORKLOAD", "reason",
                "Clôture budgétaire.", "followingToo", true)).then().statusCode(200);
        assertTrue(end(awareness).isAfter(before));
        LEAD.asks().get("/api/v1/phases/" + awareness).then().body("committedEndOn", equalTo(before.toString()));
        JsonPath task = LEAD.get("/api/v1/projects/" + project.id() + "/tasks?phase=AWARENESS");
        assertTrue(LocalDate.parse(task.getString("items[0].dueOn")).isAfter(LocalDate.parse(due)));
        assertEquals(due, task.getString("items[0].firstDueOn"));
    }

    @Test
    void aTasksCommittedDateKeepsItsFirstDayAndCountsItsSlips() {
        Project project = LEAD.project("Tâche engagée");
        LEAD.pass(project.phases().get(0));
        JsonPath task = LEAD.get("/api/v1/projects/" + project.id() + "/tasks?phase=TRAINING");
        long id = task.getLong("items[0].id");
        String first = task.getString("items[0].dueOn");
        String later = LocalDate.parse(first).plusDays(10).toString();
        LEAD.patch("/api/v1/tasks/" + id, Map.of("dueOn", later)).then().statusCode(422).body("errors[0].pointer", equalTo("/cause"));
        LEAD.patch("/api/v1/tasks/" + id, Map.of("dueOn", later, "cause", "ABSENCE", "reason", "Congé maternité.")).then().statusCode(200)
                .body("firstDueOn", equalTo(first)).body("dueOn", equalTo(later)).body("slips", equalTo(1));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/journal").then().body("items.reason", hasItem("Congé maternité."));
    }

    @Test
    void whoAskedForAGateDecidesItOnlyWithAnExemptionThatSomebodyElseGranted() {
        Project project = LEAD.project("Deux casquettes");
        long phase = project.phases().get(0);
        JsonPath lead = LEAD.get("/api/v1/me");
        LEAD.move(phase, "START", null).then().statusCode(200);
        LEAD.answerAll(phase);
        LEAD.move(phase, "SUBMIT", null).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> RoleHolding.give(lead.getLong("id"), lead.getLong("roles[0].municipalityId"), Role.DGS,
                null));
        try {
            LEAD.move(phase, "APPROVE", null).then().statusCode(409).body("blockers.code", hasItem("SAME_PERSON"))
                    .body("blockers[0].liftedBy", equalTo("ELU"));
            Map<String, Object> exemption = Map.of("personId", lead.getLong("id"), "reason", "Commune de neuf agents, un seul cadre.");
            String path = "/api/v1/projects/" + project.id() + "/exemptions";
            LEAD.post(path, exemption).then().statusCode(403);
            ELU.post(path, Map.of("personId", lead.getLong("id"), "reason", "Trop court")).then().statusCode(422);
            ELU.post(path, exemption).then().statusCode(201);
            LEAD.move(phase, "APPROVE", null).then().statusCode(200).body("state", equalTo("DONE"));
            DGS.asks().get("/api/v1/projects/" + project.id() + "/journal").then()
                    .body("items.event", hasItem("phase.exempted"));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> RoleHolding.delete("personId = ?1 and role = ?2",
                    Person.withEmail("lead@demo.parvis.example").orElseThrow().id, Role.DGS));
        }
    }

    private static LocalDate end(long phase) {
        return LocalDate.parse(LEAD.get("/api/v1/phases/" + phase).getString("plannedEndOn"));
    }
}
