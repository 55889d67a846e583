package fr.parvis.meeting;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.journal.Author;
import fr.parvis.people.Handing;
import fr.parvis.people.Holding;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever convenes a meeting answers for its minutes until they are approved, and hands them over when they leave. */
@QuarkusTest
class MeetingHoldingsTest {

    @Inject
    MeetingHoldings holdings;

    @Test
    void aMeetingIsHeldByItsConvenerUntilItsMinutesAreApprovedAndIsHandedOver() {
        long project = LEAD.project("Si je pars demain").id();
        long dgs = DGS.get("/api/v1/me").getLong("id");
        long lead = LEAD.get("/api/v1/me").getLong("id");
        long town = LEAD.town();
        String path = "/api/v1/projects/" + project + "/meetings";
        Object open = DGS.post(path, Map.of("kind", "WORKING", "title", "Point de la DGS", "day", "2026-11-02")).then().statusCode(201).extract().path("id");
        Object over = DGS.post(path, Map.of("kind", "WORKING", "title", "Point passé", "day", "2026-11-02")).then().statusCode(201).extract().path("id");
        LEAD.patch("/api/v1/meetings/" + over, Map.of("state", "HELD")).then().statusCode(200);
        LEAD.patch("/api/v1/meetings/" + over, Map.of("state", "APPROVED")).then().statusCode(200);
        List<String> held = holdings.heldBy(dgs, town).stream().map(Holding::path).toList();
        assertTrue(held.contains("/meetings/" + open) && !held.contains("/meetings/" + over), held.toString());

        QuarkusTransaction.requiringNew().run(() -> holdings.handOver(new Handing(dgs, lead, town, null, Author.of(lead, "Claire Bresson"), "Départ")));

        assertEquals(List.of(), holdings.heldBy(dgs, town));
        LEAD.asks().get("/api/v1/meetings/" + open).then().body("convenedBy", equalTo("Claire Bresson"));
        LEAD.asks().get("/api/v1/projects/" + project + "/journal?size=5").then().body("items[0].sentence",
                equalTo("La réunion «\u00a0Point de la DGS\u00a0» est désormais portée par Claire Bresson."));
    }
}
