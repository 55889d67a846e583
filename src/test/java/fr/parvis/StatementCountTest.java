package fr.parvis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
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
            neighbour.asks().body(Map.of("title", "Tâche " + i, "phase", "SCOPING", "dueOn", "2026-11-0" + (1 + i % 9)))
                    .post("/api/v1/projects/" + project + "/tasks").then().statusCode(201);
        }
        assertEquals(few, counted(visitor, project));
    }

    private Map<String, Long> counted(Visitor visitor, long project) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String path : List.of("/", "/projects", "/projects/" + project, "/projects/" + project + "/tasks")) {
            counts.put(path, statements(path, asked -> visitor.get(asked).statusCode()));
        }
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
