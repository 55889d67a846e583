package fr.parvis.gap.web;

import fr.parvis.gap.Gap;
import fr.parvis.gap.GapKind;
import fr.parvis.gap.GapMessages;
import fr.parvis.gap.GapPageMessages;
import fr.parvis.gap.GapQueries;
import fr.parvis.gap.GapRefusal;
import fr.parvis.gap.Gaps;
import fr.parvis.gap.Questionnaires;
import fr.parvis.inventory.Dataset;
import fr.parvis.people.Department;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Paging;
import fr.parvis.project.Project;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;

/** The gaps of a project: departments against the list, gaps with filters, entering one. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class GapPages {

    /** What the list is about. */
    record Head(long projectId, String project, List<DepartmentLine> departments, GapChoices choices, MultivaluedMap<String, String> asked,
            String query) {

        /** What a filter was set to. */
        public String of(String name) {
            String value = asked.getFirst(name);
            return value == null || !Inputs.readable(value) ? "" : value;
        }

        public boolean filtered() {
            return asked.keySet().stream().anyMatch(name -> !name.equals("page") && !of(name).isEmpty());
        }
    }

    @CheckedTemplate(basePath = "gap", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GapList(Head head, PageOf<GapLine> page, List<Choice> mine, Forms form) implements TemplateInstance {
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
    SeenGaps seen;

    @Inject
    GapAnswers refusals;

    @Inject
    GapForms forms;

    @Inject
    Gaps gaps;

    @Inject
    GapQueries queries;

    @GET
    @Path("projects/{id}/gaps")
    public Response list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        return page(200, seen.project(id), paging, uri, Forms.fresh());
    }

    @POST
    @Path("projects/{id}/gaps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("id") long id, MultivaluedMap<String, String> form, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        String code = inputs.required("departmentCode", form.getFirst("departmentCode"), 10);
        Dataset dataset = forms.dataset(inputs, project, form.getFirst("number"));
        GapKind kind = SentGap.kind(inputs, form.getFirst("kind"));
        String words = inputs.required("words", form.getFirst("words"), 1000);
        Gaps.Care care = forms.care(inputs, form);
        if (!inputs.errors().isEmpty()) {
            return page(422, project, paging, uri, Forms.refused(form, inputs));
        }
        Department department = seen.department(project, code);
        try {
            Gap gap = gaps.open(project, department, dataset, kind, words, care, signedIn.actor());
            flash.say(Words.in(GapPageMessages.class, languages.locale()).added());
            return html.seeOther("/gaps/" + gap.id);
        } catch (GapRefusal.Refused refused) {
            return refusals.refused(refused, form, (status, again) -> page(status, project, paging, uri, again));
        }
    }

    private Response page(int status, Project project, Paging paging, UriInfo uri, Forms form) {
        Locale locale = languages.locale();
        GapMessages say = Words.in(GapMessages.class, locale);
        PageOf<GapLine> page = queries.ofProject(signedIn.actor(), project.id, seen.filter(project, uri.getQueryParameters()), paging.page(locale),
                paging.size(locale)).map(row -> GapLine.of(row, locale));
        List<DepartmentLine> departments = queries.comparison(project).stream().map(one -> DepartmentLine.of(one, say)).toList();
        List<Department> all = seen.departments(project);
        List<Choice> mine = all.stream().filter(one -> Questionnaires.answers(signedIn.actor(), project, one)).map(one -> Choice.of(one.code, one.name))
                .toList();
        return html.of(status, new GapList(new Head(project.id, project.title, departments, forms.choices(project, all), uri.getQueryParameters(),
                uri.getRequestUri().getRawQuery()), page, mine, form));
    }
}
