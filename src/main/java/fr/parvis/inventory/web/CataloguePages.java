package fr.parvis.inventory.web;

import fr.parvis.inventory.CatalogueLaw;
import fr.parvis.inventory.CatalogueLines;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.InventoryPageMessages;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.StarterCatalogue;
import fr.parvis.law.Facts;
import fr.parvis.law.ObligationQueries;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.DepartmentRow;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Starting an inventory from the datasets a mairie usually holds. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CataloguePages {

    /** A line of the catalogue; {@code proposed} is the department that usually holds it, if the town has one. */
    record Line(StarterCatalogue.Entry entry, boolean held, String proposed) {
    }

    /** Lines of one theme. */
    record Theme(String name, List<Line> lines) {
    }

    @CheckedTemplate(basePath = "inventory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StarterLines(long projectId, String project, List<Theme> themes, List<Choice> departments, boolean adds, Forms form) implements TemplateInstance {
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
    PeopleQueries people;

    @Inject
    StarterCatalogue catalogue;

    @Inject
    CatalogueLaw law;

    @Inject
    ObligationQueries obligations;

    @Inject
    CatalogueLines lines;

    @GET
    @Path("projects/{id}/starter-catalogue")
    public Response show(@PathParam("id") long id) {
        return page(200, seen.project(id), Forms.fresh());
    }

    @POST
    @Path("projects/{id}/starter-catalogue")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = seen.project(id);
        Inputs inputs = new Inputs(languages.locale());
        Map<String, Long> departments = new LinkedHashMap<>();
        for (StarterCatalogue.Entry entry : catalogue.entries()) {
            Long department = inputs.id(entry.code(), form.getFirst(entry.code()));
            if (department != null) {
                departments.put(entry.code(), department);
            }
        }
        if (!inputs.errors().isEmpty()) {
            return page(422, project, Forms.refused(form, inputs));
        }
        try {
            int added = lines.add(project, departments, signedIn.actor()).size();
            flash.say(Words.in(InventoryPageMessages.class, languages.locale()).taken(added));
            return html.seeOther("/projects/" + id + "/datasets");
        } catch (InventoryRefusal.Refused refused) {
            return forms.refused(refused, form, (status, again) -> page(status, project, again));
        }
    }

    private Response page(int status, Project project, Forms form) {
        Set<String> held = Dataset.<Dataset>list("project.id = ?1 and catalogueCode is not null", project.id).stream()
                .map(dataset -> dataset.catalogueCode).collect(Collectors.toSet());
        List<DepartmentRow> departments = people.departments(project.municipalityId());
        Map<String, List<Line>> themes = new LinkedHashMap<>();
        Facts facts = obligations.facts(project.municipalityId());
        catalogue.entries().stream().filter(entry -> held.contains(entry.code()) || law.concerns(entry, facts))
                .forEach(entry -> themes.computeIfAbsent(entry.theme(), any -> new java.util.ArrayList<>())
                        .add(new Line(entry, held.contains(entry.code()), form.value(entry.code(), proposed(entry, departments)))));
        return html.of(status, new StarterLines(project.id, project.title, themes.entrySet().stream().map(one -> new Theme(one.getKey(), one.getValue())).toList(),
                departments.stream().map(row -> Choice.of(row.id(), row.name())).toList(), project.isRunBy(signedIn.actor()), form));
    }

    private static Long proposed(StarterCatalogue.Entry entry, List<DepartmentRow> departments) {
        return departments.stream().filter(row -> entry.usuallyHeldBy(row.name())).map(DepartmentRow::id).findFirst().orElse(null);
    }
}
