package fr.parvis.people.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.parvis.people.Throttle;
import fr.parvis.platform.Clocks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in by what, and what is said to everybody else. */
@QuarkusTest
class SignInTest {

    @Inject
    Throttle throttle;

    @AfterEach
    void nobodyIsHeldUp() {
        throttle.succeeded("address:127.0.0.1");
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountGetTheSameAnswerInTheReadersLanguage() {
        for (String email : new String[] {"lead@demo.parvis.example", "nobody@valmure.example"}) {
            new Visitor("fr").signIn(email, "not-the-password").then().statusCode(422).body(containsString(email), containsString("S’identifier"),
                    not(containsString("not-the-password")));
            new Visitor("en").signIn(email, "not-the-password").then().statusCode(422).body(containsString("lang=\"en\""));
        }
        throttle.succeeded("account:lead@demo.parvis.example");
    }

    @Test
    void tooManyAttemptsWait() {
        Visitor visitor = new Visitor("fr");
        for (int i = 0; i < 10; i++) {
            visitor.signIn("guessed@valmure.example", "guess number " + i).then().statusCode(422);
        }
        visitor.signIn("guessed@valmure.example", "guess number 11").then().statusCode(429).header("Retry-After", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/\t/evil.example"})
    void nobodyIsSentElsewhereAfterSigningIn(String next) {
        Visitor visitor = new Visitor("fr");
        visitor.post("/sign-in", "/sign-in", Map.of("email", "elu@demo.parvis.example", "password", "parvis-demo", "next", next)).then()
                .statusCode(303).header("Location", not(containsString("evil")));
    }

    @Test
    void oneArrivesWhereOneWanted() {
        new Visitor("fr").get("/projects").then().statusCode(303).header("Location", endsWith("/sign-in?next=%2Fprojects"));
        new Visitor("fr").post("/sign-in", "/sign-in", Map.of("email", "elu@demo.parvis.example", "password", "parvis-demo", "next", "/projects"))
                .then().statusCode(303).header("Location", endsWith("/projects"));
    }

    @Test
    void theCookieDoesNotOpenTheApiNorATokenThePages() {
        Visitor lead = Visitor.signedIn("lead");
        lead.get("/").then().statusCode(200);
        for (String path : new String[] {"/api/v1/me", "/api;a=b/v1/me", "/api/v1;a/me", "//api/v1/me", "/%61pi/v1/me"}) {
            lead.asks().urlEncodingEnabled(false).get(path).then().statusCode(401);
        }
        given().redirects().follow(false).header("Authorization", "Bearer demo-lead").get("/account").then().statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer demo-nobody", "Bearer pv_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "Bearer ", "Basic bGVhZDpsZWFk", "' or 1=1 --"})
    void aTokenThatOpensNothingIsToldSo(String header) {
        given().header("Authorization", header).get("/api/v1/me").then().statusCode(401).contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer").body("title", equalTo("Identification nécessaire"));
        given().header("Authorization", header).header("Accept-Language", "en").get("/api/v1/me").then().statusCode(401)
                .body("title", not(equalTo("Identification nécessaire")));
    }

    @Test
    void signingOutEverywhereLeadsTheOtherDeviceToTheSignInPage() {
        Visitor here = Visitor.signedIn("dpo");
        Visitor there = Visitor.signedIn("dpo");
        here.post("/account/sign-out-everywhere", "/account", Map.of()).then().statusCode(303);
        there.get("/").then().statusCode(303).header("Location", containsString("/sign-in"));
        there.get("/sign-in").then().statusCode(200);
        there.signIn("dpo@demo.parvis.example", "parvis-demo").then().statusCode(303);
    }

    @Test
    void metricsAnswerOnlyToAnAdministratorsToken() {
        given().get("/q/metrics").then().statusCode(401);
        given().header("Authorization", "Bearer demo-lead").get("/q/metrics").then().statusCode(403);
        given().header("Authorization", "Bearer demo-admin").get("/q/metrics").then().statusCode(200);
        Visitor.signedIn("admin").get("/q/metrics").then().statusCode(401);
        for (String open : new String[] {"/q/health/live", "/q/health/ready", "/q/openapi"}) {
            given().get(open).then().statusCode(200);
        }
    }

    @Test
    void aTokenIsShownOnceAndWorksUntilItIsRevoked() {
        Visitor lead = Visitor.signedIn("lead");
        String page = lead.post("/account/tokens", "/account/tokens", Map.of("name", "Essai", "expiresOn", java.time.LocalDate.now(Clocks.PARIS).plusDays(9).toString()))
                .then().statusCode(200).extract().asString();
        String secret = found("<code>(pv_[^<]+)</code>", page);
        lead.get("/account/tokens").then().body(not(containsString(secret)), containsString("Essai"));
        given().header("Authorization", "Bearer " + secret).get("/api/v1/me").then().statusCode(200)
                .body("email", equalTo("lead@demo.parvis.example"));
        String revocation = found("(/account/tokens/\\d+/revocation)", lead.get("/account/tokens").asString());
        Visitor.signedIn("dgs").post(revocation, "/account", Map.of()).then().statusCode(404);
        lead.post(revocation, "/account/tokens", Map.of()).then().statusCode(303);
        given().header("Authorization", "Bearer " + secret).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void hostileInputIsRefusedInWords() {
        for (String typed : new String[] {"x".repeat(10_000), "\u0000", "' or 1=1 --", "<script>alert(1)</script>", "é".repeat(500)}) {
            new Visitor("fr").signIn(typed, typed).then().statusCode(422).body(not(containsString("<script>alert")));
        }
        given().get("/setup").then().statusCode(404);
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        Assertions.assertTrue(matcher.find(), pattern);
        return matcher.group(1);
    }
}
