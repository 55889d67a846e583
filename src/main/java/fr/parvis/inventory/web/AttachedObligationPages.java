package fr.parvis.inventory.web;

import fr.parvis.inventory.AttachedObligationMessages;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetObligations;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Attaching an obligation on the page of a dataset, or taking it off. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AttachedObligationPages {

    /** What the form chooses from. */
    enum State {
        ATTACHED, DETACHED
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
    DatasetPage page;

    @Inject
    DatasetObligations obligations;

    @POST
    @Path("datasets/{id}/obligations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Dataset dataset = seen.dataset(id);
        Inputs inputs = new Inputs(languages.locale());
        String rule = inputs.required("obligation", form.getFirst("obligation"), 30);
        State state = inputs.needed("attached", inputs.choice("attached", form.getFirst("attached"), State.class));
        String reason = inputs.reason("obligationReason", form.getFirst("obligationReason"), 10, 1000);
        if (!inputs.errors().isEmpty()) {
            return page.page(422, dataset, Forms.refused(form, inputs));
        }
        try {
            obligations.decide(dataset, rule, state == State.ATTACHED, reason, signedIn.actor());
        } catch (InventoryRefusal.Refused refused) {
            return forms.refused(refused, form, (status, again) -> page.page(status, dataset, again));
        }
        flash.say(Words.in(AttachedObligationMessages.class, languages.locale()).decided());
        return html.seeOther("/datasets/" + id + "#obligations");
    }
}
