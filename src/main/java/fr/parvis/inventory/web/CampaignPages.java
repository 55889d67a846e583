package fr.parvis.inventory.web;

import fr.parvis.inventory.CampaignMessages;
import fr.parvis.inventory.Campaigns;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.VisaQueries;
import fr.parvis.inventory.VisaQueries.DepartmentVisa;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.project.Project;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the departments of a project stand with their visas, and the launch of a campaign. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CampaignPages {

    @CheckedTemplate(basePath = "inventory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record VisaList(long projectId, String project, boolean runs, List<DepartmentVisa> departments, List<Choice> choices, Forms form)
            implements TemplateInstance {
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
    SeenDatasets seen;

    @Inject
    InventoryForms forms;

    @Inject
    Campaigns campaigns;

    @Inject
    VisaQueries queries;

    @GET
    @Path("projects/{id}/visas")
    public Response list(@PathParam("id") long id) {
        return list(200, seen.project(id), Forms.fresh());
    }

    @POST
    @Path("projects/{id}/visas")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response launch(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        LocalDate due = inputs.date("dueOn", form.getFirst("dueOn"));
        String words = inputs.optional("words", form.getFirst("words"), 2000);
        List<Long> departments = new ArrayList<>();
        form.getOrDefault("departmentIds", List.of()).forEach(one -> departments.add(inputs.id("departmentIds", one)));
        departments.removeIf(one -> one == null);
        if (!inputs.errors().isEmpty()) {
            return list(422, project, Forms.refused(form, inputs));
        }
        try {
            int asked = campaigns.launch(project, due, departments, words, signedIn.actor()).size();
            flash.say(Words.in(CampaignMessages.class, languages.locale()).launched(asked));
            return html.seeOther("/projects/" + id + "/visas");
        } catch (InventoryRefusal.Refused refused) {
            return forms.refused(refused, form, (status, again) -> list(status, project, again));
        }
    }

    @GET
    @Path("projects/{id}/visas" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response file(@PathParam("id") long id, @PathParam("format") String format) {
        Project project = seen.project(id);
        CampaignMessages say = Words.in(CampaignMessages.class, languages.locale());
        ListFile list = new ListFile(format, "visas-projet-" + id, say.columnDepartment(), say.columnHead(), say.columnSigned(), say.columnLines(),
                say.columnAsked(), say.columnDue());
        queries.departments(project.municipalityId(), project.id).forEach(one -> list.row(one.name(), head(one, say),
                one.signed(), one.lines(), one.requestId() == null ? say.stateNone() : one.open() ? say.stateOpen() : say.stateDecided(),
                one.dueOn()));
        return list.file();
    }

    private Response list(int status, Project project, Forms form) {
        CampaignMessages say = Words.in(CampaignMessages.class, languages.locale());
        List<DepartmentVisa> departments = queries.departments(project.municipalityId(), project.id);
        return html.of(status, new VisaList(project.id, project.title, project.isRunBy(signedIn.actor()), departments,
                departments.stream().filter(one -> one.lines() > 0).map(one -> new Choice(String.valueOf(one.departmentId()), one.name(),
                        one.vacant() ? say.vacantSigns() : null)).toList(), form));
    }

    private static String head(DepartmentVisa one, CampaignMessages say) {
        return one.head() != null ? one.head() : one.vacant() ? say.vacant()
                : one.interim() != null ? say.vacantInterim(one.interim()) : say.vacantDeputy(one.deputy());
    }
}
