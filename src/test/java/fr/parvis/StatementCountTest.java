package fr.parvis;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.people.Department;
import fr.parvis.people.Municipality;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import fr.parvis.platform.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What a page asks of the database does not grow with what there is to show. */
@QuarkusTest
class StatementCountTest {

    @Inject
    EntityManagerFactory factory;

    @Inject
    Neighbour neighbour;

    @Test
    void tenTimesTheRowsTakeNotOneStatementMore() {
        Visitor visitor = neighbour.signedIn();
        long project = made(neighbour, "Un seul");
        Map<String, Long> few = counted(visitor, project);
        for (int i = 0; i < 9; i++) {
            made(neighbour, "Projet " + i);
        }
        for (int i = 0; i < 60; i++) {
            task(project, i);
        }
        assertEquals(few, counted(visitor, project));
    }

    @Test
    void aLongHistoryTakesNotOneStatementMore() {
        Visitor visitor = neighbour.signedIn();
        long project = made(neighbour, "Histoire");
        List<String> pages = List.of("/projects/" + project + "/journal?size=200", "/projects/" + project + "/journal.csv",
                "/projects/" + project + "/journal?on=" + LocalDate.now(Clocks.PARIS).plusDays(1));
        long phase = neighbour.asks().get("/api/v1/projects/" + project).jsonPath().getLong("phases[0].id");
        neighbour.asks().header("If-Match", "*").body(Map.of("move", "START")).post("/api/v1/phases/" + phase + "/moves").then()
                .statusCode(200);
        task(project, 0);
        Map<String, Long> few = counted(visitor, pages);
        for (int check : neighbour.asks().get("/api/v1/phases/" + phase + "/checks").jsonPath().<Integer>getList("items.id")) {
            neighbour.asks().header("If-Match", "*").body(Map.of("answer", "YES")).put("/api/v1/checks/" + check).then().statusCode(200);
        }
        for (int i = 1; i < 60; i++) {
            task(project, i);
        }
        assertEquals(few, counted(visitor, pages));
        visitor.get(pages.get(0)).then().body(containsString("Tâche 59"));
    }

    @Test
    void aLargeTownTakesNotOneStatementMore() {
        Visitor admin = Visitor.signedInAs(inhabitants("first", 1, Role.ADMIN));
        String town = "/municipalities/" + neighbour.townId();
        List<String> pages = List.of(town, town + "/departments.csv", town + "/team", town + "/team.csv");
        Map<String, Long> few = counted(admin, pages);
        inhabitants("more", 40, Role.AGENT);
        assertEquals(few, counted(admin, pages));
        admin.get(town + "/team").then().body(containsString("more39@nombreux.example"));
    }

    @Test
    void moreInterviewsAndMeetingsTakeNotOneStatementMore() {
        Visitor visitor = neighbour.signedIn();
        String project = "/projects/" + made(neighbour, "Rencontres");
        List<String> pages = List.of(project + "/interviews", project + "/awareness-meetings", project + "/training", "/api/v1" + project
                + "/interviews", "/api/v1" + project + "/awareness-meetings");
        List<Integer> departments = neighbour.asks().get("/api/v1/municipalities/" + neighbour.townId() + "/departments?size=200").jsonPath()
                .getList("items.id", Integer.class);
        met(project, departments.subList(0, 1));
        Map<String, Long> few = met(visitor, pages);
        met(project, departments.subList(1, 10));
        assertEquals(few, met(visitor, pages));
    }

    @Test
    void moreMeetingsAndDecisionsTakeNotOneStatementMore() {
        Visitor visitor = neighbour.signedIn();
        String project = "/projects/" + made(neighbour, "Réunions");
        int meeting = neighbour.asks().body(Map.of("kind", "STEERING", "title", "COPIL", "day", "2026-11-20")).post("/api/v1" + project + "/meetings").jsonPath()
                .getInt("id");
        neighbour.asks().header("If-Match", "*").body(Map.of("state", "HELD")).patch("/api/v1/meetings/" + meeting).then().statusCode(200);
        List<String> pages = List.of(project + "/meetings?size=200", project + "/decisions?size=200", "/meetings/" + meeting, "/meetings/" + meeting + "/minutes.pdf",
                "/api/v1" + project + "/meetings?size=200", "/api/v1" + project + "/decisions?size=200", "/api/v1/meetings/" + meeting);
        decided(project, meeting, 2);
        Map<String, Long> few = met(visitor, pages);
        decided(project, meeting, 30);
        assertEquals(few, met(visitor, pages));
    }

    @Test
    void moreCardsLinksCommentsAndDocumentsTakeNotOneStatementMore() {
        Visitor visitor = neighbour.signedIn();
        long project = made(neighbour, "Travail");
        String path = "/projects/" + project;
        int task = neighbour.asks().get("/api/v1" + path + "/tasks?size=1").jsonPath().getInt("items[0].id");
        List<String> pages = List.of(path + "/tasks?view=board", path + "/tasks?view=timeline", path + "/documents?size=200", path + "/documents.csv", "/tasks/" + task,
                "/search?q=Travail", "/handover");
        worked(project, task, 1);
        Map<String, Long> few = counted(visitor, pages);
        worked(project, task, 15);
        assertEquals(few, counted(visitor, pages));
    }

    private void worked(long project, int commented, int times) {
        for (int i = 0; i < times; i++) {
            int made = neighbour.asks().body(Map.of("title", "Travail " + i, "phase", "SCOPING", "dueOn", "2099-03-16")).post("/api/v1/projects/" + project + "/tasks")
                    .then().statusCode(201).extract().path("id");
            neighbour.asks().body(Map.of("beforeId", commented)).post("/api/v1/tasks/" + made + "/dependencies").then().statusCode(200);
            neighbour.asks().body(Map.of("words", "Mot " + i)).post("/api/v1/tasks/" + commented + "/comments").then().statusCode(201);
            neighbour.asks().contentType("text/plain").queryParam("name", "travail" + i + ".txt").queryParam("projectId", project).queryParam("attachedKind", "TASK")
                    .queryParam("attachedId", made).body("Travail " + i).post("/api/v1/documents").then().statusCode(201);
        }
    }

    private void decided(String project, int meeting, int times) {
        for (int i = 0; i < times; i++) {
            neighbour.asks().body(Map.of("kind", "OTHER", "title", "Point " + i, "day", "2099-03-16", "agenda", List.of(Map.of("title", "Un")), "participants",
                    List.of(Map.of("guest", "Mme Lune")))).post("/api/v1" + project + "/meetings").then().statusCode(201);
            neighbour.asks().body(Map.of("words", "Publier " + i, "decidedBy", "Le comité", "meetingId", meeting, "actions", List.of(Map.of("title",
                    "Extraire " + i)))).post("/api/v1" + project + "/decisions").then().statusCode(201);
        }
    }

    @Test
    void manyDatasetsOnTheirWayTakeNotOneStatementMoreThanThree() {
        Visitor visitor = neighbour.signedIn();
        String project = "/projects/" + made(neighbour, "Diffusion");
        int department = neighbour.asks().get("/api/v1/municipalities/" + neighbour.townId() + "/departments").jsonPath().getInt("items[0].id");
        List<String> pages = List.of(project + "/diffusion?size=200", project + "/diffusion/channels", project + "/diffusion/registers",
                "/api/v1" + project + "/diffusion?size=200", project + "/diffusion?size=200&state=BLOCKED&sort=-due");
        datasets(project, department, 0, 3);
        Map<String, Long> few = met(visitor, pages);
        datasets(project, department, 3, 100);
        assertEquals(few, met(visitor, pages));
        visitor.get(pages.get(0)).then().body(containsString("100 jeux de données"));
    }

    @Test
    void choosingForThirtySignedLinesAsksNoMoreOfTheDatabaseForEachThanForOne() {
        String project = "/projects/" + made(neighbour, "Choix");
        int department = neighbour.asks().get("/api/v1/municipalities/" + neighbour.townId() + "/departments").jsonPath().getInt("items[0].id");
        List<Integer> made = datasets(project, department, 0, 30);
        QuarkusTransaction.requiringNew().run(() -> Department.getEntityManager().createNativeQuery(
                "update dataset set visa = 'STANDING' where project_id = :project").setParameter("project", Long.valueOf(project.substring(10)))
                .executeUpdate());
        long one = choosing(project, made.subList(0, 1), "SITE");
        long all = choosing(project, made, "DATAGOUV");
        // Each line is written twice at most and told once; nothing is looked up line by line.
        assertTrue(all - one <= 29L * 2, "one: " + one + ", thirty: " + all);
    }

    private long choosing(String project, List<Integer> datasets, String channel) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        neighbour.asks().body(Map.of("datasetIds", datasets, "channel", List.of(channel), "licence", channel.equals("SITE") ? "lov2" : "odc-odbl"))
                .post("/api/v1" + project + "/diffusion").then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private List<Integer> datasets(String project, int department, int from, int to) {
        List<Integer> made = new ArrayList<>();
        for (int i = from; i < to; i++) {
            made.add(neighbour.asks().body(Map.of("title", "Jeu " + i, "departmentId", department)).post("/api/v1" + project + "/datasets").then()
                    .statusCode(201).extract().path("id"));
        }
        return made;
    }

    @Test
    void moreOpinionsTakeNotOneStatementMore() {
        Visitor visitor = neighbour.signedIn();
        String project = "/projects/" + made(neighbour, "Avis");
        int department = neighbour.asks().get("/api/v1/municipalities/" + neighbour.townId() + "/departments").jsonPath().getInt("items[0].id");
        long me = neighbour.asks().get("/api/v1/me").jsonPath().getLong("id");
        String first = asked(project, department, me, 1);
        List<String> pages = List.of("/", project + "/opinions", project + "/opinions.csv", "/api/v1" + project + "/opinions");
        Map<String, Long> few = met(visitor, pages);
        Map<String, Long> one = met(visitor, List.of(first));
        String second = asked(project, department, me, 12);
        assertEquals(few, met(visitor, pages));
        assertEquals(List.copyOf(one.values()), List.copyOf(met(visitor, List.of(second)).values()));
    }

    private String asked(String project, int department, long who, int count) {
        List<Integer> ids = java.util.stream.IntStream.range(0, count).map(i -> neighbour.asks().body(Map.of("title", "Jeu " + count + "-" + i, "departmentId",
                department)).post("/api/v1" + project + "/datasets").then().statusCode(201).extract().<Integer>path("id")).boxed().toList();
        return "/opinions/requests/" + neighbour.asks().body(Map.of("datasetIds", ids, "askedToId", who, "question", "Oui ?"))
                .post("/api/v1" + project + "/opinions").then().statusCode(201).extract().path("id");
    }

    @Test
    void aReviewOfManyFindingsTasksAndAnswersTakesNotOneStatementMore() {
        Visitor visitor = neighbour.signedIn();
        long project = made(neighbour, "Bilan");
        String api = "/api/v1/projects/" + project;
        neighbour.asks().body(Map.of("closesOn", "2099-01-04", "anonymous", false)).post(api + "/review/survey").then().statusCode(201);
        List<String> pages = List.of("/projects/" + project + "/review", "/projects/" + project + "/review/report", api + "/review", api + "/findings");
        found(api, 1);
        Map<String, Long> few = met(visitor, pages);
        found(api, 30);
        for (int i = 0; i < 30; i++) {
            task(project, i);
        }
        assertEquals(few, met(visitor, pages));
    }

    private void found(String api, int count) {
        for (int i = 0; i < count; i++) {
            neighbour.asks().body(Map.of("words", "Constat", "category", "IMPROVE", "action", "Agir")).post(api + "/findings").then().statusCode(201);
        }
    }

    private Map<String, Long> met(Visitor visitor, List<String> pages) {
        Map<String, Long> counts = new LinkedHashMap<>();
        pages.forEach(page -> counts.put(page, statements(page, asked -> asked.startsWith("/api/")
                ? neighbour.asks().get(asked).statusCode() : visitor.get(asked).statusCode())));
        return counts;
    }

    private void met(String project, List<Integer> departments) {
        for (Integer department : departments) {
            neighbour.asks().body(Map.of("departmentId", department)).post("/api/v1" + project + "/interviews").then().statusCode(201);
            neighbour.asks().body(Map.of("title", "Une heure", "heldOn", "2026-11-20", "departmentIds", List.of(department), "attendees", 3))
                    .post("/api/v1" + project + "/awareness-meetings").then().statusCode(201);
        }
    }

    /** People with two roles each, everyone at the head of a department; the address of the last. */
    private String inhabitants(String name, int count, Role role) {
        return QuarkusTransaction.requiringNew().call(() -> {
            long town = neighbour.townId();
            Person person = null;
            for (int i = 0; i < count; i++) {
                person = Person.named(name + i, name + i + "@nombreux.example", Instant.now());
                person.persist();
                RoleHolding.give(person.id, town, role, null);
                RoleHolding.give(person.id, town, Role.HEAD, null);
                Department department = new Department();
                department.municipality = Municipality.findById(town);
                department.code = (count > 1 ? "Y" : "Z") + (char) ('A' + i / 26) + (char) ('A' + i % 26);
                department.name = "Service " + department.code;
                department.headId = person.id;
                department.deputyId = person.id;
                department.persist();
            }
            person.choosePassword(Visitor.PASSWORD);
            return person.email;
        });
    }

    private void task(long project, int number) {
        neighbour.asks().body(Map.of("title", "Tâche " + number, "phase", "SCOPING", "dueOn", "2026-11-0" + (1 + number % 9)))
                .post("/api/v1/projects/" + project + "/tasks").then().statusCode(201);
    }

    private Map<String, Long> counted(Visitor visitor, List<String> pages) {
        Map<String, Long> counts = new LinkedHashMap<>();
        pages.forEach(page -> counts.put(page, statements(page, asked -> visitor.get(asked).statusCode())));
        return counts;
    }

    private Map<String, Long> counted(Visitor visitor, long project) {
        Map<String, Long> counts = counted(visitor, List.of("/", "/projects", "/projects/" + project, "/projects/" + project + "/tasks",
                "/projects/" + project + "/cockpit", "/portfolio"));
        for (String path : List.of("/api/v1/projects?size=200", "/api/v1/projects/" + project + "/tasks?size=200",
                "/api/v1/projects/" + project + "/journal?size=200")) {
            counts.put(path, statements(path, asked -> neighbour.asks().get(asked).statusCode()));
        }
        return counts;
    }

    /** The fewest of three: the first fills what is remembered, and a token notes its last use now and then. */
    private long statements(String path, Function<String, Integer> answer) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        return LongStream.range(0, 3).map(any -> {
            Anew.look();
            long before = statistics.getPrepareStatementCount();
            assertEquals(200, answer.apply(path), path);
            return statistics.getPrepareStatementCount() - before;
        }).min().orElseThrow();
    }

    private static long made(Neighbour neighbour, String title) {
        JsonPath project = neighbour.asks().body(Map.of("municipalityId", neighbour.townId(), "title", title, "startsOn", "2026-11-02"))
                .post("/api/v1/projects").then().statusCode(201).extract().jsonPath();
        return project.getLong("id");
    }
}
