package fr.parvis;

import static fr.parvis.Api.LEAD;

import java.util.List;
import java.util.Map;

/** Interviews and meetings that satisfy the gate of awareness, as people would have held them. */
public final class ReadyAwareness {

    private ReadyAwareness() {
    }

    /** Every department met but the last, which is excused; one meeting for all. */
    public static void of(Api.Project project) {
        String path = "/api/v1/projects/" + project.id();
        List<Integer> departments = LEAD.get("/api/v1/municipalities/" + LEAD.town() + "/departments").getList("items.id", Integer.class);
        for (Integer department : departments) {
            String interview = LEAD.post(path + "/interviews", Map.of("departmentId", department)).then().statusCode(201).extract().path("id")
                    .toString();
            boolean last = department.equals(departments.get(departments.size() - 1));
            LEAD.patch("/api/v1/interviews/" + interview, last ? Map.of("state", "EXCUSED", "reason", "Poste vacant.")
                    : Map.of("state", "HELD", "minutes", Map.of("MISSIONS", "Rapport annuel."))).then().statusCode(200);
        }
        LEAD.post(path + "/awareness-meetings", Map.of("title", "Les données ouvertes en une heure", "heldOn", "2026-01-05", "departmentIds",
                departments, "attendees", 30)).then().statusCode(201);
    }
}
