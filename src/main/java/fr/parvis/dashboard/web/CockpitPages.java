package fr.parvis.dashboard.web;

import fr.parvis.dashboard.Cockpit;
import fr.parvis.dashboard.CockpitMessages;
import fr.parvis.dashboard.CockpitQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Csvs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ListFile;
import fr.parvis.project.Project;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** The project lead's cockpit: whom to chase, what slips, what is ready, who has how much to do. For whoever runs the project. */
@Path("/")
@Authenticated
public class CockpitPages {

    /** @param refused subject of the reminder whose form was refused; empty for none */
    @CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CockpitPage(CockpitView view, String refused, Forms form) implements TemplateInstance {
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
    CockpitQueries queries;

    @Inject
    CockpitViews views;

    @Inject
    ChaseReminders reminders;

    @GET
    @Path("projects/{id}/cockpit")
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("id") long id) {
        return page(200, reminders.project(id), "", Forms.fresh());
    }

    /** Reminds whoever holds one of the things the page lists; who is written to follows from the thing and is not taken from the form. */
    @POST
    @Path("projects/{id}/reminders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response remind(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        Project project = reminders.project(id);
        Inputs inputs = new Inputs(languages.locale());
        String subject = inputs.required("subject", form.getFirst("subject"), 60);
        String message = inputs.required("message", form.getFirst("message"), 2000);
        if (!inputs.errors().isEmpty()) {
            return page(422, project, subject == null ? "" : subject, Forms.refused(form, inputs));
        }
        CockpitMessages say = Words.in(CockpitMessages.class, languages.locale());
        flash.say(reminders.send(project, subject, message).map(one -> one.sent() ? say.saidReminded(one.chase().person())
                : say.saidAlready(one.chase().person())).orElseGet(say::saidGone));
        return html.seeOther("/projects/" + id + "/cockpit");
    }

    /** @param list which one: {@code chases} or {@code moved}; without it, who has how much to do */
    @GET
    @Path("projects/{id}/workload" + ListFile.FORMAT)
    @Produces({Csvs.TYPE, Csvs.WORKBOOK})
    public Response workload(@PathParam("id") long id, @PathParam("format") String format, @QueryParam("list") String list) {
        Locale locale = languages.locale();
        Project project = reminders.project(id);
        Cockpit cockpit = queries.of(project, signedIn.actor());
        return CockpitFiles.of(list, format, project, cockpit, () -> views.view(project, cockpit, signedIn.actor(), locale), locale).file();
    }

    private Response page(int status, Project project, String refused, Forms form) {
        Locale locale = languages.locale();
        return html.of(status, new CockpitPage(views.view(project, queries.of(project, signedIn.actor()), signedIn.actor(), locale), refused, form));
    }
}
