package fr.parvis.dashboard;

import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.Visitor;
import fr.parvis.inventory.UpdateFrequency;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** The figures of projects full of anything against what plain SQL finds in the tables. */
@QuarkusTest
class FiguresFromDatabaseTest {

    private static final String LISTED = "out_of_scope_reason is null and withdrawn_on is null";
    private static final String PUBLIC = LISTED + " and first_published is not null";
    private static final String ASKED = "exists (select 1 from visa_request r join visa_campaign c on c.id = r.campaign_id"
            + " where c.project_id = d.project_id and r.department_id = d.department_id and r.state <> 'REPLACED')";

    private static final Map<Figure, String> CONDITIONS = new EnumMap<>(Map.ofEntries(
            Map.entry(Figure.INVENTORIED, LISTED),
            Map.entry(Figure.SUBMITTED, LISTED + " and (visa <> 'NONE' or " + ASKED + ")"),
            Map.entry(Figure.SIGNED, LISTED + " and visa = 'STANDING'"),
            Map.entry(Figure.VISA_FALLEN, LISTED + " and visa = 'FALLEN'"),
            Map.entry(Figure.COMMITTED, LISTED + " and (first_published is not null or wave is not null and postponed_reason is null)"),
            Map.entry(Figure.PUBLISHED, PUBLIC),
            Map.entry(Figure.UP_TO_DATE, PUBLIC + " and (next_update_due is null or next_update_due >= :today)"),
            Map.entry(Figure.UPDATE_OVERDUE, PUBLIC + " and next_update_due < :today"),
            Map.entry(Figure.OPEN, LISTED + " and openness in ('OPEN', 'OPEN_AFTER_MASKING')"),
            Map.entry(Figure.RESTRICTED, LISTED + " and openness = 'RESTRICTED'"),
            Map.entry(Figure.CLOSED, LISTED + " and openness = 'CLOSED'"),
            Map.entry(Figure.TO_EXAMINE, LISTED + " and openness = 'TO_EXAMINE'"),
            Map.entry(Figure.PRIORITY, LISTED + " and band = 'P1' and openness <> 'CLOSED' and (communicability is null or communicability <> 'NOBODY')"),
            Map.entry(Figure.PRIORITY_PUBLISHED, PUBLIC + " and band = 'P1'"),
            Map.entry(Figure.POSTPONED, LISTED + " and first_published is null and postponed_reason is not null")));

    @Inject
    EntityManager entities;

    @Inject
    EntityManagerFactory factory;

    @Inject
    OverviewQueries queries;

    @Inject
    PastFacts past;

    @Test
    void everyFigureOfDatasetsIsWhatTheTablesHold() {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            Api.Project project = LEAD.project("Hasard " + seed);
            if (seed != 2) {
                LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Premier", "departmentId", LEAD.department("CUL"))).then()
                        .statusCode(201);
                LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201);
            }
            QuarkusTransaction.requiringNew().run(() -> fill(project.id(), 60, random));
            Map<Figure, Integer> figures = LEAD.get("/api/v1/projects/" + project.id() + "/dashboard").<String, Integer>getMap("figures").entrySet().stream()
                    .collect(Collectors.toMap(one -> Figure.valueOf(one.getKey()), Map.Entry::getValue));
            CONDITIONS.forEach((figure, condition) -> assertEquals(counted(project.id(), condition), figures.get(figure), figure + ", seed of the project "
                    + project.id()));
        }
    }

    @Test
    void everyDecisionOfTheCycleIsCountedThoseOfTheRegisterToo() {
        Api.Project project = LEAD.project("Décidé");
        String path = "/api/v1/projects/" + project.id();
        LEAD.pass(project.phases().get(0));
        List<String> made = new ArrayList<>();
        for (String words : List.of("Publier le budget", "Attendre l’éditeur", "Ouvrir la voirie")) {
            made.add("/api/v1/decisions/" + LEAD.post(path + "/decisions", Map.of("words", words, "decidedBy", "COPIL")).then().statusCode(201).extract()
                    .path("id").toString());
        }
        LEAD.patch(made.get(0), Map.of("state", "DONE")).then().statusCode(200);
        LEAD.patch(made.get(1), Map.of("state", "DROPPED", "reason", "Contrat fini")).then().statusCode(200);
        Instant before = Instant.now();
        JsonPath photo = LEAD.post(path + "/snapshots", Map.of()).then().statusCode(201).extract().jsonPath();
        LEAD.patch(made.get(2), Map.of("state", "DONE")).then().statusCode(200);

        int gates = sql("select count(*) from phase_log l join phase f on f.id = l.phase_id join project_cycle c on c.id = f.cycle_id join project p on"
                + " p.id = c.project_id and p.cycle_number = c.number where l.move in ('APPROVE', 'RETURN', 'FORCE') and p.id = " + project.id());
        String register = "select count(*) from decision d where d.recorded_at >= (select max(c.opened_at) from project_cycle c where c.project_id ="
                + " d.project_id) and d.project_id = " + project.id();
        Map<String, Integer> figures = LEAD.get(path + "/dashboard").getMap("figures");
        assertEquals(1, gates);
        assertEquals(gates + sql(register), figures.get("DECISIONS_TAKEN"));
        assertEquals(gates + sql(register + " and d.state <> 'OPEN'"), figures.get("DECISIONS_CLOSED"));
        for (Figure figure : List.of(Figure.DECISIONS_TAKEN, Figure.DECISIONS_CLOSED)) {
            assertEquals(figures.get(figure.name()), LEAD.get(path + "/figures/" + figure).getInt("total"), figure::name);
            String list = Visitor.signedIn("elu").get("/projects/" + project.id() + "/figures/" + figure).then().statusCode(200).extract().asString();
            assertTrue(list.contains(made.get(0).replace("/api/v1", "")) && list.contains("Contrat fini"), list);
        }
        assertEquals(List.of(4, 3), List.of(photo.getInt("figures.DECISIONS_TAKEN"), photo.getInt("figures.DECISIONS_CLOSED")), "the photo stays");
        assertEquals(3, QuarkusTransaction.requiringNew().call(() -> past.at(Project.findById(project.id()), before).figures())
                .get(Figure.DECISIONS_CLOSED), "before the last one was done");
        String page = Visitor.signedIn("dgs").get("/projects/" + project.id() + "/dashboard").asString();
        assertTrue(page.contains("Ouvrir la voirie") && page.contains(made.get(2).replace("/api/v1", "")), page);
        String pack = Visitor.signedIn("dgs").get("/snapshots/" + photo.getLong("id") + "?figure=DECISIONS_TAKEN").asString();
        assertTrue(pack.contains("Publier le budget") && pack.contains(made.get(0).replace("/api/v1", "")), pack);
        String told = LEAD.get("/api/v1/snapshots/" + photo.getLong("id") + "/comparison").getList("sentences").toString();
        assertTrue(told.contains("suivie d’effet") && told.contains("Ouvrir la voirie") && !told.contains("Publier le budget"), told);
    }

    private int sql(String statement) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery(statement).getSingleResult()).intValue());
    }

    @Test
    void tenTimesTheLinesTakeNotOneStatementMoreAndTwoThousandAreAnswered() {
        Api.Project project = LEAD.project("Deux mille");
        String path = "/projects/" + project.id();
        LEAD.post("/api/v1" + path + "/datasets", Map.of("title", "Premier", "departmentId", LEAD.department("CUL"))).then().statusCode(201);
        LEAD.post("/api/v1" + path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201);
        List<Long> few = statements(project, 3);
        List<Long> many = statements(project, 300);
        assertEquals(few, many, "computing the dashboard, the dashboard, who is waited for, a list, the projects");
        assertTrue(few.get(0) <= 34 && few.get(1) <= 8, "the dashboard takes so many statements to compute and to show again: " + few);
        assertEquals(few, statements(project, 1_700));
        assertEquals(counted(project.id(), LISTED), LEAD.get("/api/v1" + path + "/dashboard").getInt("figures.INVENTORIED"));
    }

    /** Fills the project and counts what each page takes; the first time a change has made it compute. */
    private List<Long> statements(Api.Project project, int lines) {
        String path = "/projects/" + project.id();
        QuarkusTransaction.requiringNew().run(() -> fill(project.id(), lines, new Random(lines)));
        Visitor dgs = Visitor.signedIn("dgs");
        dgs.get("/").then().statusCode(200);
        LEAD.post("/api/v1" + path + "/datasets", Map.of("title", "Encore un, après " + lines, "departmentId", LEAD.department("CUL"))).then().statusCode(201);
        return List.of(statements(dgs, path + "/dashboard", 1), statements(dgs, path + "/dashboard", 3), statements(dgs, path + "/waiting", 3),
                statements(dgs, path + "/figures/INVENTORIED", 3), statements(dgs, "/projects?size=200", 3));
    }

    /** The verdict of the list of projects, of a project's page and of its dashboard are one. */
    @Test
    void theVerdictIsTheSameWhereverItIsRead() {
        Api.Project project = LEAD.project("Un seul verdict");
        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);
        LEAD.post("/api/v1/projects/" + project.id() + "/tasks", Map.of("title", "Déjà tard", "phase", "SCOPING", "dueOn", "2024-01-08")).then()
                .statusCode(201);
        assertEquals("WATCH", QuarkusTransaction.requiringNew().call(() -> queries.verdict(Project.findById(project.id())).shown().name()));
        String list = Visitor.signedIn("dgs").get("/projects?size=200").asString();
        String row = list.substring(list.indexOf("/projects/" + project.id() + "\""), list.indexOf("</tr>", list.indexOf("/projects/" + project.id() + "\"")));
        assertTrue(row.contains("À surveiller"), row);
    }

    private long statements(Visitor visitor, String page, int times) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long before = statistics.getPrepareStatementCount();
            visitor.get(page).then().statusCode(200);
            fewest = Math.min(fewest, statistics.getPrepareStatementCount() - before);
        }
        return fewest;
    }

    private int counted(long project, String condition) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = entities.createNativeQuery("select count(*) from dataset d where d.project_id = :project and " + condition)
                    .setParameter("project", project);
            if (condition.contains(":today")) {
                query.setParameter("today", LocalDate.now(Clocks.PARIS));
            }
            return ((Number) query.getSingleResult()).intValue();
        });
    }

    private void fill(long project, int count, Random random) {
        List<?> departments = entities.createNativeQuery("select x.id from department x join project p on p.municipality_id = x.municipality_id"
                + " where p.id = ?1 order by x.id").setParameter(1, project).getResultList();
        for (int i = 0; i < count; i++) {
            List<Object> values = new ArrayList<>(List.of(project, departments.get(random.nextInt(departments.size())),
                    "Z" + project + "-" + ++last, one(random, "OPEN", "OPEN_AFTER_MASKING", "RESTRICTED", "CLOSED", "TO_EXAMINE"),
                    random.nextInt(4) == 0, one(random, "NONE", "STANDING", "FALLEN")));
            entities.createNativeQuery("insert into dataset (id, version, project_id, municipality_id, department_id, number, origin, created_by_name,"
                    + " created_at, changed_by_name, changed_at, search_words, title, openness, withheld, visa, dpo_opinion, legal_outcome, status"
                    + optional(random, "communicability", "'NOBODY'", "'EVERYBODY'") + ") select nextval('dataset_seq'), 0, p.id, p.municipality_id,"
                    + " ?2, ?3, 'ADDED', 'Essai', current_timestamp, 'Essai', current_timestamp, 'essai', 'Jeu', ?4, ?5, ?6, 'NONE', 'NONE', 'TO_QUALIFY'"
                    + given + " from project p where p.id = ?1").setParameter(1, values.get(0)).setParameter(2, values.get(1))
                    .setParameter(3, values.get(2)).setParameter(4, values.get(3)).setParameter(5, values.get(4)).setParameter(6, values.get(5))
                    .executeUpdate();
        }
    }

    private String given = "";
    private int last;

    /** Columns that may stay empty, each filled half of the time; what they are filled with is kept for the values. */
    private String optional(Random random, String name, String... words) {
        StringBuilder columns = new StringBuilder();
        StringBuilder filled = new StringBuilder();
        Map<String, String[]> all = new LinkedHashMap<>();
        all.put("band", new String[] {"'P1'", "'P2'"});
        all.put("update_frequency, last_updated_on, next_update_due", new String[] {yearly(0), yearly(-1), yearly(30)});
        all.put("first_published", new String[] {"current_date - 40"});
        all.put("withdrawn_on", new String[] {"current_date - 10", "null", "null"});
        all.put("out_of_scope_reason", new String[] {"'Hors compétence'", "null", "null"});
        all.put("wave", new String[] {"'2027-T1'"});
        all.put("postponed_reason", new String[] {"'Logiciel remplacé'"});
        all.put(name, words);
        all.forEach((column, choices) -> {
            if (random.nextBoolean()) {
                columns.append(", ").append(column);
                filled.append(", ").append(choices[random.nextInt(choices.length)]);
            }
        });
        given = filled.toString();
        return columns.toString();
    }

    /** A yearly rhythm whose next update is due so many days from today. */
    private static String yearly(int days) {
        LocalDate updated = LocalDate.now(Clocks.PARIS).plusDays(days);
        while (UpdateFrequency.ANNUAL.dueAfter(updated).isAfter(LocalDate.now(Clocks.PARIS).plusDays(days))) {
            updated = updated.minusDays(1);
        }
        return "'ANNUAL', date '" + updated + "', date '" + UpdateFrequency.ANNUAL.dueAfter(updated) + "'";
    }

    private static String one(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
