package fr.parvis;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What a page of the inventory asks of the database does not grow with the lines, the campaigns, the gaps and the files there are. */
@QuarkusTest
class InventoryStatementCountTest {

    private static final List<String> LISTS = List.of("/datasets", "/datasets?q=lieux&sort=-score", "/datasets.csv", "/visas", "/gaps", "/gaps.csv",
            "/questionnaire?department=CUL", "/imports", "/starter-catalogue", "/grid");
    private static final List<String> API_LISTS = List.of("/datasets?size=200", "/visas", "/gaps?size=200", "/coherence", "/questionnaire?department=CUL",
            "/imports", "/grid", "/grid/versions");

    @Inject
    EntityManagerFactory factory;

    private Visitor lead;
    private Visitor head;

    /** The first time already fills a page: below that, the lines need not be counted. */
    @Test
    void threeTimesTheLinesTakeNotOneStatementMore() {
        lead = Visitor.signedIn("lead");
        head = Visitor.signedIn("head");
        String project = String.valueOf(LEAD.project("Peu puis beaucoup").id());
        LEAD.asks().body(Map.of("preset", "BALANCED")).put("/api/v1/projects/" + project + "/grid").then().statusCode(200);
        Api.DGS.asks().header("If-Match", "*").post("/api/v1/projects/" + project + "/grid/freezings").then().statusCode(200);
        grow(project, 1, 20);
        Map<String, Long> few = counted(project);
        grow(project, 21, 66);
        assertEquals(few, counted(project));
    }

    /** More lines of every department, some of them scored, answered for, signed and changed since, with their gaps. */
    private void grow(String project, int from, int to) {
        StringBuilder file = new StringBuilder("Service;Titre;Description;Données personnelles\n");
        for (int i = from; i <= to; i++) {
            for (String department : List.of("CUL", "FIN", "EC")) {
                file.append(department).append(";Lieux ").append(i).append(";Description ").append(i).append(';').append(i % 4).append('\n');
            }
        }
        String imported = LEAD.give(Long.parseLong(project), file.toString()).then().statusCode(201).extract().path("id").toString();
        LEAD.post("/api/v1/imports/" + imported + "/application", Map.of()).then().statusCode(200);
        JsonPath asked = campaign(project);
        HEAD.post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", asked.<Integer>getList("items[0].lines.datasetId").stream().map(id -> Map.of("datasetId", id, "decision", "APPROVE"))
                        .toList())).then().statusCode(200);
        for (Map<String, Object> line : LEAD.get("/api/v1/projects/" + project + "/datasets?size=9&department=CUL").<Map<String, Object>>getList("items")) {
            LEAD.patch("/api/v1/datasets/" + line.get("id"), Map.of("sourceSystem", "Logiciel " + to)).then().statusCode(200);
            LEAD.post("/api/v1/datasets/" + line.get("id") + "/scores", Map.of("V1", 1, "V2", 1, "V3", 1, "V4", 1, "F1", 1, "F2", 1, "F3", 1, "F4", 1,
                    "R", 0)).then().statusCode(200);
            HEAD.post("/api/v1/projects/" + project + "/questionnaire", Map.of("departmentId", LEAD.department("CUL"), "question", line.get("number"),
                    "answer", "NO")).then().statusCode(200);
        }
        campaign(project);
    }

    private static JsonPath campaign(String project) {
        return LEAD.post("/api/v1/projects/" + project + "/visas", Map.of("dueOn", "2099-01-04", "departmentIds", List.of(LEAD.department("CUL"))))
                .then().statusCode(201).extract().jsonPath();
    }

    private Map<String, Long> counted(String project) {
        Map<String, Long> counts = new LinkedHashMap<>();
        LISTS.forEach(list -> counts.put(list, statements(lead, "/projects/" + project + list)));
        API_LISTS.forEach(list -> counts.put("api " + list, statements(lead, "/api/v1/projects/" + project + list)));
        String visa = LEAD.get("/api/v1/projects/" + project + "/visas").getString("items[0].id");
        String imported = LEAD.get("/api/v1/projects/" + project + "/imports").getString("items[0].id");
        counts.put("batch", statements(head, "/visas/" + visa));
        counts.put("api batch", statements(head, "/api/v1/visas/" + visa));
        counts.put("import", statements(lead, "/imports/" + imported));
        counts.put("api import lines", statements(lead, "/api/v1/imports/" + imported + "/lines"));
        counts.put("home", statements(head, "/"));
        counts.put("obligations", statements(lead, "/municipalities/" + LEAD.town() + "/obligations"));
        counts.put("api obligations", statements(lead, "/api/v1/municipalities/" + LEAD.town() + "/obligations"));
        return counts;
    }

    /** The fewest of three: the first fills what is remembered. */
    private long statements(Visitor visitor, String path) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        return LongStream.range(0, 3).map(any -> {
            Anew.look();
            long before = statistics.getPrepareStatementCount();
            assertEquals(200, path.startsWith("/api/") ? LEAD.asks().get(path).statusCode() : visitor.get(path).statusCode(), path);
            return statistics.getPrepareStatementCount() - before;
        }).min().orElseThrow();
    }
}
