package fr.parvis.publication.web;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.Neighbour;
import fr.parvis.ReadyDiffusion;
import fr.parvis.Visitor;
import fr.parvis.inventory.Dataset;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A published dataset whose update is overdue waits for the person who is to make it, on the page of what waits. */
@QuarkusTest
class OverdueUpdatesTest {

    private static final int WEEK = 7;

    @Inject
    Clock clock;

    @Inject
    Neighbour neighbour;

    @Inject
    EntityManagerFactory factory;

    private Api.Project project;
    private String dataset;
    private LocalDate today;

    @BeforeEach
    void aProject() {
        project = LEAD.project("Mises à jour");
        today = LocalDate.now(clock);
    }

    @Test
    void whatWasDueYesterdayWaitsForWhoIsToUpdateItAndForNobodyElse() {
        published(HEAD);
        updated(today.minusDays(WEEK + 1));
        Visitor.signedIn("head").get("/").then().body(containsString("Un jeu de données publié est à mettre à jour"))
                .body(containsString("href=\"" + list().replace("&", "&amp;") + "\""));
        Visitor.signedIn("head").inEnglish().get("/").then().body(containsString("One published dataset is to be updated"));
        for (String other : List.of("lead", "dgs", "dpo", "elu", "admin")) {
            assertFalse(waits(Visitor.signedIn(other)), other);
        }
        HEAD.asks().get("/api/v1" + list()).then().body("items.datasetId", contains(Integer.parseInt(dataset)));
        LEAD.asks().get("/api/v1" + list()).then().body("total", equalTo(0));
        Visitor.signedIn("head").get(list()).then().statusCode(200).body(containsString("<option value=\"true\" selected>Moi</option>"));
        assertEquals(1, LEAD.get("/api/v1/projects/" + project.id() + "/figures/UPDATE_OVERDUE").getInt("total"), "the dashboard counts the same");
    }

    @Test
    void whatIsDueTodayIsNotOverdueYet() {
        published(HEAD);
        updated(today.minusDays(WEEK + 1));
        assertTrue(waits(Visitor.signedIn("head")));
        updated(today.minusDays(WEEK));
        assertFalse(waits(Visitor.signedIn("head")));
    }

    @Test
    void onceUpdatedItIsGone() {
        published(HEAD);
        updated(today.minusDays(WEEK + 1));
        assertTrue(waits(Visitor.signedIn("head")));
        HEAD.post("/api/v1/datasets/" + dataset + "/updates", Map.of("updatedOn", today.toString())).then().statusCode(200);
        assertFalse(waits(Visitor.signedIn("head")));
    }

    @Test
    void onceWithdrawnItIsGone() {
        String publication = published(HEAD);
        updated(today.minusDays(WEEK + 1));
        assertTrue(waits(Visitor.signedIn("head")));
        LEAD.post("/api/v1/publications/" + publication + "/withdrawals", Map.of("reason", "Données fausses.")).then().statusCode(200);
        assertFalse(waits(Visitor.signedIn("head")));
    }

    @Test
    void asLongAsNobodyIsChosenItWaitsForTheLeadOfTheProject() {
        published(null);
        updated(today.minusDays(WEEK + 1));
        assertTrue(waits(Visitor.signedIn("lead")));
        assertFalse(waits(Visitor.signedIn("head")));
    }

    @Test
    void whoeverBelongsToAnotherTownIsNeverShownItAndTheLeadIs() {
        published(HEAD);
        updated(today.minusDays(WEEK + 1));
        long stranger = neighbour.asks().get("/api/v1/me").jsonPath().getLong("id");
        change("updater_id = " + stranger);
        assertFalse(waits(neighbour.signedIn()));
        assertFalse(waits(Visitor.signedIn("head")));
        assertTrue(waits(Visitor.signedIn("lead")));
    }

    @Test
    void thirtyOverdueUpdatesOfThreeProjectsTakeNotOneStatementMoreThanOne() {
        long me = HEAD.get("/api/v1/me").getLong("id");
        Visitor head = Visitor.signedIn("head");
        overdue(1, me);
        assertTrue(waits(head));
        long one = statements(head);
        for (int more = 0; more < 3; more++) {
            project = LEAD.project("Mises à jour " + more);
            overdue(10, me);
        }
        head.get("/").then().body(containsString("10 jeux de données publiés sont à mettre à jour"));
        assertEquals(one, statements(head));
    }

    /** Published under a weekly rhythm as people would, with whoever is to update it; answers the publication's id. */
    private String published(Api updater) {
        dataset = made(0);
        LEAD.patch("/api/v1/datasets/" + dataset, Map.of("licence", "lov2", "updateFrequency", "weekly", "communicability", "EVERYBODY")).then()
                .statusCode(200);
        if (updater != null) {
            LEAD.post("/api/v1/projects/" + project.id() + "/diffusion", Map.of("datasetIds", List.of(Integer.parseInt(dataset)), "updater",
                    updater.get("/api/v1/me").getInt("id"))).then().statusCode(200);
        }
        JsonPath asked = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-03-14", "departmentIds",
                List.of(LEAD.department("CUL")))).then().extract().jsonPath();
        HEAD.post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", List.of(Map.of("datasetId", Integer.parseInt(dataset), "decision", "APPROVE")))).then().statusCode(200);
        ReadyDiffusion.check(dataset);
        return LEAD.post("/api/v1/datasets/" + dataset + "/publications", Map.of("channel", "DATAGOUV", "url", "https://www.data.gouv.fr/lieux",
                "publishedOn", today.minusDays(60).toString())).then().statusCode(201).extract().path("id").toString();
    }

    private void updated(LocalDate on) {
        LEAD.post("/api/v1/datasets/" + dataset + "/updates", Map.of("updatedOn", on.toString())).then().statusCode(200);
        LEAD.asks().get("/api/v1/datasets/" + dataset).then().body("nextUpdateDue", equalTo(on.plusDays(WEEK).toString()));
    }

    private String made(int number) {
        return LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Lieux " + number, "departmentId", LEAD.department("CUL")))
                .then().statusCode(201).extract().path("id").toString();
    }

    /** Not through the doors, which thirty times over would take minutes. */
    private void overdue(int count, long updater) {
        for (int i = 0; i < count; i++) {
            dataset = made(i);
            change("first_published = '2026-01-05', next_update_due = '2026-02-05', updater_id = " + updater);
        }
    }

    private void change(String columns) {
        QuarkusTransaction.requiringNew().run(() -> Dataset.getEntityManager().createNativeQuery("update dataset set " + columns + " where id = "
                + dataset).executeUpdate());
    }

    private boolean waits(Visitor visitor) {
        return visitor.get("/").then().statusCode(200).extract().asString().contains("/projects/" + project.id() + "/diffusion?state=UPDATE_DUE");
    }

    private String list() {
        return "/projects/" + project.id() + "/diffusion?state=UPDATE_DUE&mine=true";
    }

    private long statements(Visitor visitor) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        return LongStream.range(0, 3).map(any -> {
            long before = statistics.getPrepareStatementCount();
            visitor.get("/").then().statusCode(200);
            return statistics.getPrepareStatementCount() - before;
        }).min().orElseThrow();
    }
}
