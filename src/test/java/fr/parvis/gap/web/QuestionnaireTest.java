package fr.parvis.gap.web;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.ELU;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department answers what it has; demo-head is the head of culture. */
@QuarkusTest
class QuestionnaireTest {

    private Api.Project project;
    private String path;

    @BeforeEach
    void aProject() {
        project = LEAD.project("Questionnaires");
        path = "/api/v1/projects/" + project.id() + "/questionnaire";
    }

    @Test
    void aDepartmentIsAskedAboutTheLeadsListAndWhatItUsuallyHolds() {
        String number = listed("Lieux culturels");
        HEAD.asks().get(path).then().statusCode(200).body("department", equalTo("CUL")).body("answered", equalTo(0))
                .body("items.question", hasItems(number, "CU-05", "CO-12")).body("items.question", not(hasItem("FI-01")))
                .body("items.find { it.question == '" + number + "' }.listed", equalTo(true));
    }

    @Test
    void whatADepartmentUsuallyHoldsIsAskedUnderTheSoftwareItKnows() {
        String number = listed("Lieux culturels");
        HEAD.asks().get(path).then().body("items.find { it.question == 'CU-05' }.tool", equalTo("MAPS"))
                .body("items.find { it.question == '" + number + "' }.tool", equalTo(null));
        Visitor.signedIn("head").get("/projects/" + project.id() + "/questionnaire").then()
                .body(containsString("<h2>Vous utilisez un logiciel de cartographie (SIG) ? Dites ce que vous avez</h2>"));
    }

    @Test
    void yesToALineOfTheCatalogueAddsItOnceToWhatTheDepartmentHolds() {
        answer(HEAD, "CU-05", "YES", null).statusCode(200).body("answered", equalTo(1));
        answer(HEAD, "CU-05", "YES", "Tenu par la chargée du patrimoine.").statusCode(200);
        answer(LEAD, "CU-05", "YES", null).statusCode(200);

        JsonPath datasets = LEAD.get("/api/v1/projects/" + project.id() + "/datasets");
        assertEquals(1, datasets.getInt("total"));
        LEAD.asks().get("/api/v1/datasets/" + datasets.getLong("items[0].id")).then().body("origin", equalTo("QUESTIONNAIRE"))
                .body("catalogueCode", equalTo("CU-05")).body("status", equalTo("CONFIRMED"));
        HEAD.asks().get(path).then().body("items.find { it.question == 'CU-05' }.number", equalTo(datasets.getString("items[0].number")));
    }

    @Test
    void yesToALineOfTheListConfirmsIt() {
        String number = listed("Fréquentation");
        answer(HEAD, number, "UNKNOWN", null).statusCode(200);
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/datasets").then().body("items[0].status", equalTo("TO_QUALIFY"));
        answer(HEAD, number, "YES", null).statusCode(200).body("items.find { it.question == '" + number + "' }.answer", equalTo("YES"));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/datasets").then().body("items[0].status", equalTo("CONFIRMED"));
        LEAD.asks().get("/api/v1/projects/" + project.id() + "/journal?size=5").then()
                .body("items.sentence", hasItem(containsString("a répondu au questionnaire pour Culture, sur")));
    }

    @Test
    void aLineAddedByTheLeadAfterANoIsAskedAgainAndNeverAddedTwice() {
        answer(HEAD, "CU-05", "NO", null).statusCode(200).body("answered", equalTo(1));
        LEAD.asks().body(Map.of("departmentId", LEAD.department("CUL"), "question", "CU-05", "answer", "NO")).post(path);
        Visitor.signedIn("lead").post("/projects/" + project.id() + "/starter-catalogue", Map.of("CU-05",
                String.valueOf(LEAD.department("CUL")))).then().statusCode(303);
        HEAD.asks().get(path).then().body("items.find { it.listed }.answer", equalTo(null));
        answer(HEAD, "CU-05", "YES", null).statusCode(200);
        assertEquals(1, LEAD.get("/api/v1/projects/" + project.id() + "/datasets").getInt("total"));
    }

    @Test
    void onlyTheDepartmentAndWhoRunsTheProjectAnswer() {
        answer(ELU, "CU-05", "YES", null).statusCode(403);
        HEAD.asks().body(Map.of("departmentId", LEAD.department("FIN"), "question", "FI-01", "answer", "YES")).post(path).then().statusCode(403);
        answer(DGS, "CU-05", "NO", null).statusCode(200);
        answer(HEAD, "XX-99", "YES", null).statusCode(422).body("errors.pointer", hasItem("/question"));
        answer(HEAD, "CU-05", null, null).statusCode(422).body("errors.pointer", hasItem("/answer"));
    }

    @Test
    void whatTheTownDoesNotDoIsNotAsked() {
        String facts = "/api/v1/municipalities/" + LEAD.town() + "/obligations/facts";
        String parking = path + "?department=STA";
        LEAD.asks().header("If-Match", "*").body(Map.of("holdsMobilityData", "NO")).put(facts).then().statusCode(200);
        LEAD.asks().get(parking).then().body("items.question", not(hasItem("UR-03"))).body("leftOut", equalTo(1));
        LEAD.asks().header("If-Match", "*").body(Map.of("holdsMobilityData", "YES")).put(facts).then().statusCode(200);
        LEAD.asks().get(parking).then().body("items.question", hasItem("UR-03")).body("leftOut", equalTo(0));
    }

    @Test
    void thePageKeepsEachAnswerAndLeadsToTheNextQuestion() {
        Visitor head = Visitor.signedIn("head");
        String page = "/projects/" + project.id() + "/questionnaire";
        head.get(page).then().statusCode(200).body(containsString("Culture")).body(containsString("0 sur"));
        head.post(page, Map.of("department", "CUL", "question", "CU-05", "answer", "NO", "comment-CU-05", "")).then().statusCode(303)
                .header("Location", containsString("?department=CUL#q-"));
        head.get(page + "?department=CUL").then().body(containsString("1 sur"));
        head.post(page, Map.of("department", "CUL", "question", "CU-05", "answer", "NO", "comment-CU-05", "a".repeat(1001))).then()
                .statusCode(422).body(containsString("href=\"#f-comment-CU-05\""));
        head.get(page + "?department=XX").then().statusCode(404);
        Visitor.signedIn("elu").get(page + "?department=FIN").then().statusCode(200).body(containsString("répondent ici"));
    }

    private ValidatableResponse answer(Api who, String question, String answer, String comment) {
        Map<String, Object> body = new HashMap<>(Map.of("departmentId", LEAD.department("CUL"), "question", question));
        body.put("answer", answer);
        body.put("comment", comment);
        return who.post(path, body).then();
    }

    private String listed(String title) {
        return LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", title, "departmentId", LEAD.department("CUL"))).then()
                .statusCode(201).body("number", startsWith("CUL-")).extract().path("number");
    }
}
