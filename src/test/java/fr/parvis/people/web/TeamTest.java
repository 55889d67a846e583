package fr.parvis.people.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.Api;
import fr.parvis.platform.Clocks;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator alone changes a team, and never leaves it without an administrator. */
@QuarkusTest
class TeamTest {

    private long town;
    private String page;
    private String team;

    @BeforeEach
    void findTheTown() {
        town = Api.LEAD.get("/api/v1/me").getLong("roles[0].municipalityId");
        page = "/municipalities/" + town;
        team = page + "/team";
    }

    @Test
    void everybodyElseReadsItWithTheReason() {
        Visitor lead = Visitor.signedIn("lead");
        lead.get(team).then().statusCode(200).body(not(containsString("name=\"role\"")));
        lead.post(team, "/account", Map.of("name", "Ada", "email", "ada@valmure.example", "role", "AGENT")).then().statusCode(403);
        lead.post(page, "/account", Map.of("town", "Ailleurs")).then().statusCode(403);
        lead.get(team + "/1/leaving").then().statusCode(403);
    }

    @Test
    void anotherTownIsAbsent() {
        Visitor admin = Visitor.signedIn("admin");
        for (String path : new String[] {"", "/team", "/team.csv", "/departments.csv", "/team/1/leaving"}) {
            admin.get("/municipalities/999999" + path).then().statusCode(404);
            admin.get("/municipalities/" + other() + path).then().statusCode(404);
        }
        Api.ADMIN.asks().get("/api/v1/municipalities/" + other() + "/people").then().statusCode(404);
    }

    @Test
    void theLastAdministratorCannotGoNotEvenByADate() {
        Visitor admin = Visitor.signedIn("admin");
        long id = Api.ADMIN.get("/api/v1/me").getLong("id");
        String roles = team + "/" + id + "/roles";
        admin.post(roles, team, Map.of("role", "ADMIN", "take", "true")).then().statusCode(422);
        admin.post(roles, team, Map.of("role", "ADMIN", "endsOn", LocalDate.now(Clocks.PARIS).toString())).then().statusCode(422);
        admin.post(team, team, Map.of("name", "Marc", "email", "admin@demo.parvis.example", "role", "ADMIN", "endsOn",
                LocalDate.now(Clocks.PARIS).plusDays(3).toString())).then().statusCode(422);
        admin.post(team + "/" + id + "/leaving", team + "/" + id + "/leaving", Map.of("reason", "Retraite")).then().statusCode(422);
        admin.get(team).then().statusCode(200).body(containsString("name=\"role\""));
    }

    @Test
    void whoLeavesHandsOverToSomebodyOfTheTeam() {
        Visitor admin = Visitor.signedIn("admin");
        long leaving = invited(admin, "Zoé Partante", "zoe@valmure.example");
        String path = team + "/" + leaving + "/leaving";
        for (String heir : new String[] {"99999999", String.valueOf(leaving), "x", "-1"}) {
            admin.post(path, path, Map.of("to", heir, "reason", "Mutation")).then().statusCode(422);
        }
        admin.post(path, path, Map.of("reason", "Mutation")).then().statusCode(303);
        admin.get(path).then().statusCode(404);
    }

    @Test
    void whoStillHoldsSomethingKeepsTheirLastRoleUntilTheyHandItOver() {
        Visitor admin = Visitor.signedIn("admin");
        long holder = invited(admin, "Yves Tenant", "yves@valmure.example");
        long project = Api.LEAD.project("Dernier rôle").id();
        Api.LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", "En main", "phase", "SCOPING", "ownerId", holder)).then().statusCode(201);
        String roles = team + "/" + holder + "/roles";
        admin.post(roles, team, Map.of("role", "AGENT", "take", "true")).then().statusCode(422).body(containsString("désactivez-la plutôt"));
        admin.post(team + "/" + holder + "/leaving", team + "/" + holder + "/leaving", Map.of("to", Api.LEAD.get("/api/v1/me").getString("id"), "reason", "Départ"))
                .then().statusCode(303);
    }

    @Test
    void aConsultantNeedsAnEndAndTheLeadIsToldAddresses() {
        Visitor admin = Visitor.signedIn("admin");
        Map<String, String> consultant = Map.of("name", "Cabinet", "email", "cabinet@conseil.example", "role", "CONSULTANT");
        admin.post(team, team, consultant).then().statusCode(422);
        Api.LEAD.asks().get("/api/v1/municipalities/" + town + "/people?size=200").then().statusCode(200)
                .body("items.email", not(hasItem(nullValue())));
    }

    @Test
    void hostileFieldsAreRefusedInWordsOrKeptAsTheyAre() {
        Visitor admin = Visitor.signedIn("admin");
        String script = "<script>alert(1)</script>'; drop table person; --";
        invited(admin, script, "script@valmure.example");
        admin.get(team).then().statusCode(200).body(not(containsString("<script>alert")), containsString("&lt;script&gt;"));
        for (String name : List.of("x".repeat(10_000), "a\u0000b", "")) {
            admin.post(team, team, Map.of("name", name, "email", "autre@valmure.example", "role", "AGENT")).then().statusCode(422);
        }
        admin.post(team, team, Map.of("name", "Ada", "email", "ada", "role", "KING")).then().statusCode(422);
        admin.post(page, page, Map.of("town", "Valmure", "siren", "123", "inseeCode", "x", "population", "many", "website",
                "https://v.example/" + "a".repeat(400))).then().statusCode(422).body(containsString("123"));
        admin.post(page + "/departments", page, Map.of("code", "abc", "name", "Culture")).then().statusCode(422);
        admin.post(page + "/departments", page, Map.of("department", "999999", "code", "ZZZ", "name", "Rien")).then().statusCode(422);
        admin.get("/municipalities/99999999999999999999").then().statusCode(404);
    }

    private long invited(Visitor admin, String name, String email) {
        admin.post(team, team, Map.of("name", name, "email", email, "role", "AGENT")).then().statusCode(303);
        return Api.ADMIN.get("/api/v1/municipalities/" + town + "/people?size=200").getLong("items.find { it.email == '" + email + "' }.id");
    }

    /** The demonstration's accounts belong to the first of its towns. */
    private long other() {
        return town + 1;
    }
}
