package fr.parvis;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A diffusion that satisfies the gate of its phase, as people would have brought it about. */
public final class ReadyDiffusion {

    private ReadyDiffusion() {
    }

    /** data.gouv.fr retained, every line put off with a reason, the registers served. */
    public static void of(Api.Project project) {
        retain(project, "DATAGOUV");
        List<Integer> all = LEAD.get("/api/v1/projects/" + project.id() + "/diffusion?size=200").getList("items.datasetId", Integer.class);
        LEAD.post("/api/v1/projects/" + project.id() + "/diffusion", Map.of("datasetIds", all, "channel", List.of("DATAGOUV"), "postponedReason",
                "Les fichiers seront prêts au printemps.")).then().statusCode(200);
        serve(true);
    }

    public static void retain(Api.Project project, String channel) {
        LEAD.asks().body(Map.of("channel", channel, "retained", true, "reason", "Gratuit et visible.")).put("/api/v1/projects/" + project.id()
                + "/channels").then().statusCode(200);
    }

    public static void serve(boolean on) {
        LEAD.asks().body(Map.of("served", on)).put("/api/v1/municipalities/" + LEAD.town() + "/registers").then().statusCode(200);
    }

    /** The head of the department of culture signs these lines, which are all there is of it. */
    public static void sign(Api.Project project, List<String> datasets) {
        JsonPath asked = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-03-14")).then().statusCode(201).extract()
                .jsonPath();
        HEAD.post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", datasets.stream().map(one -> Map.of("datasetId", one, "decision", "APPROVE")).toList())).then().statusCode(200);
    }

    /** Every question of the legal check answered so that nothing stands against publishing, and signed. */
    public static void check(String dataset) {
        check(dataset, Map.of());
    }

    /** The same, but for some questions that are answered otherwise. */
    public static void check(String dataset, Map<String, String> otherwise) {
        Map<String, String> answers = IntStream.rangeClosed(1, 28).boxed().collect(Collectors.toMap("J%02d"::formatted,
                number -> List.of(4, 5, 7, 8, 9).contains(number) ? "NO" : "YES"));
        answers.putAll(otherwise);
        LEAD.asks().header("If-Match", "*").body(Map.of("answers", answers)).put("/api/v1/datasets/" + dataset + "/legal-check").then().statusCode(200);
        LEAD.post("/api/v1/datasets/" + dataset + "/legal-check/signatures", Map.of()).then().statusCode(200);
    }
}
