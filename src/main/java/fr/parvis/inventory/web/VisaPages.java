package fr.parvis.inventory.web;

import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.VisaCauses;
import fr.parvis.inventory.VisaMessages;
import fr.parvis.inventory.VisaQueries;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaSheet;
import fr.parvis.inventory.VisaUndo;
import fr.parvis.inventory.Visas;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.PersonRow;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Replayed;
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
import java.util.Map;
import java.util.stream.Collectors;

/** The page on which a head decides on the lines of the department. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class VisaPages {

    @CheckedTemplate(basePath = "inventory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record VisaBatch(VisaView view, Forms form, VisaPreview preview) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

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
    Visas visas;

    @Inject
    VisaUndo undo;

    @Inject
    VisaQueries queries;

    @Inject
    VisaCauses causes;

    @GET
    @Replayed
    @Path("visas/{id}")
    public Response show(@PathParam("id") long id) {
        return batch(200, seen.visa(id), Forms.fresh());
    }

    /** Decides on the lines for which something was chosen, by line or by group; the others wait. */
    @POST
    @Path("visas/{id}/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        VisaRequest request = seen.visa(id);
        Inputs inputs = new Inputs(languages.locale());
        List<Visas.Decided> decisions = new SentDecisions(form, inputs, languages.locale()).read(() -> queries.sheet(request, signedIn.actor()));
        if (!inputs.errors().isEmpty()) {
            return batch(422, request, Forms.refused(form, inputs));
        }
        if ("preview".equals(form.getFirst("act")) && InventoryAccess.signs(signedIn.actor(), request.department)) {
            // What would be recorded and sent, above the same form with the same choices.
            VisaSheet sheet = queries.sheet(request, signedIn.actor());
            return page(200, request, Forms.refused(form, inputs),
                    VisaPreview.of(request, sheet, decisions, signedIn.actor().signs(request.department).orElseThrow().signature(languages.locale()), departments(request), languages.locale()));
        }
        try {
            visas.decide(request, String.valueOf(form.getFirst("snapshotHash")), decisions, signedIn.actor());
            flash.say(Words.in(VisaMessages.class, languages.locale()).decided(decisions.size()));
            return html.seeOther("/visas/" + id);
        } catch (InventoryRefusal.Refused refused) {
            return forms.refused(refused, form, (status, again) -> batch(status, request, again));
        }
    }

    @POST
    @Path("visas/{id}/withdrawals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        VisaRequest request = seen.visa(id);
        try {
            undo.undo(request, signedIn.actor());
            flash.say(Words.in(VisaMessages.class, languages.locale()).undone());
            return html.seeOther("/visas/" + id);
        } catch (InventoryRefusal.Refused refused) {
            return forms.refused(refused, form, (status, again) -> batch(status, request, again));
        }
    }

    private Response batch(int status, VisaRequest seenRequest, Forms form) {
        return page(status, seen.changedVisa(seenRequest.id), form, null);
    }

    private Response page(int status, VisaRequest request, Forms form, VisaPreview preview) {
        VisaSheet sheet = queries.sheet(request, signedIn.actor());
        Map<Long, String> names = people.people(request.department.municipality.id).stream().collect(Collectors.toMap(PersonRow::id, PersonRow::name));
        return html.of(status, new VisaBatch(VisaView.of(request, sheet, causes.of(request, sheet), names, departments(request), signedIn.actor(), form,
                clock.instant(), languages.locale()), form, preview));
    }

    /** The other departments of the town, for whoever can hand a line to one of them. */
    private List<Choice> departments(VisaRequest request) {
        return !InventoryAccess.signs(signedIn.actor(), request.department) ? List.of()
                : people.departments(request.department.municipality.id).stream().filter(one -> one.id() != request.department.id)
                        .map(one -> Choice.of(one.id(), one.name())).toList();
    }
}
