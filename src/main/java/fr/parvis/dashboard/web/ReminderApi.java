package fr.parvis.dashboard.web;

import fr.parvis.dashboard.CockpitMessages;
import fr.parvis.dashboard.web.ChaseReminders.Outcome;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problem;
import fr.parvis.project.Project;
import fr.parvis.task.ReminderQueries;
import fr.parvis.task.ReminderQueries.ReminderRow;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reminders through the API, for whoever runs the project, by the rules of the cockpit. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "dashboard")
public class ReminderApi {

    /**
     * A reminder to send.
     *
     * @param subject what it is about: {@code questionnaire} or the kind of something that waits, in small letters ({@code gate}, {@code forced_gate},
     *                {@code visa}, {@code opinion}, {@code task}…), a colon and its id; who holds it is written to
     */
    public record NewReminder(String subject, String message) {
    }

    @Inject
    Languages languages;

    @Inject
    ChaseReminders chases;

    @Inject
    ReminderQueries reminders;

    /** Those that left, latest first. */
    @GET
    @Path("projects/{id}/reminders")
    public RestResponse<PageOf<ReminderRow>> list(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        Project project = chases.project(id);
        return Links.page(reminders.ofProject(project.id, paging.page(languages.locale()), paging.size(languages.locale())), uri);
    }

    /** Answers 201 with the reminder, or 409 when the person was reminded of it today already. */
    @POST
    @Path("projects/{id}/reminders")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = NewReminder.class)))
    @APIResponseSchema(value = ReminderRow.class, responseCode = "201")
    public Response remind(@PathParam("id") long id, String body) {
        Project project = chases.project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        Inputs inputs = json.inputs();
        String subject = inputs.required("subject", json.text("subject"), 60);
        String message = inputs.required("message", json.text("message"), 2000);
        inputs.orThrow();
        CockpitMessages say = Words.in(CockpitMessages.class, languages.locale());
        Outcome outcome = chases.send(project, subject, message).orElseThrow(() -> Problem.of(422).type("invalid").title(say.saidGone())
                .detail(say.saidGone()).error("/subject", "nothing-waits", say.saidGone()).exception());
        if (!outcome.sent()) {
            String words = say.saidAlready(outcome.chase().person());
            throw Problem.of(409).type("not-from-here").title(words).detail(words).exception();
        }
        ReminderRow row = reminders.last(project.id, outcome.chase().personId(), subject);
        return Response.status(201).entity(row).build();
    }
}
