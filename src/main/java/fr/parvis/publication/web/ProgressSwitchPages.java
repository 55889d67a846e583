package fr.parvis.publication.web;

import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.publication.OpeningStatus;
import fr.parvis.publication.Progress;
import fr.parvis.publication.Progress.Report;
import fr.parvis.publication.ProgressMessages;
import fr.parvis.publication.PublicProgress;
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
import java.util.Arrays;
import java.util.List;

/** Where a town decides whether the public sees how far it has come, and reads first what they would see. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ProgressSwitchPages {

    /** How many datasets would be named with a status. */
    record Count(String status, int lines) {
    }

    /** The town, and whether the page is shown and its reader may change that. */
    record Head(long townId, String town, String inseeCode, boolean shown, boolean mine) {
    }

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgressSwitch(Head head, int total, List<Count> counts, Forms form) implements TemplateInstance {
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
    Progress progress;

    @GET
    @Path("municipalities/{id}/progress")
    public Response show(@PathParam("id") long id) {
        return page(200, town(id), Forms.fresh());
    }

    @POST
    @Path("municipalities/{id}/progress")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Municipality town = town(id);
        Inputs inputs = new Inputs(languages.locale());
        Decision decision = inputs.needed("decision", inputs.choice("decision", form.getFirst("decision"), Decision.class));
        if (!inputs.errors().isEmpty()) {
            return page(422, town, Forms.refused(form, inputs));
        }
        progress.show(town, decision == Decision.SHOW, signedIn.actor());
        ProgressMessages say = Words.in(ProgressMessages.class, languages.locale());
        flash.say(decision == Decision.SHOW ? say.saidShown() : say.saidHidden());
        return html.seeOther("/municipalities/" + id + "/progress");
    }

    /** What the form's buttons say. */
    enum Decision {
        SHOW, HIDE
    }

    private Response page(int status, Municipality town, Forms form) {
        Report report = progress.of(town.id);
        ProgressMessages say = Words.in(ProgressMessages.class, languages.locale());
        Actor actor = signedIn.actor();
        return html.of(status, new ProgressSwitch(new Head(town.id, town.name, town.inseeCode, PublicProgress.shownBy(town.id),
                actor.has(town.id, Role.LEAD, Role.DGS)), report.lines().size(),
                Arrays.stream(OpeningStatus.values()).map(one -> new Count(say.status(one), report.with(one).size())).toList(), form));
    }

    private Municipality town(long id) {
        Municipality town = signedIn.actor().belongsTo(id) ? Municipality.findById(id) : null;
        if (town == null) {
            throw Problems.notFound(languages.locale());
        }
        return town;
    }
}
