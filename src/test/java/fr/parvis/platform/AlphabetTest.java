package fr.parvis.platform;

import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Departments stand in one order on every page: that of a French dictionary. */
@QuarkusTest
class AlphabetTest {

    @Test
    void educationStandsBeforeFinancesWhereverDepartmentsAreListed() {
        Visitor lead = Visitor.signedIn("lead");
        long project = LEAD.project("Ordre").id();
        for (String page : List.of("/interviews", "/awareness-meetings", "/gaps", "/questionnaire", "/datasets", "/visas")) {
            String text = lead.get("/projects/" + project + page).then().statusCode(200).extract().asString();
            assertTrue(text.indexOf("Éducation") > 0 && text.indexOf("Éducation") < text.indexOf("Finances"), page);
            assertTrue(text.lastIndexOf("Éducation") < text.lastIndexOf("Finances"), page);
        }
    }
}
