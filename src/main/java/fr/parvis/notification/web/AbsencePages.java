package fr.parvis.notification.web;

import fr.parvis.ledger.Absences;
import fr.parvis.notification.LadderPageMessages;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.Set;

/** When people are not there: one's own absences, and those of the people of a town one leads or administers. */
@Path("/notifications/absences")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AbsencePages {

    /** An absence in words. */
    record Line(long id, String words) {
    }

    /** @param people whose absence the reader may announce; none where only their own */
    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AbsenceSheet(PageOf<Line> page, List<Choice> people, long self, Forms form) implements TemplateInstance {
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
    Absences absences;

    @Inject
    PeopleQueries people;

    @GET
    public Response show(@BeanParam Paging paging) {
        return html.ok(page(Forms.fresh(), paging));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response announce(MultivaluedMap<String, String> form) {
        Inputs inputs = new Inputs(languages.locale());
        if (!SentAbsence.announce(inputs, form::getFirst, absences, signedIn.actor())) {
            return html.refused(page(Forms.refused(form, inputs), new Paging()));
        }
        flash.say(say().absenceSaved());
        return html.seeOther("/notifications/absences");
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("id") long id) {
        if (!absences.takeBack(id, signedIn.actor())) {
            throw Problems.notFound(languages.locale());
        }
        flash.say(say().absenceTaken());
        return html.seeOther("/notifications/absences");
    }

    private AbsenceSheet page(Forms form, Paging paging) {
        Actor actor = signedIn.actor();
        Locale locale = languages.locale();
        Set<Long> towns = Absences.towns(actor);
        List<Choice> others = towns.isEmpty() ? List.of() : people.people(towns).stream().map(person -> Choice.of(person.id(), person.name())).toList();
        return new AbsenceSheet(absences.of(actor, paging.page(locale), paging.size(locale)).map(row -> new Line(row.id(), say().absenceLine(row.person(),
                Dates.longDate(row.fromOn(), locale), Dates.longDate(row.toOn(), locale)))), others, actor.personId(), form);
    }

    private LadderPageMessages say() {
        return Words.in(LadderPageMessages.class, languages.locale());
    }
}
