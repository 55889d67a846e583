package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Project;
import fr.parvis.review.NextCycle;
import fr.parvis.review.ReviewPageMessages;
import fr.parvis.review.ReviewRefusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.function.Supplier;

/** The page of a cycle's review, and the plan of the cycle after. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    /** The forms of the page, of which one at most was refused. */
    public record Acts(Forms refused, String act) {

        /** The form of an act as it was typed, or a fresh one. */
        public Forms of(String wanted) {
            return act.equals(wanted) ? refused : Forms.fresh();
        }
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReviewSheet(ReviewView.Sheet view, Forms form, Acts acts) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    SeenReview seen;

    @Inject
    ReviewSheets sheets;

    @Inject
    NextCycle nextCycle;

    @Inject
    ReviewAnswers answers;

    @GET
    @Path("projects/{id}/review")
    public Response show(@PathParam("id") long id, @QueryParam("cycle") String asked) {
        Project project = seen.project(id);
        return html.ok(new ReviewSheet(sheets.of(project, seen.cycle(project, asked)), Forms.fresh(), new Acts(Forms.fresh(), "")));
    }

    /** Settles the day on which the next cycle starts and what it takes up. */
    @POST
    @Path("projects/{id}/review/next-cycle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        LocalDate startsOn = inputs.needed("startsOn", inputs.date("startsOn", form.getFirst("startsOn")));
        String points = inputs.required("points", form.getFirst("points"), 4000);
        Long version = "-1".equals(form.getFirst("version")) ? null : inputs.id("version", form.getFirst("version"));
        return done(project, "next-cycle", inputs, form, () -> {
            nextCycle.decide(project, version == null ? -1 : version, startsOn, points, signedIn.actor());
            return say().planned();
        });
    }

    Response done(Project project, String act, Inputs inputs, MultivaluedMap<String, String> form, Supplier<String> verb) {
        if (!inputs.errors().isEmpty()) {
            return page(422, project, Forms.refused(form, inputs), act);
        }
        try {
            flash.say(verb.get());
            return html.seeOther("/projects/" + project.id + "/review#" + place(act));
        } catch (ReviewRefusal.Refused refused) {
            return answers.again(refused, form, (status, again) -> page(status, project, again, act));
        }
    }

    private static String place(String act) {
        return act.equals("dates") || act.equals("endings") ? "survey" : act;
    }

    private Response page(int status, Project project, Forms form, String act) {
        return html.of(status, new ReviewSheet(sheets.of(project, seen.cycle(project, null)), form, new Acts(form, act)));
    }

    private ReviewPageMessages say() {
        return Words.in(ReviewPageMessages.class, languages.locale());
    }
}
