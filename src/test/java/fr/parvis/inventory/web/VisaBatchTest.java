package fr.parvis.inventory.web;

import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Api;
import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two hundred lines decided in one go on the page of a head: all of them or none. */
@QuarkusTest
class VisaBatchTest {

    private static final int LINES = 200;

    @Test
    void oneLineThatChangedOrLacksItsReasonKeepsTheOther199Unsigned() {
        Api.Project project = LEAD.project("Deux cents lignes");
        String imported = LEAD.give(project.id(), "Service;Titre;Données personnelles\n" + IntStream.rangeClosed(1, LINES)
                .mapToObj(i -> "CUL;Jeu " + i + ";0\n").collect(Collectors.joining())).then().statusCode(201).extract().path("id").toString();
        LEAD.post("/api/v1/imports/" + imported + "/application", Map.of()).then().statusCode(200);
        String visa = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201).extract()
                .path("items[0].id").toString();
        String dataset = LEAD.get("/api/v1/projects/" + project.id() + "/datasets").getString("items[0].id");
        Visitor head = Visitor.signedIn("head");
        ShownForm form = ShownForm.on(head.get("/visas/" + visa), "visa").with("rest-NEW", "true");

        LEAD.patch("/api/v1/datasets/" + dataset, Map.of("licence", "lov2")).then().statusCode(200);
        head.send("/visas/" + visa + "/decisions", form).then().statusCode(409).body(containsString("changé"));
        assertEquals(List.of("NONE"), visas(project));

        ShownForm again = ShownForm.on(head.get("/visas/" + visa), "visa").with("rest-NEW", "true");
        head.send("/visas/" + visa + "/decisions", again.with("decision-" + dataset, "SEND_BACK")).then().statusCode(422)
                .body(containsString("aria-invalid"));
        assertEquals(List.of("NONE"), visas(project));

        head.send("/visas/" + visa + "/decisions", again.with("decision-" + dataset, "APPROVE")).then().statusCode(303);
        assertEquals(List.of("STANDING"), visas(project));
        head.send("/visas/" + visa + "/decisions", again).then().statusCode(409);
        LEAD.asks().get("/api/v1/visas/" + visa).then().body("lines", hasSize(LINES));
    }

    private static List<String> visas(Api.Project project) {
        return LEAD.get("/api/v1/projects/" + project.id() + "/datasets?size=200").<String>getList("items.visa").stream().distinct().toList();
    }
}
