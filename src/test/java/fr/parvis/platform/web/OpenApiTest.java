package fr.parvis.platform.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    private static final Path KEPT = Path.of("docs", "openapi.yaml");

    @Test
    void theDescriptionOfTheApiInTheDocumentsIsTheOneThatIsServed() throws IOException {
        String served = given().accept("application/yaml").get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("parvis.regenerate")) {
            Files.writeString(KEPT, served);
        }
        assertEquals(Files.readString(KEPT), served,
                "docs/openapi.yaml is not what is served; look at the difference, then: ./mvnw test -Dtest=OpenApiTest -Dparvis.regenerate=true");
    }

    @Test
    void itHoldsWhatProgramsMayRelyOnAndNoPage() {
        String served = given().accept("application/yaml").get("/q/openapi").asString();
        assertTrue(served.lines().filter(line -> line.matches("  /.*:"))
                .allMatch(line -> line.startsWith("  /api/v1/") || line.startsWith("  /public/")), served);
        assertTrue(served.contains("  /api/v1/phases/{id}/moves:"), "the moves of a phase");
    }
}
