package fr.parvis.people;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Visitor;
import fr.parvis.journal.JournalChain;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An empty installation, from the first visit to the moment when it can no longer be set up. */
@QuarkusTest
@TestProfile(SetupTest.Empty.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupTest {

    private static final String PASSWORD = "un mot de passe assez long";

    /** A database of its own, in which nobody is. */
    public static class Empty implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("parvis.demo", "false", "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:setup;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        }
    }

    @Inject
    SetupCode code;

    @Inject
    Throttle throttle;

    @Inject
    JournalChain chain;

    @Test
    @Order(1)
    void everyPageLeadsToTheSetUpAndAProgramIsTold() {
        for (String path : List.of("/", "/sign-in", "/projects/1", "/municipalities/1/team")) {
            Visitor.anonymous().get(path).then().statusCode(303).header("Location", endsWith("/setup"));
        }
        Visitor.anonymous().get("/setup").then().statusCode(200);
        RestAssured.given().get("/api/v1/me").then().statusCode(503).contentType("application/problem+json");
    }

    @Test
    @Order(2)
    void aWrongCodeSetsNothingUpAndLosesNoWord() {
        for (String wrong : new String[] {"", "nimporte", code.value() + "x", code.value().toLowerCase() + " ", "\u0000"}) {
            Visitor.anonymous().post("/setup", form(wrong)).then().statusCode(422).body(containsString("Valmure-sur-Essai"))
                    .body(containsString("Ada@essai.example")).body(not(containsString(PASSWORD)));
        }
        assertEquals(List.of(0L, 0L), inhabited());
        throttle.succeeded("setup:127.0.0.1");
    }

    @Test
    @Order(3)
    void whoGuessesIsStoppedEvenOnceTheyAreRight() {
        Visitor guesser = Visitor.anonymous();
        for (int guess = 0; guess < 20; guess++) {
            guesser.post("/setup", form("guess" + guess)).then().statusCode(422);
        }
        guesser.post("/setup", form(code.value())).then().statusCode(422);
        assertEquals(List.of(0L, 0L), inhabited());
        throttle.succeeded("setup:127.0.0.1");
    }

    @Test
    @Order(4)
    void theRightCodeDoesNotExcuseAWrongField() {
        for (Map.Entry<String, String> wrong : Map.of("siren", "123456789", "inseeCode", "1", "population", "", "email", "ada", "password",
                "court", "town", "", "name", "").entrySet()) {
            Map<String, String> form = form(code.value());
            form.put(wrong.getKey(), wrong.getValue());
            Visitor.anonymous().post("/setup", form).then().statusCode(422).body(containsString("error-summary"));
        }
        assertEquals(List.of(0L, 0L), inhabited());
    }

    @Test
    @Order(5)
    void theRightCodeSetsUpOnceHoweverOftenItIsSent() {
        List<Visitor> both = List.of(Visitor.anonymous(), Visitor.anonymous());
        List<Response> answers = both.stream().map(visitor -> CompletableFuture.supplyAsync(
                () -> visitor.post("/setup", form(" " + code.value() + " ")))).toList().stream().map(CompletableFuture::join).toList();
        List<Response> done = answers.stream().filter(answer -> answer.getHeader("Location") != null
                && !answer.getHeader("Location").endsWith("/sign-in")).toList();
        assertEquals(1, done.size(), () -> answers.stream().map(Response::getStatusLine).toList().toString());
        assertEquals(List.of(1L, 1L), inhabited());
        assertTrue(answers.stream().allMatch(answer -> Stream.of(303, 404).anyMatch(status -> status == answer.statusCode())));

        both.get(answers.indexOf(done.get(0))).get("/").then().statusCode(200).body(containsString("Ada Lovelace"));
        long town = QuarkusTransaction.requiringNew().call(() -> Municipality.<Municipality>findAll().firstResult().id);
        assertEquals(List.of(true, 1L), List.of(chain.verify(town).valid(), chain.verify(town).entries()));
    }

    @Test
    @Order(6)
    void aSecondTimeThereIsNoSetUpAndTheAdministratorSignsIn() {
        Visitor visitor = Visitor.anonymous();
        visitor.get("/setup").then().statusCode(404);
        visitor.post("/setup", form(code.value())).then().statusCode(404);
        assertEquals(List.of(1L, 1L), inhabited());
        visitor.post("/sign-in", Map.of("email", "ada@essai.example", "password", PASSWORD)).then().statusCode(303);
        visitor.get("/").then().statusCode(200);
        RestAssured.given().header("Authorization", "Bearer demo-admin").get("/api/v1/me").then().statusCode(401)
                .body("status", equalTo(401));
    }

    private static Map<String, String> form(String code) {
        return new HashMap<>(Map.of("code", code, "town", "Valmure-sur-Essai", "siren", "217500016", "inseeCode", "75056", "population",
                "4 200", "name", "Ada Lovelace", "email", "Ada@essai.example", "password", PASSWORD));
    }

    /** Municipalities and people. */
    private static List<Long> inhabited() {
        return QuarkusTransaction.requiringNew().call(() -> List.of(Municipality.count(), Person.count()));
    }
}
