package fr.parvis.people.web;

import fr.parvis.people.CouncilMessages;
import fr.parvis.people.CouncilSittings;
import fr.parvis.people.CouncilSittings.Sitting;
import fr.parvis.people.Municipality;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The days on which a town's council sits: seen by its people, kept by its administrator. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class CouncilPages {

    /** The town, and whether its reader may change the days. */
    record Head(long townId, String town, boolean admin) {
    }

    /** A sitting in words. */
    record Line(long id, String day) {
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CouncilPage(Head head, List<Line> coming, List<Line> past, Forms form) implements TemplateInstance {
    }

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Townsfolk townsfolk;

    @Inject
    CouncilSittings sittings;

    @GET
    @Path("municipalities/{id}/council-sittings")
    public Response show(@PathParam("id") long id) {
        return page(200, townsfolk.town(id), Forms.fresh());
    }

    @POST
    @Path("municipalities/{id}/council-sittings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Municipality town = townsfolk.town(id);
        townsfolk.onlyAdmin(id);
        Inputs inputs = new Inputs(languages.locale());
        List<LocalDate> days = SentDays.typed(inputs, "days", form.getFirst("days"));
        if (inputs.errors().isEmpty()) {
            Optional<Set<LocalDate>> added = sittings.add(id, days, townsfolk.actor());
            if (added.isPresent()) {
                flash.say(added.get().isEmpty() ? say().addedNone() : say().added(added.get().size()));
                return html.seeOther("/municipalities/" + id + "/council-sittings");
            }
            inputs.refuse("days", "too-many", say().tooMany(CouncilSittings.MOST));
        }
        return page(422, town, Forms.refused(form, inputs));
    }

    /** Removing what somebody else removed meanwhile says so and is no mistake. */
    @POST
    @Path("municipalities/{id}/council-sittings/{sitting}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("id") long id, @PathParam("sitting") long sittingId) {
        townsfolk.town(id);
        townsfolk.onlyAdmin(id);
        flash.say(sittings.remove(id, sittingId, townsfolk.actor()).map(day -> say().removed(Dates.longDate(day, languages.locale()))).orElseGet(say()::gone));
        return html.seeOther("/municipalities/" + id + "/council-sittings");
    }

    private Response page(int status, Municipality town, Forms form) {
        Locale locale = languages.locale();
        LocalDate today = LocalDate.now(clock);
        List<Sitting> all = sittings.of(town.id);
        return html.of(status, new CouncilPage(new Head(town.id, town.name, townsfolk.isAdmin(town.id)),
                all.stream().filter(one -> !one.heldOn().isBefore(today)).map(one -> new Line(one.id(), Dates.longDate(one.heldOn(), locale))).toList(),
                all.stream().filter(one -> one.heldOn().isBefore(today)).map(one -> new Line(one.id(), Dates.longDate(one.heldOn(), locale))).toList(), form));
    }

    private CouncilMessages say() {
        return Words.in(CouncilMessages.class, languages.locale());
    }
}
