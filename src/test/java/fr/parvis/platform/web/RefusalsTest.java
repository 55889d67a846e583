package fr.parvis.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** No refusal is empty, wherever it happens, and every answer carries the security headers. */
@QuarkusTest
class RefusalsTest {

    private static final String BIG = "a".repeat(3_000_000);

    @Test
    void anAddressThatDoesNotExistSaysSoInThePageAndInTheApi() {
        page(visitor(), 404, "Page introuvable", "/nothing/here");
        page(visitor("en-GB,en;q=0.8"), 404, "Page not found", "/nothing/here");
        page(visitor(), 404, "Page introuvable", "/assets/0a/none.css");
        guarded(visitor().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found")));
    }

    @Test
    void aMethodThatAnAddressDoesNotKnowIsExplained() {
        guarded(visitor().delete("/accessibility").then().statusCode(405).body(containsString("<h1>")));
    }

    @Test
    void aBodyOverTheLimitIsRefusedWithWords() {
        guarded(visitor().contentType("text/plain").body(BIG).post("/accessibility").then().statusCode(413)
                .body(containsString("Contenu trop volumineux")));
        guarded(visitor().contentType("application/json").body(BIG).post("/api/v1/projects").then().statusCode(413)
                .contentType("application/problem+json").body("status", equalTo(413)));
    }

    @Test
    void aFormWithoutItsTokenIsRefusedWithWords() {
        guarded(visitor().formParam("title", "Valmure").post("/setup/kitchen-sink").then().statusCode(400)
                .body(containsString("Ce formulaire n’est plus valable")));
    }

    @Test
    void aFailureShowsAReferenceAndNothingOfHowTheProductIsMade() {
        guarded(visitor().get("/setup/kitchen-sink/failure").then().statusCode(500)
                .body(containsString("référence"), not(containsString("Exception")), not(containsString("fr.parvis"))));
    }

    @Test
    void aWordSlippedIntoTheFlashCookieIsNotShown() {
        visitor().cookie("parvis-flash", "UGF5ZXogaWNp.AAAA").get("/setup/kitchen-sink").then().statusCode(200).body(not(containsString("class=\"flash\"")));
    }

    @Test
    void assetsAreCompressedAndKeptForAYear() {
        String sheet = visitor().get("/accessibility").then().extract().htmlPath().getString("**.find { it.@rel == 'stylesheet' }.@href");
        guarded(visitor().get(sheet).then().statusCode(200).contentType(startsWith("text/css"))
                .header("Cache-Control", "public, max-age=31536000, immutable").header("Content-Encoding", "gzip"));
        visitor().get(sheet.replaceFirst("/assets/[0-9a-f]+", "/assets/00")).then().statusCode(200).header("Cache-Control", "no-cache");
    }

    private static RequestSpecification visitor() {
        return visitor("fr");
    }

    private static RequestSpecification visitor(String languages) {
        return given().header("Accept-Language", languages).redirects().follow(false);
    }

    private static void page(RequestSpecification visitor, int status, String title, String path) {
        guarded(visitor.get(path).then().statusCode(status).contentType("text/html;charset=UTF-8").header("Cache-Control", "no-store")
                .body(containsString("<h1>" + title + "</h1>")));
    }

    private static void guarded(ValidatableResponse response) {
        response.header("Content-Security-Policy", SecurityHeaders.PAGE_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin");
    }
}
