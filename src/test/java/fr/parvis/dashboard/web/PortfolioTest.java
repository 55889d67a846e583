package fr.parvis.dashboard.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Anew;
import fr.parvis.Visitor;
import fr.parvis.people.Actor;
import fr.parvis.people.Membership;
import fr.parvis.people.Municipality;
import fr.parvis.people.OfficialNumbers;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import fr.parvis.people.Tokens;
import fr.parvis.project.ProjectSheet;
import fr.parvis.project.Projects;
import fr.parvis.task.Task;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** The towns of a consultant: a row for each, and of each no more than it has opened. */
@QuarkusTest
class PortfolioTest {

    private static final List<String> PAGES = List.of("/portfolio", "/portfolio.csv", "/portfolio.xlsx");
    private static int made;

    @Inject
    EntityManagerFactory factory;

    @Inject
    Clock clock;

    @Inject
    Projects projects;

    @Inject
    Tokens tokens;

    /** A town that a consultant works for, with a project whose team they are in or not. */
    private record Town(long id, String name) {
    }

    @Test
    void aConsultantSeesOneRowForEachTownAndNothingOfAProjectThatIsNotTheirs() {
        Person consultant = consultant("deux");
        Town open = town(consultant, true);
        Town shut = town(consultant, false);
        Visitor visitor = Visitor.signedInAs(consultant.email);
        visitor.get("/portfolio").then().statusCode(200).body(allOf(containsString(open.name()), containsString("Projet de " + open.name()),
                containsString(shut.name()), containsString("Cadrage"), containsString("En bonne voie"),
                not(containsString("Projet de " + shut.name()))));
        visitor.get("/portfolio.csv").then().body(allOf(containsString(shut.name()), not(containsString("Projet de " + shut.name()))));
        visitor.get("/").then().body(containsString("href=\"/portfolio\""));
        Visitor.signedIn("lead").get("/").then().body(not(containsString("href=\"/portfolio\"")));

        JsonPath items = api(consultant).get("/api/v1/portfolio?sort=town").then().statusCode(200).body("total", equalTo(2)).extract().jsonPath();
        Map<String, Object> mine = items.getMap("items.find { it.municipalityId == " + open.id() + " }");
        assertEquals("ON_TRACK", mine.get("verdict"));
        assertEquals("SCOPING", mine.get("phase"));
        Map<String, Object> other = items.getMap("items.find { it.municipalityId == " + shut.id() + " }");
        assertTrue(other.entrySet().stream().allMatch(entry -> entry.getKey().startsWith("municipality") || entry.getValue() == null), other.toString());
        api(consultant).get("/api/v1/portfolio?sort=richesse").then().statusCode(422);
        visitor.get("/portfolio?sort=richesse").then().statusCode(422);
    }

    @Test
    void theVerdictOfARowIsTheOneTheDgsSays() {
        Person dgs = consultant("dit");
        Town one = town(dgs, true);
        town(dgs, true);
        QuarkusTransaction.requiringNew().run(() -> RoleHolding.give(dgs.id, one.id(), Role.DGS, null));
        long project = api(dgs).get("/api/v1/portfolio").jsonPath().getLong("items.find { it.municipalityId == " + one.id() + " }.projectId");
        api(dgs).contentType("application/json").header("If-Match", "\"0\"").body(Map.of("verdict", "LATE", "reason",
                "Le prestataire a déposé le bilan hier.")).put("/api/v1/projects/" + project + "/verdict").then().statusCode(200);
        api(dgs).get("/api/v1/portfolio").then().body("items.find { it.municipalityId == " + one.id() + " }.verdict", equalTo("LATE"))
                .body("items.findAll { it.verdict == 'ON_TRACK' }.size()", equalTo(1));
        Visitor.signedInAs(dgs.email).get("/portfolio").then().body(containsString("En retard"));
    }

    @Test
    void theLongestWaitIsTheOneTheTownsOwnPageShowsWithTheMostDays() {
        Person dgs = consultant("attend");
        for (int i = 0; i < 3; i++) {
            Town one = town(dgs, true);
            QuarkusTransaction.requiringNew().run(() -> RoleHolding.give(dgs.id, one.id(), Role.DGS, null));
            long project = api(dgs).get("/api/v1/portfolio").jsonPath().getLong("items.find { it.municipalityId == " + one.id() + " }.projectId");
            for (int task = 0; task < i; task++) {
                int made = api(dgs).contentType("application/json").body(Map.of("title", "Relire", "phase", "SCOPING", "ownerId", dgs.id, "dueOn",
                        "2026-01-15")).post("/api/v1/projects/" + project + "/tasks").then().statusCode(201).extract().path("id");
                int days = 10 * (task + i);
                QuarkusTransaction.requiringNew().run(() -> Task.update("createdAt = ?1 where id = ?2", clock.instant().minus(Duration.ofDays(days)),
                        (long) made));
            }
            Anew.look();
            List<Map<String, Object>> waits = api(dgs).get("/api/v1/projects/" + project + "/waiting").jsonPath().getList("items");
            Map<String, Object> row = api(dgs).get("/api/v1/portfolio").jsonPath().getMap("items.find { it.municipalityId == " + one.id() + " }.oldestWait");
            if (i == 0) {
                assertTrue(waits.isEmpty() && row == null, waits + " " + row);
            } else {
                Map<String, Object> longest = waits.stream().max(Comparator.comparing(wait -> (Integer) wait.get("heldDays"))).orElseThrow();
                assertEquals(Map.of("kind", longest.get("kind"), "since", longest.get("since"), "workingDays", longest.get("heldDays")), row);
                assertTrue((Integer) row.get("workingDays") > 5, row.toString());
            }
        }
        Visitor.signedInAs(dgs.email).get("/portfolio").then().body(containsString("Tâche, depuis "));
    }

    @Test
    void aRoleThatEndedTakesItsTownAway() {
        Person consultant = consultant("fini");
        Town ended = town(consultant, true);
        town(consultant, true);
        QuarkusTransaction.requiringNew().run(() -> RoleHolding.give(consultant.id, ended.id(), Role.CONSULTANT, LocalDate.now(clock).minusDays(1)));
        Visitor.signedInAs(consultant.email).get("/portfolio").then().statusCode(200).body(not(containsString(ended.name())));
    }

    @Test
    void twentyTownsTakeNotOneStatementMoreThanOneAndEveryOrderIsWhole() {
        Person consultant = consultant("vingt");
        town(consultant, true);
        Visitor visitor = Visitor.signedInAs(consultant.email);
        List<Long> few = PAGES.stream().map(page -> statements(visitor, page)).toList();
        for (int i = 0; i < 19; i++) {
            town(consultant, i % 3 > 0);
        }
        assertEquals(few, PAGES.stream().map(page -> statements(visitor, page)).toList());
        for (String sort : List.of("town", "phase", "verdict", "wait", "gate")) {
            for (String direction : List.of("", "&desc=true")) {
                List<String> names = new ArrayList<>(visitor.get("/portfolio.csv?sort=" + sort + direction).asString().lines().skip(1)
                        .map(line -> line.split(";")[0]).toList());
                assertEquals(20, names.stream().distinct().count(), sort + direction);
            }
        }
        List<String> ordered = visitor.get("/portfolio.csv?sort=town").asString().lines().skip(1).toList();
        assertTrue(ordered.subList(13, 20).stream().allMatch(line -> line.endsWith(";;;;;;;")), "towns that opened nothing come last: " + ordered);
    }

    private long statements(Visitor visitor, String page) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        return LongStream.range(0, 3).map(any -> {
            Anew.look();
            long before = statistics.getPrepareStatementCount();
            assertEquals(200, visitor.get(page).statusCode(), page);
            return statistics.getPrepareStatementCount() - before;
        }).min().orElseThrow();
    }

    private Person consultant(String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Person person = Person.named("Consultante " + name, name + "@conseil.example", clock.instant());
            person.choosePassword(Visitor.PASSWORD);
            person.persist();
            return person;
        });
    }

    private Town town(Person consultant, boolean joins) {
        int number = made++;
        return QuarkusTransaction.requiringNew().call(() -> {
            String name = "Conseilville " + number;
            String siren = OfficialNumbers.sirenFrom("2199" + String.format("%04d", number));
            Municipality town = Municipality.of(new Municipality.Profile(name, siren, OfficialNumbers.siretFrom(siren, "0001"),
                    String.format("95%03d", 900 + number), 3_000, 40, null, number % 5 == 0, null), clock.instant());
            town.persist();
            RoleHolding.give(consultant.id, town.id, Role.CONSULTANT, null);
            Person lead = Person.named("Cheffe " + number, "cheffe" + number + "@conseilville.example", clock.instant());
            lead.persist();
            // Not kept as a role: other tests look for the last town that has a lead.
            RoleHolding.give(lead.id, town.id, Role.IT, null);
            Actor actor = new Actor(lead.id, lead.name, lead.email, null, List.of(new Membership(town.id, Role.LEAD)));
            ProjectSheet titled = ProjectSheet.titled("Projet de " + name, LocalDate.now(clock));
            projects.create(town.id, new ProjectSheet(titled.title(), titled.startsOn(), null, null, null, null, null, null, null, null,
                    joins ? List.of(consultant.id) : null, null), actor);
            return new Town(town.id, name);
        });
    }

    private io.restassured.specification.RequestSpecification api(Person person) {
        String token = tokens.create(new Actor(person.id, person.name, person.email, null, List.of()), "Essai", LocalDate.now(clock).plusDays(5), null);
        return RestAssured.given().header("Authorization", "Bearer " + token).header("Accept-Language", "fr");
    }
}
