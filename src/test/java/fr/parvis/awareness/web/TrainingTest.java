package fr.parvis.awareness.web;

import static fr.parvis.Api.DPO;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.parvis.Visitor;
import fr.parvis.awareness.TrainingPath;
import fr.parvis.awareness.TrainingPaths;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrainingTest {

    @Inject
    TrainingPaths paths;

    private String project;
    private String training;

    @BeforeEach
    void theFirstProject() {
        project = "/projects/" + LEAD.demonstrationProject();
        training = "/api/v1" + project + "/training";
    }

    @Test
    void theFirstTownsLeadHasFollowedThePathAndHoldsTheCertificate() {
        LEAD.asks().get(training).then().statusCode(200).body("certified", equalTo(true)).body("done", equalTo(5)).body("modules", hasSize(5))
                .body("certifiedAt", notNullValue());
        Visitor.signedIn("lead").get(project + "/training/certificate").then().statusCode(200)
                .body(containsString("a suivi le parcours de formation"));
    }

    @Test
    void aModuleIsFinishedByEnoughRightAnswersAndEachIsExplained() {
        TrainingPath.Module module = paths.current().module("LICENCES").orElseThrow();
        DPO.post(training + "/LICENCES/attempts", Map.of("answers", answers(module, false))).then().statusCode(200)
                .body("passed", equalTo(false)).body("corrections", hasSize(module.questions().size()))
                .body("corrections[0].why", equalTo(module.questions().get(0).why().fr()));
        DPO.post(training + "/LICENCES/attempts", Map.of("answers", answers(module, true))).then().statusCode(200)
                .body("passed", equalTo(true)).body("score", equalTo(100));
        DPO.asks().get(training).then().body("modules.find { it.code == 'LICENCES' }.done", equalTo(true)).body("certified", equalTo(false));
        LEAD.asks().get("/api/v1" + project + "/journal?size=5").then().body("items.sentence", hasItem(containsString("Les licences")));
        Visitor.signedIn("dpo").get(project + "/training/certificate").then().statusCode(200).body(containsString("Reste à suivre"));
    }

    @Test
    void aQuestionLeftOutIsAskedForAgainAndNothingIsCounted() {
        HEAD.post(training + "/FORMATS/attempts", Map.of("answers", Map.of("1", "c", "2", "z"))).then().statusCode(422)
                .body("errors.pointer", hasItem("/answers/3")).body("errors.find { it.pointer == '/answers/2' }.code", equalTo("not-one-of"));
        HEAD.post(training + "/UNKNOWN/attempts", Map.of("answers", Map.of())).then().statusCode(404);
        Visitor head = Visitor.signedIn("head");
        head.post(project + "/training/FORMATS/attempts", Map.of("q1", "c", "q2", "a")).then().statusCode(422)
                .body(containsString("Choisissez une réponse"));
        HEAD.asks().get(training).then().body("modules.find { it.code == 'FORMATS' }.attempts", equalTo(0));
    }

    @Test
    void thePageOfTheModuleShowsWhatWasAnsweredAndWhy() {
        Visitor elu = Visitor.signedIn("elu").inEnglish();
        TrainingPath.Module module = paths.current().module("FORMATS").orElseThrow();
        Map<String, String> form = module.questions().stream().collect(Collectors.toMap(one -> "q" + one.number(), one -> "a"));
        elu.post(project + "/training/FORMATS/attempts", form).then().statusCode(303);
        elu.get(project + "/training/FORMATS").then().statusCode(200).body(containsString(module.questions().get(0).why().en().substring(0, 20)))
                .body(containsString("Your last answers"));
        elu.get(project + "/training").then().statusCode(200).body(containsString("To try again"));
        elu.get(project + "/training.csv").then().statusCode(200).body(containsString("Person;"));
    }

    private static Map<String, String> answers(TrainingPath.Module module, boolean right) {
        return module.questions().stream().collect(Collectors.toMap(one -> String.valueOf(one.number()),
                one -> right ? one.right() : one.right().equals("a") ? "b" : "a"));
    }
}
