package fr.parvis.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The address that a problem gives as its type leads to a page, whoever follows it. */
@QuarkusTest
class ProblemPagesTest {

    private static final Pattern TYPE = Pattern.compile("\\.type\\(\"([a-z-]+)\"\\)");

    @Test
    void everyKindHasItsPageInBothLanguages() {
        for (ProblemKind kind : ProblemKind.values()) {
            given().header("Accept-Language", "fr").get("/problems/" + kind.path()).then().statusCode(200).body(containsString("Que faire"));
            given().header("Accept-Language", "en").get("/problems/" + kind.path()).then().statusCode(200).body(containsString("What to do"));
        }
        given().get("/problems/nothing-of-the-kind").then().statusCode(404);
    }

    @Test
    void theCodeNamesNoOtherKind() throws IOException {
        TreeSet<String> unknown = new TreeSet<>();
        int named = 0;
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher type = TYPE.matcher(Files.readString(file));
                while (type.find()) {
                    named++;
                    ProblemKind.at(type.group(1)).ifPresentOrElse(kind -> { }, () -> unknown.add(type.group(1)));
                }
            }
        }
        assertTrue(named > 10, "no type of problem found in the code");
        assertEquals(new TreeSet<>(), unknown);
    }
}
