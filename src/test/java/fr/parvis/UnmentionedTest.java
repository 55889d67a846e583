package fr.parvis;

import static fr.parvis.Api.HEAD;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dataset that is not to be mentioned: wherever others look, it is not there. */
@QuarkusTest
class UnmentionedTest {

    @Test
    void noAddressOfTheProductShowsItToWhoeverIsNotInTheSecret() {
        FilledProject project = FilledProject.make("Discret");
        List<String> told = new ArrayList<>();
        List<String> addresses = project.read();
        for (String who : List.of("elu", "admin")) {
            Visitor visitor = Visitor.signedIn(who);
            Api api = who.equals("elu") ? Api.ELU : Api.ADMIN;
            for (String address : addresses) {
                // The whole chain of the town is the administrator's: it is verified as it was written.
                if (!address.equals("/api/v1/journal/export") && !address.endsWith("/journal.jsonl")) {
                    Response answer = address.startsWith("/api/") ? api.asks().get(address) : visitor.get(address);
                    assertTrue(answer.statusCode() < 500, address);
                    if (answer.asString().contains(FilledProject.UNMENTIONED)) {
                        told.add(who + " " + address);
                    }
                }
            }
        }
        assertEquals(List.of(), told);
    }

    @Test
    void itsDepartmentReadsItEverywhere() {
        FilledProject project = FilledProject.make("Entre nous");
        for (String address : List.of("/projects/" + project.id("projects") + "/datasets", "/visas/" + project.id("visas"),
                "/projects/" + project.id("projects") + "/journal", "/projects/" + project.id("projects") + "/gaps")) {
            Visitor.signedIn("head").get(address).then().statusCode(200).body(containsString(FilledProject.UNMENTIONED));
        }
        HEAD.asks().get("/api/v1/visas/" + project.id("visas")).then().body(containsString(FilledProject.UNMENTIONED));
    }
}
