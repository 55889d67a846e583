package fr.parvis.gap.web;

import fr.parvis.gap.GapRefusal;
import fr.parvis.gap.Questionnaire;
import fr.parvis.gap.Questionnaire.Question;
import fr.parvis.gap.QuestionnaireQueries;
import fr.parvis.gap.Questionnaires;
import fr.parvis.gap.UsualTool;
import fr.parvis.law.FactAnswer;
import fr.parvis.people.Department;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What departments are asked and answer, through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "gaps")
public class QuestionnaireApi {

    /** An answer; {@code question} is the number of a dataset or the code of a line of the starter catalogue. */
    @Schema(name = "QuestionAnswer")
    public record Answered(Long departmentId, String question, FactAnswer answer, String comment) {
    }

    /** A question; {@code listed} tells a line of the lead’s list from one of the starter catalogue, {@code answer} is null until one is given, {@code tool} is what it usually is kept in, null for a listed line. */
    public record QuestionJson(String question, boolean listed, Long datasetId, String number, String title, UsualTool tool, FactAnswer answer, String comment,
            String answeredBy, Instant answeredAt) {

        static QuestionJson of(Question it, boolean listed) {
            return new QuestionJson(it.key(), listed, it.datasetId(), it.dataset(), it.title(), it.tool(), it.answer(), it.comment(), it.by(), it.at());
        }
    }

    /** The questionnaire of one department. */
    public record QuestionnaireJson(long departmentId, String department, long answered, long total, int leftOut, List<QuestionJson> items) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SeenGaps seen;

    @Inject
    Questionnaires questionnaires;

    @Inject
    QuestionnaireQueries queries;

    /** @param department code or id; without it, one’s own department or the first */
    @GET
    @Path("projects/{id}/questionnaire")
    public QuestionnaireJson show(@PathParam("id") long id, @QueryParam("department") String department) {
        Project project = seen.project(id);
        return json(queries.of(project, seen.department(project, department), signedIn.actor()));
    }

    @POST
    @Path("projects/{id}/questionnaire")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Answered.class)))
    public QuestionnaireJson answer(@PathParam("id") long id, String body) {
        Project project = seen.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        Long departmentId = inputs.id("departmentId", json.text("departmentId"));
        String question = inputs.required("question", json.text("question"), 20);
        FactAnswer given = SentGap.chosen(inputs, "answer", json.text("answer"), FactAnswer.class);
        String comment = inputs.optional("comment", json.text("comment"), 1000);
        inputs.needed("departmentId", departmentId);
        inputs.orThrow();
        Department department = seen.departments(project).stream().filter(one -> one.id.equals(departmentId)).findFirst()
                .orElseThrow(() -> GapRefusal.field("departmentId", GapRefusal.Reason.DEPARTMENT_UNKNOWN));
        questionnaires.answer(project, department, question, given, comment, signedIn.actor());
        return json(queries.of(project, department, signedIn.actor()));
    }

    private static QuestionnaireJson json(Questionnaire it) {
        List<QuestionJson> items = it.questions().stream().map(one -> QuestionJson.of(one, it.listed().contains(one))).toList();
        return new QuestionnaireJson(it.department().id, it.department().code, it.answered(), items.size(), it.leftOut(), items);
    }
}
