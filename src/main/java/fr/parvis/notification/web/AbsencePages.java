package fr.parvis.notification.web;

import fr.parvis.ledger.Absences;
import fr.parvis.notification.LadderPageMessages;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Dates;
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
import java.util.List;
import java.util.Locale;

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
    record AbsenceSheet(List<Line> absences, List<Choice> people, long self, Forms form) implements TemplateInstance {
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
    public Response show() {
        return html.ok(page(Forms.fresh()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response announce(MultivaluedMap<String, String> form) {
        Inputs inputs = new Inputs(languages.locale());
        if (!SentAbsence.announce(inputs, form::getFirst, absences, signedIn.actor())) {
            return html.refused(page(Forms.refused(form, inputs)));
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

    private AbsenceSheet page(Forms form) {
        Actor actor = signedIn.actor();
        Locale locale = languages.locale();
        List<Choice> others = Absences.towns(actor).stream().sorted().flatMap(town -> people.people(town).stream())
                .distinct().map(person -> Choice.of(person.id(), person.name())).toList();
        return new AbsenceSheet(absences.of(actor).stream().map(row -> new Line(row.id(), say().absenceLine(row.person(), Dates.longDate(row.fromOn(), locale),
                Dates.longDate(row.toOn(), locale)))).toList(), others, actor.personId(), form);
    }

    private LadderPageMessages say() {
        return Words.in(LadderPageMessages.class, languages.locale());
    }
}
