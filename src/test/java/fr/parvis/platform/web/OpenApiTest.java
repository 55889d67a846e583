package fr.parvis.platform.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    private static final Path KEPT = Path.of("docs", "openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

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

    @Test
    void everyAnswerInJsonIsDescribed() {
        Map<String, Map<String, Map<String, Object>>> paths = description().getMap("paths");
        List<String> empty = paths.entrySet().stream().flatMap(path -> path.getValue().entrySet().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .flatMap(operation -> answers(operation.getValue()).entrySet().stream()
                        .filter(answer -> answer.getKey().startsWith("2") && bare(answer.getValue()))
                        .map(answer -> operation.getKey() + " " + path.getKey() + " " + answer.getKey()))).toList();
        assertEquals(List.of(), empty);
    }

    @Test
    void everySchemaHasANameOfItsOwn() {
        Map<String, Object> schemas = description().getMap("components.schemas");
        assertEquals(List.of(), schemas.keySet().stream().filter(name -> name.matches(".*\\d")).toList(),
                "say @Schema(name = …): a number says nothing, and moves with the next one");
    }

    @Test
    void everyReferenceLeadsToASchema() {
        String served = given().accept("application/yaml").get("/q/openapi").asString();
        Map<String, Object> schemas = description().getMap("components.schemas");
        assertEquals(Set.of(), Pattern.compile("#/components/schemas/(\\w+)").matcher(served).results().map(found -> found.group(1))
                .filter(name -> !schemas.containsKey(name)).collect(Collectors.toSet()));
    }

    private static JsonPath description() {
        return given().accept("application/json").get("/q/openapi?format=json").jsonPath();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> answers(Map<String, Object> operation) {
        return (Map<String, Map<String, Object>>) operation.get("responses");
    }

    /** Whether an answer is said to be JSON, and nothing of it. */
    @SuppressWarnings("unchecked")
    private static boolean bare(Map<String, Object> answer) {
        var contents = (Map<String, Map<String, Map<String, Object>>>) answer.getOrDefault("content", Map.of());
        return contents.entrySet().stream().anyMatch(content -> content.getKey().startsWith("application/json")
                && content.getValue().getOrDefault("schema", Map.of()).isEmpty());
    }
}
