package fr.parvis.desk;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.Neighbour;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One box over everything one may see. */
@QuarkusTest
class SearchTest {

    @Inject
    Neighbour neighbour;

    private static List<String> titles(Api who, String words) {
        return who.asks().queryParam("q", words).get("/api/v1/search").then().statusCode(200).extract().jsonPath().getList("items.title");
    }

    @Test
    void accentsCaseAndJoinedLettersCountForNothing() {
        long project = LEAD.project("Œuvres et façades").id();
        LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", "Décrire les ŒUVRES d’été", "phase", "SCOPING")).then().statusCode(201);
        LEAD.post("/api/v1/projects/" + project + "/datasets", Map.of("title", "Façades ravalées", "departmentId", LEAD.department("CUL"))).then().statusCode(201);
        assertTrue(titles(LEAD, "oeuvres ETE").contains("Décrire les ŒUVRES d’été"));
        assertTrue(titles(LEAD, "FACADES").containsAll(List.of("Œuvres et façades", "Façades ravalées")));
        assertTrue(titles(LEAD, "ravalees facades").contains("Façades ravalées"), "words in any order");
        assertFalse(titles(LEAD, "façades introuvables").contains("Façades ravalées"), "every word counts");
    }

    @Test
    void lettersOfNeighboursAndEitherApostropheAreFound() {
        long project = LEAD.project("Arrêté de Muñoz y García").id();
        assertTrue(titles(LEAD, "munoz garcia").contains("Arrêté de Muñoz y García"));
        assertTrue(titles(LEAD, "Muñoz García").contains("Arrêté de Muñoz y García"));
        LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", "Désigner l’élu de la recherche", "phase", "SCOPING")).then().statusCode(201);
        assertTrue(titles(LEAD, "l'élu de la recherche").contains("Désigner l’élu de la recherche"), "typed on a keyboard");
        assertTrue(titles(LEAD, "l’élu de la recherche").contains("Désigner l’élu de la recherche"));
    }

    @Test
    void aDecisionIsFoundByItsNumberAndADocumentByItsName() {
        long project = LEAD.project("Registre cherché").id();
        String number = LEAD.post("/api/v1/projects/" + project + "/decisions", Map.of("words", "Ouvrir les horaires des bus", "decidedBy", "Le comité")).then()
                .statusCode(201).extract().path("number");
        LEAD.document(project, "Horaires des bus.txt", "Bus".getBytes(java.nio.charset.StandardCharsets.UTF_8)).then().statusCode(201);
        assertTrue(titles(LEAD, number).contains("Ouvrir les horaires des bus"), number);
        assertTrue(titles(LEAD, "horaires bus txt").stream().anyMatch(title -> title.startsWith("Horaires des bus")));
    }

    @Test
    void whatOneMayNotSeeIsNotFound() {
        long project = LEAD.project("Secret de recherche").id();
        LEAD.post("/api/v1/projects/" + project + "/datasets", Map.of("title", "Liste cachée", "departmentId", LEAD.department("FIN"), "withheld", true)).then()
                .statusCode(201);
        assertTrue(titles(LEAD, "Liste cachée").contains("Liste cachée"));
        assertFalse(titles(HEAD, "Liste cachée").contains("Liste cachée"));
        assertEquals(List.of(), neighbour.asks().queryParam("q", "Secret de recherche").get("/api/v1/search").jsonPath().getList("items.title"));
    }

    @Test
    void aPersonAndADepartmentAreFoundByTheirNames() {
        String name = LEAD.get("/api/v1/me").getString("name");
        assertTrue(titles(HEAD, name).contains(name));
        assertTrue(titles(HEAD, "culture").stream().anyMatch(title -> title.contains("Culture")));
    }

    @Test
    void signsOfTheDatabaseAreLettersLikeOthers() {
        for (String words : List.of("%", "_", "!", "'", "\\", "%%%", "a' or '1'='1")) {
            assertEquals(List.of(), titles(LEAD, words + " zzzz"), words);
        }
        LEAD.asks().queryParam("q", "").get("/api/v1/search").then().statusCode(422);
        LEAD.asks().queryParam("q", "a".repeat(201)).get("/api/v1/search").then().statusCode(422);
        Visitor.signedIn("lead").get("/search?q=" + "a".repeat(201)).then().statusCode(422);
        Visitor.signedIn("lead").get("/search").then().statusCode(200);
    }

    @Test
    void thePageSaysWhatWasFoundAndWhenNothingWas() {
        String page = Visitor.signedIn("lead").get("/search?q=zzzz").asString();
        assertTrue(page.contains("Rien ne correspond à «\u00a0zzzz\u00a0»"), page);
    }
}
