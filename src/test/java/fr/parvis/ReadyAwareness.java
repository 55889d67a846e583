package fr.parvis;

import static fr.parvis.Api.LEAD;

import java.util.List;
import java.util.Map;

/** Interviews, meetings and referents that satisfy the gate of awareness, as people would have held and named them. */
public final class ReadyAwareness {

    private ReadyAwareness() {
    }

    /** Every department met but the last, which is excused; one meeting for all. */
    public static void of(Api.Project project) {
        String path = "/api/v1/projects/" + project.id();
        List<Integer> departments = LEAD.get("/api/v1/municipalities/" + LEAD.town() + "/departments").getList("items.id", Integer.class);
        List<Integer> met = LEAD.get(path + "/interviews").getList("items.departmentId");
        for (Integer department : departments.stream().filter(one -> !met.contains(one)).toList()) {
            String interview = LEAD.post(path + "/interviews", Map.of("departmentId", department)).then().statusCode(201).extract().path("id")
                    .toString();
            boolean last = department.equals(departments.get(departments.size() - 1));
            LEAD.patch("/api/v1/interviews/" + interview, last ? Map.of("state", "EXCUSED", "reason", "Poste vacant.")
                    : Map.of("state", "HELD", "minutes", Map.of("MISSIONS", "Rapport annuel."))).then().statusCode(200);
        }
        LEAD.post(path + "/awareness-meetings", Map.of("title", "Les données ouvertes en une heure", "heldOn", "2026-01-05", "departmentIds",
                departments, "attendees", 30)).then().statusCode(201);
    }

    /** The lead is the data referent of every department that has none. */
    public static void nameReferents() {
        long town = LEAD.get("/api/v1/me").getLong("roles[0].municipalityId");
        int lead = LEAD.get("/api/v1/me").getInt("id");
        Visitor admin = Visitor.signedIn("admin");
        for (Map<String, Object> department : LEAD.get("/api/v1/municipalities/" + town + "/departments?size=200")
                .<Map<String, Object>>getList("items")) {
            if (department.get("referentId") == null) {
                String head = department.get("headId") == null ? "" : department.get("headId").toString();
                admin.post("/municipalities/" + town + "/departments", Map.of("department", department.get("id").toString(), "code",
                        department.get("code").toString(), "name", department.get("name").toString(), "headId", head, "referentId",
                        String.valueOf(lead), "version", "0")).then().statusCode(303);
            }
        }
    }
}
