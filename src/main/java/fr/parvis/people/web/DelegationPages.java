package fr.parvis.people.web;

import fr.parvis.people.DelegationMessages;
import fr.parvis.people.DelegationQueries;
import fr.parvis.people.DelegationQueries.DelegationRow;
import fr.parvis.people.DelegationRefusal;
import fr.parvis.people.DelegationSheet;
import fr.parvis.people.DelegationWords;
import fr.parvis.people.Delegations;
import fr.parvis.people.Municipality;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;

/** The delegations of a town: who decides for whom, recording one, ending one early. */
@Path("/")
@Authenticated
public class DelegationPages {

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DelegationList(DelegationView.Head head, List<DelegationView.Line> lines, DelegationView.Choices choices, Forms form) implements TemplateInstance {
    }

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    @Inject
    Languages languages;

    @Inject
    Townsfolk townsfolk;

    @Inject
    DelegationView view;

    @Inject
    DelegationQueries queries;

    @Inject
    Delegations delegations;

    /** @param department whose post is to be filled for the interim: the form is then filled in but for the person */
    @GET
    @Path("municipalities/{id}/delegations")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("id") long id, @QueryParam("department") String department) {
        return page(200, townsfolk.town(id), new Inputs(languages.locale()).id("department", department), Forms.fresh());
    }

    @POST
    @Path("municipalities/{id}/delegations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response record(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Municipality town = townsfolk.town(id);
        Inputs inputs = new Inputs(languages.locale());
        DelegationSheet sheet = SentDelegation.form(inputs, form::getFirst);
        if (sheet == null) {
            return page(422, town, null, Forms.refused(form, inputs));
        }
        Delegations.Outcome outcome = delegations.record(id, sheet, townsfolk.actor());
        if (outcome.refusal() == DelegationRefusal.NOT_ALLOWED) {
            throw Problems.notAllowed(say().refusal(outcome.refusal()), languages.locale());
        }
        if (outcome.refusal() != null) {
            SentDelegation.refuse(inputs, outcome.refusal(), "scope");
            return page(422, town, null, Forms.refused(form, inputs));
        }
        flash.say(say().recorded(queries.visible(townsfolk.actor(), outcome.delegation().id).map(DelegationRow::delegate).orElseThrow()));
        return html.seeOther("/municipalities/" + id + "/delegations");
    }

    @POST
    @Path("delegations/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response end(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        DelegationRow row = queries.visible(townsfolk.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
        Delegations.Outcome outcome = delegations.end(id, townsfolk.actor());
        if (outcome.refusal() == DelegationRefusal.NOT_ALLOWED) {
            throw Problems.notAllowed(say().refusal(outcome.refusal()), languages.locale());
        }
        flash.say(outcome.refusal() == null ? say().ended() : say().refusal(outcome.refusal()));
        return html.seeOther("/municipalities/" + row.municipalityId() + "/delegations");
    }

    @GET
    @Path("municipalities/{id}/delegations" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response export(@PathParam("id") long id, @PathParam("format") String format) {
        townsfolk.town(id);
        DelegationMessages say = say();
        ListFile list = new ListFile(format, "suppleances-" + id, say.delegator(), say.scope(), say.delegate(), say.startsAt(), say.endsAt(), say.reference(),
                say.stateLabel(), say.recordedBy());
        queries.ofTown(id).forEach(row -> list.row(row.interim() ? say.vacantPost() : row.delegator(), DelegationWords.power(row.department(), languages.locale()),
                row.delegate(), row.startsAt(), row.endsAt(), row.reference(), say.state(row.stateAt(clock.instant())), row.recordedBy()));
        return list.file();
    }

    private Response page(int status, Municipality town, Long department, Forms form) {
        DelegationView.Choices choices = view.choices(town.id, townsfolk.actor(), languages.locale());
        return html.of(status, new DelegationList(view.head(town, department, choices, languages.locale()),
                view.lines(town.id, townsfolk.actor(), languages.locale()), choices, form));
    }

    private DelegationMessages say() {
        return Words.in(DelegationMessages.class, languages.locale());
    }
}
