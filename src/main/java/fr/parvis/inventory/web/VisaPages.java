package fr.parvis.inventory.web;

import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.VisaMessages;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaUndo;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Replayed;
import fr.parvis.project.Foretold;
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

/** The page on which a head decides on the lines of the department. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class VisaPages {

    /** @param action where the form goes */
    @CheckedTemplate(basePath = "inventory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record VisaBatch(VisaView view, String ahead, Forms form, VisaPreview preview, String action) implements TemplateInstance {
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
    VisaDecisions decisions;

    @Inject
    VisaUndo undo;

    @Inject
    Foretold foretold;

    @GET
    @Replayed
    @Path("visas/{id}")
    public Response show(@PathParam("id") long id) {
        return page(200, seen.visa(id), Forms.fresh(), null);
    }

    @POST
    @Path("visas/{id}/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        return decisions.decide(seen.visa(id), form, Runnable::run, "/visas/" + id, this::page);
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
            return forms.refused(refused, form, (status, again) -> page(status, request, again, null));
        }
    }

    private Response page(int status, VisaRequest seenRequest, Forms form, VisaPreview preview) {
        VisaRequest request = seen.changedVisa(seenRequest.id);
        return html.of(status, new VisaBatch(decisions.view(request, form),
                foretold.of(request.campaign.project, "VISA", request.id, languages.locale()).orElse(null), form, preview, "/visas/" + request.id + "/decisions"));
    }
}
