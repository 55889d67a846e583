package fr.parvis.people.web;

import fr.parvis.people.DelegationMessages;
import fr.parvis.people.DelegationQueries;
import fr.parvis.people.Delegations;
import fr.parvis.people.Municipality;
import fr.parvis.people.PeopleMessages;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.DepartmentRow;
import fr.parvis.people.Towns;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.platform.web.Problems;
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
import java.time.Clock;
import java.util.List;

/** A municipality: its profile and its departments with who heads them. */
@Path("/")
@Authenticated
public class MunicipalityPages {

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MunicipalityPage(TownView town, List<DepartmentRow> departments, List<Choice> people, Departmental departmental, Forms profile)
            implements TemplateInstance {
    }

    /** The municipality, and whether its reader may change it. */
    record TownView(Municipality.Profile profile, long id, long version, boolean admin, List<VacantPost> vacancies) {
    }

    /** A department without a head; {@code covered} says who fills the post, null when nobody does. */
    record VacantPost(long departmentId, String department, String covered, boolean fillable) {
    }

    /** The department whose form was refused: its id or {@code new}, and the form. */
    record Departmental(String edited, Forms form) {

        static final Departmental NONE = new Departmental("", Forms.fresh());

        /** The form to show for a department: the refused one, or a fresh one. */
        public Forms of(Object department) {
            return edited.equals(String.valueOf(department)) ? form : Forms.fresh();
        }

        public boolean open(Object department) {
            return edited.equals(String.valueOf(department));
        }
    }

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Languages languages;

    @Inject
    Townsfolk townsfolk;

    @Inject
    PeopleQueries people;

    @Inject
    Towns towns;

    @Inject
    Clock clock;

    @Inject
    DelegationQueries delegations;

    @GET
    @Path("municipalities/{id}")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("id") long id) {
        return page(200, townsfolk.town(id), Departmental.NONE, Forms.fresh());
    }

    @POST
    @Path("municipalities/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Municipality town = townsfolk.town(id);
        townsfolk.onlyAdmin(id);
        Inputs inputs = new Inputs(languages.locale());
        Municipality.Profile profile = townsfolk.profile(inputs, form::getFirst);
        Long version = inputs.id("version", form.getFirst("version"));
        int status = 422;
        if (inputs.errors().isEmpty()) {
            switch (towns.change(id, version == null ? -1 : version, profile, townsfolk.actor())) {
                case DONE -> {
                    flash.say(townsfolk.say().townSaved());
                    return html.seeOther("/municipalities/" + id);
                }
                case STALE -> {
                    status = 412;
                    inputs.refuse("town", "stale", townsfolk.say().townStale());
                }
                case TAKEN -> inputs.refuse("inseeCode", "taken", townsfolk.say().inseeTaken());
                case NOT_YOU, UNKNOWN -> inputs.refuse("town", "not-allowed", townsfolk.say().adminOnly());
            }
        }
        return page(status, town, Departmental.NONE, Forms.refused(form, inputs));
    }

    @POST
    @Path("municipalities/{id}/departments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response saveDepartment(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Municipality town = townsfolk.town(id);
        townsfolk.onlyAdmin(id);
        PeopleMessages say = townsfolk.say();
        Inputs inputs = new Inputs(languages.locale());
        Long department = inputs.id("department", form.getFirst("department"));
        Long version = inputs.id("version", form.getFirst("version"));
        String code = inputs.required("code", form.getFirst("code"), 3);
        if (code != null && !Towns.isDepartmentCode(code)) {
            inputs.refuse("code", "wrong", say.departmentCodeWrong());
        }
        var sheet = new Towns.DepartmentSheet(code, inputs.required("name", form.getFirst("name"), 200),
                inputs.id("headId", form.getFirst("headId")), inputs.id("deputyId", form.getFirst("deputyId")),
                inputs.id("referentId", form.getFirst("referentId")));
        int status = 422;
        if (inputs.errors().isEmpty()) {
            switch (towns.writeDepartment(id, department, version == null ? -1 : version, sheet, townsfolk.actor())) {
                case DONE -> {
                    flash.say(say.departmentSaved());
                    return html.seeOther("/municipalities/" + id);
                }
                case STALE -> {
                    status = 412;
                    inputs.refuse("code", "stale", say.townStale());
                }
                case TAKEN -> inputs.refuse("code", "taken", say.departmentCodeTaken());
                case UNKNOWN -> inputs.refuse("headId", "unknown", say.personUnknown());
                case NOT_YOU -> inputs.refuse("code", "not-allowed", say.adminOnly());
            }
        }
        return page(status, town, new Departmental(department == null ? "new" : department.toString(), Forms.refused(form, inputs)),
                Forms.fresh());
    }

    @GET
    @Path("municipalities/{id}/departments" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format) {
        townsfolk.town(id);
        PeopleMessages say = townsfolk.say();
        ListFile list = new ListFile(format, "services-" + id, say.departmentCode(), say.departmentName(), say.departmentHead(),
                say.departmentDeputy(), say.departmentReferent());
        people.departments(id).forEach(row -> list.row(row.code(), row.name(), row.headName() == null ? say.vacant() : row.headName(),
                row.deputyName(), row.referentName()));
        return list.file();
    }

    private List<VacantPost> vacancies(long townId) {
        DelegationMessages say = Words.in(DelegationMessages.class, languages.locale());
        boolean records = Delegations.recordsAll(townsfolk.actor(), townId);
        return delegations.vacancies(townId, clock.instant()).stream().map(one -> new VacantPost(one.departmentId(), one.department(), one.interim() == null ? null
                : say.covered(one.interim().delegate(), Dates.longInstant(one.interim().endsAt(), languages.locale())), records && one.interim() == null)).toList();
    }

    private Response page(int status, Municipality town, Departmental departmental, Forms profile) {
        var view = new TownView(new Municipality.Profile(town.name, town.siren, town.siret, town.inseeCode, town.population, town.staffFte,
                town.website, town.alsaceMoselle, town.transferredCompetences), town.id, town.version(), townsfolk.isAdmin(town.id), vacancies(town.id));
        return html.of(status, new MunicipalityPage(view, people.departments(town.id),
                people.people(town.id).stream().map(person -> Choice.of(person.id(), person.name())).toList(), departmental, profile));
    }
}
