package fr.parvis.notification.web;

import fr.parvis.notification.DigestTime;
import fr.parvis.notification.NoticeChannel;
import fr.parvis.notification.NoticeKind;
import fr.parvis.notification.NoticeMessages;
import fr.parvis.notification.Preferences;
import fr.parvis.notification.Preferences.Wishes;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.MunicipalityRow;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
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
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person receives and when; and, for who administers a town, when its digest leaves. */
@Path("/notifications")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class PreferencePages {

    /** A kind with the ways it may take. */
    record Line(NoticeKind kind, String label, String hint, NoticeChannel channel, List<Choice> channels) {
    }

    /** A town whose digest the reader may set. */
    record Town(long id, String name, LocalTime leavesAt, Forms form) {
    }

    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreferencesPage(List<Line> lines, LocalTime from, LocalTime until, List<Town> towns, List<MunicipalityRow> ladders, Forms form,
            Forms townForm) implements TemplateInstance {
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
    Preferences preferences;

    @Inject
    PeopleQueries people;

    @GET
    @Path("preferences")
    public Response show() {
        return html.ok(page(Forms.fresh(), 0, Forms.fresh()));
    }

    @POST
    @Path("preferences")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> form) {
        Inputs inputs = new Inputs(languages.locale());
        Wishes wishes = SentWishes.read(inputs, form::getFirst, name -> name);
        if (!inputs.errors().isEmpty()) {
            return html.refused(page(Forms.refused(form, inputs), 0, Forms.fresh()));
        }
        preferences.choose(signedIn.actor().personId(), wishes);
        flash.say(say().saved());
        return html.seeOther("/notifications/preferences");
    }

    @POST
    @Path("times/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leaveAt(@PathParam("id") long townId, MultivaluedMap<String, String> form) {
        Actor actor = signedIn.actor();
        if (!actor.belongsTo(townId)) {
            throw Problems.notFound(languages.locale());
        }
        if (!maySet(actor, townId)) {
            throw Problems.notAllowed(say().townNotYours(), languages.locale());
        }
        Inputs inputs = new Inputs(languages.locale());
        LocalTime time = SentWishes.time(inputs, "leavesAt", form.getFirst("leavesAt"));
        if (!inputs.refused("leavesAt")) {
            inputs.needed("leavesAt", time);
        }
        if (!inputs.errors().isEmpty()) {
            return html.refused(page(Forms.fresh(), townId, Forms.refused(form, inputs)));
        }
        preferences.leaveAt(townId, time, actor);
        flash.say(say().townSaved(towns(actor).get(townId), time.toString()));
        return html.seeOther("/notifications/preferences");
    }

    private static boolean maySet(Actor actor, long townId) {
        return actor.has(townId, Role.ADMIN, Role.DGS);
    }

    private Map<Long, String> towns(Actor actor) {
        Set<Long> ids = actor.municipalityIds().stream().filter(id -> maySet(actor, id)).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : people.municipalities(ids).stream().collect(Collectors.toMap(MunicipalityRow::id, MunicipalityRow::name));
    }

    private PreferencesPage page(Forms form, long refusedTown, Forms townForm) {
        Actor actor = signedIn.actor();
        NoticeMessages say = say();
        Wishes wishes = preferences.of(actor.personId());
        List<Line> lines = Stream.of(NoticeKind.values()).map(kind -> new Line(kind, say.kind(kind),
                kind.binding() ? say.why(kind) + " " + say.bindingHint() : say.why(kind), wishes.channels().get(kind),
                Stream.of(NoticeChannel.values()).filter(kind::allows).map(channel -> Choice.of(channel, say.channel(channel))).toList())).toList();
        Map<Long, LocalTime> times = preferences.digestTimes();
        List<Town> towns = towns(actor).entrySet().stream().map(town -> new Town(town.getKey(), town.getValue(),
                times.getOrDefault(town.getKey(), DigestTime.USUAL), town.getKey() == refusedTown ? townForm : Forms.fresh())).toList();
        return new PreferencesPage(lines, wishes.begins(), wishes.ends(), towns, actor.municipalityIds().isEmpty() ? List.of()
                : people.municipalities(actor.municipalityIds()), form, townForm);
    }

    private NoticeMessages say() {
        return Words.in(NoticeMessages.class, languages.locale());
    }
}
