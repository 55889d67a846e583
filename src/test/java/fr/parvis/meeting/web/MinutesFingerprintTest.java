package fr.parvis.meeting.web;

import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.parvis.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is approved is all that the minutes say. */
@QuarkusTest
class MinutesFingerprintTest {

    /** Meetings that differ in one thing each, in projects that are alike; the last is like the first. */
    @Test
    void theFingerprintCoversEverythingTheMinutesSay() {
        List<String> fingerprints = new ArrayList<>();
        fingerprints.add(sealed(Map.of(), 0, 0));
        fingerprints.add(sealed(Map.of("kind", "WORKING"), 0, 0));
        fingerprints.add(sealed(Map.of("hour", "15:00"), 0, 0));
        fingerprints.add(sealed(Map.of("location", "Salle 2"), 0, 0));
        fingerprints.add(sealed(Map.of(), 1, 0));
        fingerprints.add(sealed(Map.of(), 0, 1));
        assertEquals(6, Set.copyOf(fingerprints).size(), fingerprints::toString);
        assertEquals(fingerprints.get(0), sealed(Map.of(), 0, 0));
    }

    /** @param point to which the first decision belongs; {@code of} is the decision that the action follows from */
    private static String sealed(Map<String, ?> otherwise, int point, int of) {
        long project = LEAD.project("Empreintes").id();
        String meeting = MeetingApiTest.held(project);
        LEAD.patch(meeting, otherwise).then().statusCode(200);
        long id = Long.parseLong(meeting.substring(meeting.lastIndexOf('/') + 1));
        List<String> made = new ArrayList<>();
        for (int number = 0; number < 2; number++) {
            made.add("/decisions/" + LEAD.post("/api/v1/projects/" + project + "/decisions", Map.of("words", "Décision " + number, "decidedBy", "COPIL", "meetingId",
                    id, "itemId", LEAD.get(meeting).getInt("agenda[" + (number == 0 ? point : 1) + "].id"))).then().statusCode(201).extract().path("id"));
        }
        Visitor.signedIn("lead").post(meeting.replace("/api/v1", "") + "/minutes", Map.of("action", "Suite", "ofDecision", made.get(of).substring(11))).then()
                .statusCode(303);
        made.forEach(decision -> LEAD.patch("/api/v1" + decision, Map.of("state", "DONE")).then().statusCode(200));
        return LEAD.patch(meeting, Map.of("state", "APPROVED")).then().statusCode(200).extract().path("sha256");
    }
}
