package fr.parvis.intake.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever waits for an import in a browser can ask how far it is, and nobody else can. */
@QuarkusTest
class ImportProgressPagesTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final int LINES = 3000;

    private Visitor lead;
    private long project;

    @BeforeEach
    void anEmptyInventory() {
        lead = Visitor.signedIn("lead");
        project = LEAD.project("Avancement").id();
    }

    @Test
    void progressMovesWhileThousandsOfLinesAreReadComparedAndApplied() {
        Visitor waits = Visitor.signedIn("lead");
        Visitor other = Visitor.signedIn("dgs");
        Followed received = followed(waits, other, () -> lead.give("/projects/" + project + "/imports", "inventaire.csv", file(),
                Map.of("progress", KEY)));
        assertEquals(303, received.answer.statusCode());
        rises(received.told.stream().filter(told -> told.get("total") == null).toList(), "Lecture du fichier\u00a0: ");
        rises(received.told.stream().filter(told -> told.get("total") != null).toList(), "Comparaison avec l’inventaire\u00a0: ");
        assertEquals(Set.of(404), received.toOthers, "the DGS may see the import, and is not who waits for it");

        String page = received.answer.header("Location").replaceFirst("^https?://[^/]+", "");
        Followed applied = followed(waits, other, () -> lead.post(page + "/application", Map.of("progress", KEY)));
        assertEquals(303, applied.answer.statusCode());
        List<JsonPath> applying = applied.told;
        rises(applying, "Application (tout est enregistré à la fin)\u00a0: ");
        assertTrue(applying.stream().allMatch(told -> told.getInt("total") == LINES));
        assertTrue(applying.stream().allMatch(told -> told.getString("text").endsWith(" sur 3\u202f000")), () -> texts(applying));
        assertEquals(Set.of(404), applied.toOthers);
    }

    @Test
    void aFormWithoutAKeyOrWithAnythingElseForOneWorksAsEver() {
        for (Map<String, String> form : List.of(Map.<String, String>of(), Map.of("progress", "../../etc"))) {
            Response received = lead.give("/projects/" + project + "/imports", "inventaire.csv",
                    "Service;Titre\nCUL;Lieux\n".getBytes(StandardCharsets.UTF_8), form);
            received.then().statusCode(303);
            lead.get(received.header("Location")).then().statusCode(200).body(containsString("Lieux"));
        }
    }

    @Test
    void thePageNamesTheAddressAtWhichItsFormsAreFollowed() {
        lead.get("/projects/" + project + "/imports").then().body(containsString("data-progress=\"/imports/progress/\""));
        lead.get("/imports/progress/" + KEY).then().statusCode(404);
    }

    /** What was answered while something was asked for, and to whom. */
    private record Followed(Response answer, List<JsonPath> told, Set<Integer> toOthers) {
    }

    /** Asks again and again until the answer is there; the key is forgotten then. */
    private static Followed followed(Visitor waits, Visitor other, Supplier<Response> act) {
        CompletableFuture<Response> answer = CompletableFuture.supplyAsync(act);
        List<JsonPath> told = new ArrayList<>();
        Set<Integer> toOthers = new HashSet<>();
        while (!answer.isDone()) {
            Response asked = waits.get("/imports/progress/" + KEY);
            if (asked.statusCode() == 200) {
                told.add(asked.jsonPath());
                toOthers.add(other.get("/imports/progress/" + KEY).statusCode());
            }
        }
        Response got = answer.join();
        assertEquals(404, waits.get("/imports/progress/" + KEY).statusCode());
        return new Followed(got, told, toOthers);
    }

    /** More than one figure was told, none of them lower than the one before. */
    private static void rises(List<JsonPath> told, String words) {
        List<Integer> done = told.stream().map(one -> one.getInt("done")).toList();
        assertEquals(done.stream().sorted().toList(), done);
        assertTrue(done.stream().distinct().count() > 1, () -> texts(told));
        assertTrue(told.stream().allMatch(one -> one.getString("text").startsWith(words)), () -> texts(told));
    }

    private static String texts(List<JsonPath> told) {
        return told.stream().map(one -> one.getString("text")).toList().toString();
    }

    private static byte[] file() {
        StringBuilder text = new StringBuilder("Service;Titre;Description\n");
        for (int i = 0; i < LINES; i++) {
            text.append("URB;Jeu ").append(i).append(";Ce que dit la ligne ").append(i).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
