package fr.parvis.dashboard;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.DPO;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api;
import fr.parvis.ReadyInventory;
import fr.parvis.Visitor;
import fr.parvis.gap.VisaArbitration;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.VisaLine;
import fr.parvis.ledger.Custodies;
import fr.parvis.ledger.Custody;
import fr.parvis.ledger.Wait;
import fr.parvis.ledger.WaitKind;
import fr.parvis.opinion.Opinion;
import fr.parvis.people.Department;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What waits on whom, as people made it through the API. */
@QuarkusTest
class WaitingTest {

    @Inject
    OverviewQueries queries;

    @Inject
    Custodies custodies;

    @Inject
    ReadyInventory ready;

    @Test
    void eachThingThatWaitsHasOneHolder() {
        Api.Project project = LEAD.project("En attente");
        String path = "/api/v1/projects/" + project.id();
        ready.forTraining(project);
        LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201);
        List<Wait> waits = waits(project);
        assertEquals(12, waits.stream().filter(one -> one.kind() == WaitKind.VISA || one.kind() == WaitKind.HEAD_MISSING).count());
        assertEquals(1, waits.stream().filter(one -> one.kind() == WaitKind.HEAD_MISSING).count(), "one department has nobody to sign");
        assertTrue(waits.stream().filter(one -> one.kind() == WaitKind.VISA).allMatch(one -> one.holderId() != null && one.lines() == 1));

        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);
        LEAD.answerAll(project.phases().get(0));
        LEAD.move(project.phases().get(0), "SUBMIT", null).then().statusCode(200);
        Wait gate = only(waits(project), WaitKind.GATE);
        assertEquals("SCOPING", gate.title());
        assertEquals(DGS.get("/api/v1/me").getString("name"), gate.holder());
        DGS.move(project.phases().get(0), "APPROVE", null).then().statusCode(200);
        assertFalse(waits(project).stream().anyMatch(one -> one.kind() == WaitKind.GATE));
    }

    @Test
    void aBlockingGapIsItsOwnersOrTheLeads() {
        Api.Project project = LEAD.project("Écart");
        LEAD.post("/api/v1/projects/" + project.id() + "/gaps", Map.of("departmentId", LEAD.department("CUL"), "kind", "TO_ADD", "severity",
                "BLOCKING", "words", "Le fichier des expositions manque.")).then().statusCode(201);
        Wait gap = only(waits(project), WaitKind.GAP);
        assertEquals(LEAD.get("/api/v1/me").getString("name"), gap.holder());
        assertEquals(0, gap.heldDays());
    }

    @Test
    void aDelegationThatEndedIsToldWhileSomethingWaitsForWhoLentIt() {
        Api.Project project = LEAD.project("Délégation");
        String path = "/api/v1/projects/" + project.id();
        LEAD.post(path + "/datasets", Map.of("title", "Agenda", "departmentId", LEAD.department("CUL"))).then().statusCode(201);
        LocalDate today = LocalDate.now(Clocks.PARIS);
        lent(today.minusDays(2), today.minusDays(1));
        assertFalse(told(project), "nothing waits");
        LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201);
        assertTrue(told(project));
        Visitor.signedIn("dgs").get("/projects/" + project.id() + "/dashboard").then().body(containsString("La délégation de "
                + HEAD.get("/api/v1/me").getString("name") + " a pris fin"));
        lent(today.minusDays(1), today.plusDays(3));
        assertFalse(told(project), "another holds in its place");
        QuarkusTransaction.requiringNew().run(() -> Department.getEntityManager().createNativeQuery("delete from delegation where reference = 'Essai'")
                .executeUpdate());
        lent(today.minusDays(60), today.minusDays(40));
        assertFalse(told(project), "no news any more");
        QuarkusTransaction.requiringNew().run(() -> Department.getEntityManager().createNativeQuery("delete from delegation where reference = 'Essai'")
                .executeUpdate());
    }

    private boolean told(Api.Project project) {
        LEAD.post("/api/v1/projects/" + project.id() + "/tasks", Map.of("title", "Encore", "phase", "SCOPING")).then().statusCode(201);
        return QuarkusTransaction.requiringNew().call(() -> queries.of(Project.findById(project.id()), null)).watches().stream()
                .anyMatch(one -> one.kind() == WatchKind.DELEGATION_ENDED);
    }

    /** The head of culture lent their power to the lead, from the noon of a day to that of another. */
    private static void lent(LocalDate from, LocalDate to) {
        QuarkusTransaction.requiringNew().run(() -> Department.getEntityManager().createNativeQuery("insert into delegation (id, version, municipality_id,"
                + " department_id, delegator_id, interim, delegate_id, starts_at, ends_at, reference, recorded_by_id, recorded_by_name, recorded_at)"
                + " values (nextval('delegation_seq'), 0, ?1, ?2, ?3, false, ?4, ?5, ?6, 'Essai', ?3, 'Essai', ?5)").setParameter(1, LEAD.town())
                .setParameter(2, LEAD.department("CUL")).setParameter(3, HEAD.get("/api/v1/me").getLong("id"))
                .setParameter(4, LEAD.get("/api/v1/me").getLong("id")).setParameter(5, from.atTime(12, 0).atZone(Clocks.PARIS).toInstant())
                .setParameter(6, to.atTime(12, 0).atZone(Clocks.PARIS).toInstant()).executeUpdate());
    }

    @Test
    void aForcedGateWaitsOnTheElu() {
        Api.Project project = LEAD.project("Forcé");
        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);
        DGS.move(project.phases().get(0), "FORCE", "La subvention expire à la fin du mois.").then().statusCode(200);
        Overview seen = QuarkusTransaction.requiringNew().call(() -> queries.of(Project.findById(project.id()), null));
        assertEquals(1, seen.waits().stream().filter(one -> one.kind() == WaitKind.FORCED_GATE).count());
        assertTrue(seen.watches().stream().anyMatch(one -> one.kind() == WatchKind.GATE_FORCED));
        assertEquals(fr.parvis.phase.Verdict.WATCH, seen.verdict().shown());
        assertFalse(seen.changes().isEmpty());
    }

    @Test
    void aLinePutToTheDpoIsTheirsAndThenTheHeadsAgainAndOneHandedOverTheOtherDepartments() {
        Api.Project project = LEAD.project("Mains");
        String path = "/api/v1/projects/" + project.id();
        List<Integer> datasets = List.of("Lieux culturels", "Régies").stream().map(title -> LEAD.post(path + "/datasets", Map.of("title", title,
                "departmentId", LEAD.department("CUL"))).then().statusCode(201).extract().<Integer>path("id")).toList();
        JsonPath asked = LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201).extract().jsonPath();
        String visa = "/visas/" + asked.getString("items[0].id");
        HEAD.post("/api/v1" + visa + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"), "decisions", List.of(
                Map.of("datasetId", datasets.get(0), "decision", "ASK_OPINION", "reason", "Est-ce publiable ?"),
                Map.of("datasetId", datasets.get(1), "decision", "HAND_OVER", "reason", "La régie est aux finances.", "departmentId",
                        LEAD.department("FIN"))))).then().statusCode(200);

        assertEquals(DPO.get("/api/v1/me").getString("name"), only(waits(project), WaitKind.OPINION).holder());
        Wait finances = only(waits(project), WaitKind.VISA);
        assertEquals(LEAD.department("FIN"), finances.departmentId());
        assertEquals(1, finances.lines());
        assertFalse(waits(project).stream().anyMatch(one -> one.kind() == WaitKind.SENT_BACK), "nothing of it is the lead's");
        assertEquals(List.of("Culture", "Finances"), hands(datasets.get(1)));
        String adviser = DPO.get("/api/v1/me").getString("name");
        assertEquals(List.of("Culture", adviser), hands(datasets.get(0)));

        String opinion = LEAD.get(path + "/opinions").getString("items[0].id");
        Visitor.signedIn("dpo").post("/opinions/" + opinion, Map.of("outcome", "FAVOURABLE")).then().statusCode(303);
        assertFalse(waits(project).stream().anyMatch(one -> one.kind() == WaitKind.OPINION));
        Wait culture = waits(project).stream().filter(one -> one.kind() == WaitKind.VISA && one.departmentId() == LEAD.department("CUL")).findFirst()
                .orElseThrow();
        assertEquals(1, culture.lines());
        assertEquals(visa, culture.path());
        assertEquals(List.of("Culture", adviser, "Culture"), hands(datasets.get(0)));
    }

    @Test
    void whileAnOpinionIsAwaitedOnALineSentBackTheDaysAreTheAdvisersAndNotTheLeads() {
        Api.Project project = LEAD.project("Deux fois");
        String path = "/api/v1/projects/" + project.id();
        int dataset = LEAD.post(path + "/datasets", Map.of("title", "Agenda", "departmentId", LEAD.department("CUL"))).then().statusCode(201).extract()
                .path("id");
        JsonPath asked = LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201).extract().jsonPath();
        HEAD.post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", List.of(Map.of("datasetId", dataset, "decision", "SEND_BACK", "reason", "Le titre est faux.")))).then().statusCode(200);
        String opinion = "/opinions/" + ask(path, dataset);
        assertEquals(List.of("Culture", "Léa", DPO.get("/api/v1/me").getString("name")), hands(dataset));
        assertFalse(waits(project).stream().anyMatch(one -> one.kind() == WaitKind.SENT_BACK), "it is with the adviser");

        Visitor.signedIn("dpo").post(opinion, Map.of("outcome", "FAVOURABLE")).then().statusCode(303);
        earlier(dataset, 30, 20, 10);
        Wait back = only(waits(project), WaitKind.SENT_BACK);
        Custodies.LineCustody custody = custody(dataset);
        assertEquals(custody.held().get("Léa"), back.heldDays());
        assertEquals(custody.elapsed(), custody.settled() + custody.held().values().stream().mapToInt(Integer::intValue).sum());
        LocalDate today = LocalDate.now(Clocks.PARIS);
        WorkingDays days = new WorkingDays(false);
        assertEquals(days.between(today.minusDays(30), today.minusDays(20)) + days.between(today.minusDays(10), today), back.heldDays());
        // To change one's words is not to have had it all the while.
        DPO.asks().body(Map.of("outcome", "UNFAVOURABLE", "words", "Non.")).put("/api/v1" + opinion).then().statusCode(200);
        assertEquals(back.heldDays(), only(waits(project), WaitKind.SENT_BACK).heldDays());
    }

    @Test
    void aLineToSignOfWhichAnOpinionIsAwaitedIsNotHeldTwice() {
        Api.Project project = LEAD.project("Une main");
        String path = "/api/v1/projects/" + project.id();
        int dataset = LEAD.post(path + "/datasets", Map.of("title", "Agenda", "departmentId", LEAD.department("CUL"))).then().statusCode(201).extract()
                .path("id");
        LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201);
        only(waits(project), WaitKind.VISA);
        String opinion = ask(path, dataset);
        assertEquals(List.of(WaitKind.OPINION), waits(project).stream().map(Wait::kind).filter(kind -> kind != WaitKind.TASK).toList());
        Visitor.signedIn("dpo").post("/opinions/" + opinion, Map.of("outcome", "FAVOURABLE")).then().statusCode(303);
        only(waits(project), WaitKind.VISA);
    }

    @Test
    void aLinePutToTheDgsIsTheirsAloneUntilTheyDecide() {
        Api.Project project = LEAD.project("Arbitrage");
        String path = "/api/v1/projects/" + project.id();
        int dataset = LEAD.post(path + "/datasets", Map.of("title", "Agenda", "departmentId", LEAD.department("CUL"))).then().statusCode(201).extract()
                .path("id");
        sendBack(path, dataset);
        sendBack(path, dataset);
        int id = LEAD.post("/api/v1/datasets/" + dataset + "/arbitrations", Map.of("departmentPosition", "Pas à nous.", "departmentConsequence",
                "Le fichier sort.", "leadPosition", "À eux.", "leadConsequence", "Il reste.")).then().statusCode(201).extract().path("id");
        String dgs = DGS.get("/api/v1/me").getString("name");
        assertEquals(List.of("Culture", "Léa", "Culture", "Léa", dgs), hands(dataset));
        assertEquals(List.of(WaitKind.ARBITRATION), waits(project).stream().map(Wait::kind).filter(kind -> kind != WaitKind.TASK).toList());
        QuarkusTransaction.requiringNew().run(() -> {
            VisaLine.update("decidedAt = ?1 where datasetId = ?2", ago(30), dataset);
            VisaArbitration.update("askedAt = ?1 where id = ?2", ago(20), (long) id);
        });
        Custodies.LineCustody custody = custody(dataset);
        assertEquals(only(waits(project), WaitKind.ARBITRATION).heldDays(), custody.held().get(dgs));
        assertEquals(custody.elapsed(), custody.settled() + custody.held().values().stream().mapToInt(Integer::intValue).sum());
        LocalDate today = LocalDate.now(Clocks.PARIS);
        assertEquals(new WorkingDays(false).between(today.minusDays(20), today), custody.held().get(dgs));

        DGS.post("/api/v1/arbitrations/" + id + "/decisions", Map.of("retained", "LEAD", "reason", "Le fichier est bien au service.")).then().statusCode(200);
        assertFalse(waits(project).stream().anyMatch(one -> one.kind() == WaitKind.ARBITRATION || one.kind() == WaitKind.SENT_BACK));
    }

    private static void sendBack(String project, int dataset) {
        JsonPath asked = LEAD.post(project + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201).extract().jsonPath();
        HEAD.post("/api/v1/visas/" + asked.getString("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"),
                "decisions", List.of(Map.of("datasetId", dataset, "decision", "SEND_BACK", "reason", "Le titre est faux.")))).then().statusCode(200);
    }

    /** An opinion asked on the page of the dataset, whatever its department was asked; its id. */
    private static String ask(String project, int dataset) {
        LEAD.post(project + "/opinions", Map.of("datasetIds", List.of(dataset), "question", "Oui ?")).then().statusCode(201);
        return LEAD.get(project + "/opinions").getString("items[0].id");
    }

    /** As if the line had been sent back, the opinion asked and the opinion given so many days ago. */
    private static void earlier(long dataset, int sentBack, int asked, int given) {
        QuarkusTransaction.requiringNew().run(() -> {
            VisaLine.update("decidedAt = ?1 where datasetId = ?2", ago(sentBack), dataset);
            Opinion.update("askedAt = ?1, answeredAt = ?2, firstAnsweredAt = ?2 where datasetId = ?3", ago(asked), ago(given), dataset);
        });
    }

    private static Instant ago(int days) {
        return LocalDate.now(Clocks.PARIS).minusDays(days).atTime(12, 0).atZone(Clocks.PARIS).toInstant();
    }

    private Custodies.LineCustody custody(long dataset) {
        return QuarkusTransaction.requiringNew().call(() -> custodies.of(Dataset.findById(dataset), "Léa"));
    }

    /** Those who had a line, in turn. */
    private List<String> hands(long dataset) {
        return custody(dataset).stints().stream().map(Custody.Stint::holder).toList();
    }

    @Test
    void aQuestionTakenBackWaitsOnNobody() {
        Api.Project project = LEAD.project("Sans suite");
        String path = "/api/v1/projects/" + project.id();
        int dataset = LEAD.post(path + "/datasets", Map.of("title", "Lieux culturels", "departmentId", LEAD.department("CUL"))).then().statusCode(201)
                .extract().path("id");
        String request = LEAD.post(path + "/opinions", Map.of("datasetIds", List.of(dataset), "question", "Oui ?")).then().statusCode(201).extract()
                .path("id").toString();
        only(waits(project), WaitKind.OPINION);
        Visitor.signedIn("lead").post("/opinions/requests/" + request + "/withdrawals", Map.of()).then().statusCode(303);
        assertFalse(waits(project).stream().anyMatch(one -> one.kind() == WaitKind.OPINION));
    }

    private static Wait only(List<Wait> waits, WaitKind kind) {
        List<Wait> found = waits.stream().filter(one -> one.kind() == kind).toList();
        assertEquals(1, found.size(), waits.toString());
        return found.get(0);
    }

    private List<Wait> waits(Api.Project project) {
        return QuarkusTransaction.requiringNew().call(() -> queries.ledger(Project.findById(project.id())).waits());
    }
}
