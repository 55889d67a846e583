package fr.parvis.task.web;

import static fr.parvis.Api.ADMIN;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.parvis.Api;
import fr.parvis.Neighbour;
import fr.parvis.ShownForm;
import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeping a town's own task templates and using one, by the API and on the pages. */
@QuarkusTest
class TownTaskApiTest {

    @Inject
    Neighbour neighbour;

    private String all;
    private long id;
    private String one;

    @BeforeEach
    void aTemplate() {
        all = "/api/v1/municipalities/" + LEAD.town() + "/task-templates";
        id = LEAD.post(all, sheet("Prévenir l’EPCI")).then().statusCode(201).extract().jsonPath().getLong("id");
        one = "/api/v1/task-templates/" + id;
    }

    /** So that the projects of other tests do not get it. */
    @AfterEach
    void out() {
        put(LEAD, Map.of("archived", true)).then().statusCode(200);
    }

    private static Map<String, Object> sheet(String title) {
        return new HashMap<>(Map.of("phase", "REVIEW", "title", title, "responsible", "DGS", "dueAfter", 5));
    }

    private Response put(Api who, Object body) {
        return who.asks().header("If-Match", "*").body(body).put(one);
    }

    @Test
    void aTemplateIsWrittenAnewArchivedAndFoundInTheHistory() {
        LEAD.asks().get(one).then().statusCode(200).header("ETag", "\"0\"").body("title", equalTo("Prévenir l’EPCI")).body("archived", equalTo(false));
        LEAD.asks().header("If-Match", "\"0\"").body(sheet("Prévenir la presse")).put(one).then().statusCode(200).header("ETag", "\"1\"")
                .body("title", equalTo("Prévenir la presse"));
        LEAD.asks().header("If-Match", "\"0\"").body(sheet("Trop tard")).put(one).then().statusCode(412).body("detail", containsString("Modèle déjà modifié par Claire Bresson"));
        LEAD.asks().body(sheet("Sans version")).put(one).then().statusCode(428);
        put(LEAD, Map.of("archived", true)).then().statusCode(200).body("archived", equalTo(true)).body("title", equalTo("Prévenir la presse"));
        LEAD.asks().get(all).then().body("items.find { it.id == " + id + " }.archived", equalTo(true));
    }

    @Test
    void itMakesATaskInAProjectOnce() {
        String project = "/api/v1/projects/" + LEAD.project("Depuis un modèle").id();
        long task = LEAD.post(project + "/task-templates", Map.of("templateId", id)).then().statusCode(201).body("townTaskId", equalTo((int) id))
                .body("phase", equalTo("REVIEW")).extract().jsonPath().getLong("id");
        LEAD.post(project + "/task-templates", Map.of("templateId", id)).then().statusCode(409).body("taskId", equalTo((int) task));
        LEAD.post(project + "/task-templates", Map.of("templateId", 999999)).then().statusCode(422).body("errors[0].pointer", equalTo("/templateId"));
        HEAD.post(project + "/task-templates", Map.of("templateId", id)).then().statusCode(403);
        LEAD.asks().get(one).then().body("made", equalTo(1));
        put(LEAD, Map.of("archived", true)).then().statusCode(200);
        String other = "/api/v1/projects/" + LEAD.project("Depuis un modèle archivé").id();
        LEAD.post(other + "/task-templates", Map.of("templateId", id)).then().statusCode(422);
    }

    @Test
    void whoMayNotKeepThemReadsThemAndAnotherTownSeesNone() {
        HEAD.asks().get(all).then().statusCode(200).body("items.id", hasItem((int) id));
        HEAD.post(all, sheet("Non")).then().statusCode(403);
        put(HEAD, sheet("Non")).then().statusCode(403);
        ADMIN.post(all, sheet("Non")).then().statusCode(403).body("detail", containsString("Seuls le chef de projet et la DGS"));
        put(ADMIN, Map.of("archived", true)).then().statusCode(403);
        neighbour.asks().get(one).then().statusCode(404);
        neighbour.asks().get(all).then().statusCode(404);
    }

    @Test
    void whatIsWrongIsSaidFieldByField() {
        for (String field : new String[] {"phase", "title", "responsible", "dueAfter"}) {
            Map<String, Object> body = sheet("Titre");
            body.remove(field);
            LEAD.post(all, body).then().statusCode(422).body("errors[0].pointer", equalTo("/" + field));
        }
        Map<String, Object> late = sheet("Titre");
        late.put("dueAfter", 401);
        LEAD.post(all, late).then().statusCode(422).body("errors[0].message", containsString("entre 0 et 400"));
        Map<String, Object> nobody = sheet("Titre");
        nobody.put("ownerId", 99999999);
        LEAD.post(all, nobody).then().statusCode(422).body("errors[0].pointer", equalTo("/ownerId"));
    }

    @Test
    void whatIsSentBesideArchivedIsCheckedAndNotDropped() {
        for (Map.Entry<String, Object> member : Map.<String, Object>of("dueAfter", 3, "ownerId", 5, "responsible", "LEAD", "description", "Un courrier").entrySet()) {
            put(LEAD, Map.of("archived", true, member.getKey(), member.getValue())).then().statusCode(422).body("errors.pointer", hasItem("/title"));
        }
        LEAD.asks().get(one).then().body("archived", equalTo(false)).body("dueAfter", equalTo(5));
    }

    @Test
    void onThePagesATemplateIsKeptAndUsedWithoutAScript() {
        Visitor lead = Visitor.signedIn("lead");
        String list = "/municipalities/" + LEAD.town() + "/task-templates";
        lead.get(list).then().statusCode(200).body(containsString("Prévenir l’EPCI"));
        Response refused = lead.send(list, ShownForm.on(lead.get(list), "template").with("title", "À garder"));
        refused.then().statusCode(422).body(containsString("À garder")).body(containsString("error-summary"));
        String page = "/task-templates/" + id;
        ShownForm old = ShownForm.on(lead.get(page), "template").with("description", "Un courrier");
        lead.send(page, ShownForm.on(lead.get(page), "template").with("title", "Prévenir la communauté")).then().statusCode(303);
        lead.send(page, old).then().statusCode(412).body(containsString("Un courrier"));
        long project = LEAD.project("Modèle à la main").id();
        String tasks = "/projects/" + project + "/tasks";
        ShownForm use = ShownForm.on(lead.get(tasks), "use-template").with("templateId", String.valueOf(id));
        String task = lead.send("/projects/" + project + "/task-templates", use).then().statusCode(303).extract().header("Location");
        lead.get(task.substring(task.indexOf("/tasks/"))).then().body(containsString("Prévenir la communauté")).body(containsString(page));
        lead.get(tasks + "?q=communaut").then().body(containsString("modèle de la commune"));
        lead.send("/projects/" + project + "/task-templates", use).then().statusCode(409).body(containsString("déjà fait une tâche"));
        lead.get(tasks).then().body(not(containsString("– Prévenir la communauté")));
        Visitor.signedIn("head").get(list).then().statusCode(200).body(containsString("Seuls le chef de projet"));
        lead.get(list + ".csv").then().statusCode(200).body(containsString("Prévenir la communauté"));
    }
}
