package fr.parvis.gap.web;

import fr.parvis.gap.Gap;
import fr.parvis.gap.GapSheetMessages;
import fr.parvis.gap.GapQueries;
import fr.parvis.gap.GapRefusal;
import fr.parvis.gap.Gaps;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
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
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A gap: what differs, how it is mended, closing it. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class GapPage {

    /** A gap with its project; {@code follows} when the person may still do something about it, {@code ahead} null where nobody is reminded. */
    record View(long projectId, String project, GapLine gap, boolean follows, String ahead) {
    }

    @CheckedTemplate(basePath = "gap", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GapSheet(View view, GapChoices choices, Forms form, Forms care) implements TemplateInstance {
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

    @Inject
    Foretold foretold;

    @GET
    @Path("gaps/{id}")
    public Response show(@PathParam("id") long id) {
        return page(200, seen.gap(id), Forms.fresh());
    }

    @POST
    @Path("gaps/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Inputs inputs = new Inputs(languages.locale());
        Gaps.Care care = forms.care(inputs, form);
        return act(seen.gap(id), form, inputs, Words.in(GapSheetMessages.class, languages.locale()).changed(),
                gap -> gaps.change(gap, version(form), care, signedIn.actor()));
    }

    @POST
    @Path("gaps/{id}/closings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Inputs inputs = new Inputs(languages.locale());
        String reason = inputs.reason("reason", form.getFirst("reason"), 10, 1000);
        return act(seen.gap(id), form, inputs, Words.in(GapSheetMessages.class, languages.locale()).closedSaid(),
                gap -> gaps.close(gap, version(form), reason, signedIn.actor()));
    }

    private Response act(Gap gap, MultivaluedMap<String, String> form, Inputs inputs, String said, Consumer<Gap> act) {
        if (!inputs.errors().isEmpty()) {
            return page(422, gap, Forms.refused(form, inputs));
        }
        try {
            act.accept(gap);
        } catch (GapRefusal.Refused refused) {
            return refusals.refused(refused, form, (status, again) -> page(status, gap, again));
        }
        flash.say(said);
        return html.seeOther("/gaps/" + gap.id);
    }

    private static long version(MultivaluedMap<String, String> form) {
        Long version = new Inputs(Locale.FRENCH).id("version", form.getFirst("version"));
        return version == null ? -1 : version;
    }

    private Response page(int status, Gap gap, Forms form) {
        View view = new View(gap.project.id, gap.project.title, GapLine.of(queries.row(gap.id), languages.locale()),
                gap.open() && Gaps.follows(signedIn.actor(), gap),
                gap.open() ? foretold.of(gap.project, "GAP", gap.id, languages.locale()).orElse(null) : null);
        // A refused closing leaves the other form as it stands in the gap.
        return html.of(status, new GapSheet(view, forms.choices(gap.project, List.of()), form,
                form.typed().containsKey("severity") ? form : Forms.fresh()));
    }
}
