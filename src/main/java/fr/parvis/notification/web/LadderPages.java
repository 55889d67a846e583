package fr.parvis.notification.web;

import fr.parvis.ledger.LadderDelays;
import fr.parvis.ledger.Ladders;
import fr.parvis.notification.LadderPageMessages;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.MunicipalityRow;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
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
import java.util.List;

/** After how long things that wait are reminded of and reported, one town a page: shown to everybody, set by who runs or administers it. */
@Path("/notifications/ladder/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class LadderPages {

    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LadderSheet(MunicipalityRow town, LadderDelays delays, boolean sets, Forms form) implements TemplateInstance {
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
    Ladders ladders;

    @Inject
    PeopleQueries people;

    @GET
    public Response show(@PathParam("id") long townId) {
        return html.ok(page(visible(townId), Forms.fresh()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@PathParam("id") long townId, MultivaluedMap<String, String> form) {
        MunicipalityRow town = visible(townId);
        LadderPageMessages say = Words.in(LadderPageMessages.class, languages.locale());
        Actor actor = signedIn.actor();
        if (!SentDelays.maySet(actor, townId)) {
            throw Problems.notAllowed(say.delaysNotYours(), languages.locale());
        }
        Inputs inputs = new Inputs(languages.locale());
        LadderDelays delays = SentDelays.read(inputs, form::getFirst);
        if (delays == null) {
            return html.refused(page(town, Forms.refused(form, inputs)));
        }
        ladders.set(townId, delays, actor);
        flash.say(say.delaysSaved(town.name()));
        return html.seeOther("/notifications/ladder/" + townId);
    }

    private MunicipalityRow visible(long townId) {
        if (!signedIn.actor().belongsTo(townId)) {
            throw Problems.notFound(languages.locale());
        }
        return people.municipalities(List.of(townId)).get(0);
    }

    private LadderSheet page(MunicipalityRow town, Forms form) {
        return new LadderSheet(town, ladders.delays(town.id()), SentDelays.maySet(signedIn.actor(), town.id()), form);
    }
}
