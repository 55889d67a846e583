package fr.parvis;

import static fr.parvis.Api.LEAD;

import fr.parvis.platform.Clocks;
import fr.parvis.review.Survey;
import fr.parvis.review.SurveyInvitation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A review that satisfies the last gate, as people would have made it. */
public final class ReadyReview {

    private ReadyReview() {
    }

    /** @return how many findings become tasks of the next cycle */
    public static int of(Api.Project project) {
        String path = "/api/v1/projects/" + project.id();
        LEAD.post(path + "/review/survey", Map.of("closesOn", LocalDate.now(Clocks.PARIS).plusDays(20).toString(), "anonymous", false)).then().statusCode(201);
        everybodyAnswered(project.id());
        for (String code : List.of("USES", "DISCUSSIONS_ANSWERED", "ACCESS_REQUESTS", "PERSONAL_DATA_INCIDENTS")) {
            LEAD.asks().body(Map.of("value", 0)).put(path + "/indicators/" + code).then().statusCode(200);
        }
        List<Integer> improved = LEAD.post(path + "/findings/computations", Map.of()).then().statusCode(200).extract().jsonPath()
                .getList("findAll { it.retained == 'IMPROVE' }.id");
        for (Integer id : improved) {
            LEAD.patch("/api/v1/findings/" + id, Map.of("action", "Reprendre le point " + id, "ownerId", LEAD.get("/api/v1/me").getLong("id"), "dueOn",
                    "2027-06-30", "phase", "DIFFUSION")).then().statusCode(200);
        }
        LEAD.post(path + "/review/presentations", Map.of("presentedOn", LocalDate.now(Clocks.PARIS).toString(), "presentedTo", "Conseil municipal")).then().statusCode(201);
        LEAD.asks().body(Map.of("startsOn", LocalDate.now(Clocks.PARIS).plusDays(30).toString(), "points", "Ouvrir la suite.")).put(path + "/review/next-cycle").then()
                .statusCode(200);
        return improved.size();
    }

    /** Most of those asked have no account in the demonstration. */
    public static void everybodyAnswered(long project) {
        QuarkusTransaction.requiringNew().run(() -> SurveyInvitation.update("answered = true where surveyId in (select s.id from Survey s where s.project.id = ?1)",
                project));
    }
}
