package fr.parvis.notification.web;

import fr.parvis.notification.CalendarFeeds;
import fr.parvis.notification.CalendarFeeds.Found;
import fr.parvis.notification.CalendarMessages;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What calendar programs read, without session: whoever knows the address reads it, until it is revoked. */
@Path("/calendars")
@PermitAll
public class CalendarAddress {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    @Inject
    Languages languages;

    @Inject
    CalendarFeeds feeds;

    @GET
    @Path("{secret}.ics")
    public Response read(@PathParam("secret") String secret) {
        CalendarMessages say = Words.in(CalendarMessages.class, languages.locale());
        Found found = feeds.read(secret);
        if (found instanceof Found.Calendar calendar) {
            return Response.ok(calendar.text(), CALENDAR).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"parvis.ics\"").build();
        }
        return found instanceof Found.Gone ? words(410, say.gone()) : words(404, say.unknown());
    }

    private static Response words(int status, String words) {
        return Response.status(status).type(MediaType.TEXT_PLAIN + ";charset=UTF-8").entity(words + "\n").build();
    }
}
