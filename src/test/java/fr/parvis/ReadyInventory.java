package fr.parvis;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.LEAD;

import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaQueries;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaSheet;
import fr.parvis.inventory.Visas;
import fr.parvis.people.Actor;
import fr.parvis.people.Membership;
import fr.parvis.people.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** An inventory that satisfies the gates of training and awareness, as people would have made it. */
@ApplicationScoped
public class ReadyInventory {

    @Inject
    VisaQueries queries;

    @Inject
    Visas visas;

    /** One qualified line of the first band in each department, under a frozen grid; list v1 approved. */
    public void forTraining(Api.Project project) {
        String path = "/api/v1/projects/" + project.id();
        LEAD.asks().body(Map.of("preset", "BALANCED")).put(path + "/grid").then().statusCode(200);
        DGS.asks().header("If-Match", "*").post(path + "/grid/freezings").then().statusCode(200);
        for (Integer department : LEAD.get("/api/v1/municipalities/" + LEAD.town() + "/departments").getList("items.id", Integer.class)) {
            String dataset = LEAD.post(path + "/datasets", Map.of("title", "Registre du service", "departmentId", department, "legalNature",
                    "DATABASE", "personalDataLevel", 0)).then().statusCode(201).extract().path("id").toString();
            LEAD.post("/api/v1/datasets/" + dataset + "/scores", Map.of("V1", 3, "V2", 3, "V3", 3, "V4", 3, "F1", 3, "F2", 3, "F3", 3, "F4", 3,
                    "R", 0)).then().statusCode(200);
        }
        DGS.post(path + "/list-approvals", Map.of("listVersion", 1)).then().statusCode(200);
    }

    /** Every head signs; the department without one is the tenth that may be missing. List v2 approved. */
    public void forAwareness(Api.Project project) {
        String path = "/api/v1/projects/" + project.id();
        LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201);
        List<Long> requests = LEAD.get(path + "/visas").getList("items.id", Long.class);
        requests.forEach(request -> QuarkusTransaction.requiringNew().run(() -> sign(request)));
        DGS.post(path + "/list-approvals", Map.of("listVersion", 2)).then().statusCode(200);
    }

    /** Every head who was asked and has not signed yet does. */
    public void signTheRest(Api.Project project) {
        LEAD.get("/api/v1/projects/" + project.id() + "/visas").<Integer>getList("items.findAll { it.state == 'OPEN' }.id")
                .forEach(request -> QuarkusTransaction.requiringNew().run(() -> sign(request)));
    }

    /** Whether the department of a request has a head. */
    public boolean canBeSigned(long request) {
        return QuarkusTransaction.requiringNew().call(() -> VisaRequest.<VisaRequest>findById(request).department.headId != null);
    }

    /** The head of the department of a request approves every line of it. */
    public void signOne(long request) {
        QuarkusTransaction.requiringNew().run(() -> sign(request));
    }

    private void sign(long id) {
        VisaRequest request = VisaRequest.findById(id);
        if (request.department.headId == null) {
            return;
        }
        Actor head = new Actor(request.department.headId, "Chef de service", "chef@example.fr", null,
                List.of(new Membership(request.department.municipality.id, Role.HEAD)));
        VisaSheet sheet = queries.sheet(request, head);
        visas.decide(request, sheet.snapshotHash(), sheet.lines().stream()
                .map(line -> new Visas.Decided(line.dataset().id, VisaDecision.APPROVE, null)).toList(), head);
    }
}
