package fr.parvis.inventory;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.DPO;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ReadyInventory;
import fr.parvis.law.FactAnswer;
import fr.parvis.law.LawFlag;
import fr.parvis.method.TownSize;
import fr.parvis.phase.ConditionResult;
import fr.parvis.phase.Gates;
import fr.parvis.phase.Phase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each condition of the gates of training and awareness that the inventory answers for: met, and just not met. */
@QuarkusTest
class InventoryGateTest {

    @Inject
    Gates gates;

    @Inject
    ReadyInventory ready;

    private Api.Project project;
    private List<Integer> departments;

    @BeforeEach
    void anEmptyInventory() {
        project = LEAD.project("Portes de l’inventaire");
        departments = LEAD.get("/api/v1/municipalities/" + LEAD.town() + "/departments").getList("items.id");
    }

    @Test
    void theGridIsFrozenOnceTheDgsHasFrozenIt() {
        unmet("GRID_FROZEN", "/grid");
        LEAD.asks().body(Map.of("preset", "BALANCED")).put(at("/grid")).then().statusCode(200);
        unmet("GRID_FROZEN", "/grid");
        DGS.asks().header("If-Match", "*").post(at("/grid/freezings")).then().statusCode(200);
        ConditionResult met = met("GRID_FROZEN");
        assertEquals("1", met.facts().get("version"));
        assertEquals(DGS.get("/api/v1/me").getString("name"), met.facts().get("by"));
    }

    @Test
    void eightyPercentOfTheDepartmentsAreEnoughAndOneLessIsNot() {
        int enough = least(80);
        departments.subList(0, enough - 1).forEach(this::line);
        line(departments.get(0), "Une ligne de plus");
        assertEquals(String.valueOf(enough - 1), unmet("DEPARTMENTS_COVERED", "/datasets").facts().get("done"));
        line(departments.get(enough - 1));
        met("DEPARTMENTS_COVERED");
    }

    @Test
    void eachDatasetTellsItsRiskItsNatureAndWhichObligationsWeighOnIt() {
        answer(FactAnswer.UNKNOWN);
        unmet("DATASETS_QUALIFIED", "/datasets");
        int line = line(departments.get(0));
        unmet("DATASETS_QUALIFIED", "/datasets");
        LEAD.patch("/api/v1/datasets/" + line, Map.of("personalDataLevel", 0)).then().statusCode(200);
        unmet("DATASETS_QUALIFIED", "/datasets");
        LEAD.patch("/api/v1/datasets/" + line, Map.of("legalNature", "DATABASE")).then().statusCode(200);
        met("DATASETS_QUALIFIED");

        LEAD.patch("/api/v1/datasets/" + line, Map.of("hvd", true)).then().statusCode(200);
        assertEquals("0", unmet("DATASETS_QUALIFIED", "/datasets").facts().get("done"), "nobody has said whether the town holds data of high value");
        LEAD.asks().body(Map.of("attached", false, "reason", "Ce n’est pas un jeu de forte valeur.")).put("/api/v1/datasets/" + line
                + "/obligations/HVD").then().statusCode(200);
        met("DATASETS_QUALIFIED");
        line(departments.get(1));
        assertEquals("1", unmet("DATASETS_QUALIFIED", "/datasets").facts().get("done"));
    }

    @Test
    void anObligationOfTheTownIsAnsweredOnceForAllItsLines() {
        int line = line(departments.get(0));
        LEAD.patch("/api/v1/datasets/" + line, Map.of("personalDataLevel", 0, "legalNature", "DATABASE", "hvd", true)).then().statusCode(200);
        answer(FactAnswer.UNKNOWN);
        unmet("DATASETS_QUALIFIED", "/datasets");
        try {
            answer(FactAnswer.NO);
            met("DATASETS_QUALIFIED");
            answer(FactAnswer.YES);
            met("DATASETS_QUALIFIED");
        } finally {
            answer(FactAnswer.UNKNOWN);
        }
        unmet("DATASETS_QUALIFIED", "/datasets");
    }

    @Test
    void aSmallTownNeedsFivePrioritiesAndALargerOneTen() {
        freeze();
        project(one -> one.townSize = TownSize.SMALL);
        first(4);
        assertEquals("5", unmet("PRIORITY_DATASETS", "band=P1").facts().get("all"));
        first(1);
        met("PRIORITY_DATASETS");
        project(one -> one.townSize = TownSize.MEDIUM);
        first(4);
        ConditionResult nine = unmet("PRIORITY_DATASETS", "band=P1");
        assertEquals("9", nine.facts().get("done"));
        assertEquals("10", nine.facts().get("all"));
        first(1);
        met("PRIORITY_DATASETS");
    }

    @Test
    void eachVersionOfTheListIsApprovedByTheDgs() {
        freeze();
        first(1);
        unmet("LIST_V1_APPROVED", "/grid");
        DGS.post(at("/list-approvals"), Map.of("listVersion", 1)).then().statusCode(200);
        met("LIST_V1_APPROVED");
        unmet("LIST_V2_APPROVED", "/grid");
        DGS.post(at("/list-approvals"), Map.of("listVersion", 2)).then().statusCode(200);
        met("LIST_V2_APPROVED");
    }

    @Test
    void ninetyPercentOfTheDepartmentsSignAllTheirLinesAndOneLessIsNotEnough() {
        int enough = least(90);
        departments.forEach(this::line);
        JsonPath asked = LEAD.post(at("/visas"), Map.of("dueOn", "2099-03-14")).then().statusCode(201).extract().jsonPath();
        List<Long> signing = asked.getList("items.id", Long.class).stream().filter(ready::canBeSigned).toList();
        assertTrue(signing.size() >= enough, signing.size() + " heads");
        signing.subList(0, enough - 1).forEach(ready::signOne);
        assertEquals(String.valueOf(enough - 1), unmet("DEPARTMENT_VISAS", "/visas").facts().get("done"));
        ready.signOne(signing.get(enough - 1));
        met("DEPARTMENT_VISAS");
        line(asked.getInt("items.find { it.id == " + signing.get(0) + " }.departmentId"), "Ajoutée depuis");
        assertEquals(String.valueOf(enough - 1), unmet("DEPARTMENT_VISAS", "/visas").facts().get("done"), "every line of a department, not some");
    }

    @Test
    void theDpoSpeaksOnEveryPriorityOfLevelTwoAndMore() {
        freeze();
        int line = first(1);
        met("DPO_OPINIONS");
        LEAD.patch("/api/v1/datasets/" + line, Map.of("personalDataLevel", 1)).then().statusCode(200);
        met("DPO_OPINIONS");
        LEAD.patch("/api/v1/datasets/" + line, Map.of("personalDataLevel", 2)).then().statusCode(200);
        assertEquals("1", unmet("DPO_OPINIONS", "band=P1").facts().get("missing"));
        String opinion = LEAD.post("/api/v1/datasets/" + line + "/opinions", Map.of("question", "Peut-on publier ?")).then().statusCode(201)
                .extract().path("id").toString();
        unmet("DPO_OPINIONS", "band=P1");
        DPO.asks().body(Map.of("outcome", "UNFAVOURABLE", "words", "Trop de détails.")).put("/api/v1/opinions/" + opinion).then().statusCode(200);
        met("DPO_OPINIONS");
    }

    @Test
    void theLeadOfTheProjectHasFinishedTheCompulsoryModules() {
        met("TRAINING_DONE");
        long elected = Api.ELU.get("/api/v1/me").getLong("id");
        project(one -> one.leadId = elected);
        unmet("TRAINING_DONE", "/training");
    }

    /** How many departments make so many of a hundred at the least. */
    private int least(int percent) {
        return (departments.size() * percent + 99) / 100;
    }

    private int line(int department) {
        return line(department, "Registre du service");
    }

    private int line(int department, String title) {
        return LEAD.post(at("/datasets"), Map.of("title", title, "departmentId", department)).then().statusCode(201).extract().path("id");
    }

    /** So many more lines of the first band; the id of the last. */
    private int first(int count) {
        int line = 0;
        for (int i = 0; i < count; i++) {
            line = line(departments.get(0), "Jeu " + LEAD.get(at("/datasets?size=1")).getInt("total"));
            LEAD.post("/api/v1/datasets/" + line + "/scores", Map.of("V1", 0, "V2", 3, "V3", 3, "V4", 3, "F1", 3, "F2", 3, "F3", 3, "F4", 2, "R", 0))
                    .then().statusCode(200).body("band", equalTo("P1"));
        }
        return line;
    }

    private void freeze() {
        LEAD.asks().body(Map.of("preset", "BALANCED")).put(at("/grid")).then().statusCode(200);
        DGS.asks().header("If-Match", "*").post(at("/grid/freezings")).then().statusCode(200);
    }

    private static void answer(FactAnswer high) {
        LEAD.asks().header("If-Match", "*").body(Map.of(LawFlag.HOLDS_HVD.code(), high.name()))
                .put("/api/v1/municipalities/" + LEAD.town() + "/obligations/facts").then().statusCode(200);
    }

    private void project(Consumer<fr.parvis.project.Project> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(fr.parvis.project.Project.findById(project.id())));
    }

    private ConditionResult unmet(String condition, String fixAt) {
        ConditionResult result = result(condition);
        assertTrue(!result.met(), condition + " " + result);
        assertTrue(result.blocker().fixAt().contains(fixAt), result.blocker().fixAt());
        assertNotEquals(result.blocker().message(Locale.FRENCH), result.blocker().message(Locale.ENGLISH));
        return result;
    }

    private ConditionResult met(String condition) {
        ConditionResult result = result(condition);
        assertNull(result.blocker(), condition);
        return result;
    }

    /** From the gate of training, or that of awareness. */
    private ConditionResult result(String condition) {
        return QuarkusTransaction.requiringNew().call(() -> List.of(1, 2).stream()
                .flatMap(phase -> gates.examine(Phase.findById(project.phases().get(phase))).stream())
                .filter(one -> one.condition().code().equals(condition)).findFirst().orElseThrow());
    }

    private String at(String place) {
        return "/api/v1/projects/" + project.id() + place;
    }
}
