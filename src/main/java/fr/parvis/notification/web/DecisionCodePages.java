package fr.parvis.notification.web;

import fr.parvis.desk.DecisionKind;
import fr.parvis.notification.DecisionCodes;
import fr.parvis.notification.DecisionCodes.Tried;
import fr.parvis.notification.DecisionLinkState;
import fr.parvis.notification.DecisionLinks.Opened;
import fr.parvis.notification.DecisionMessages;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** How somebody without a session shows that the link is theirs: a code that goes to their own address alone. */
@Path("/decide/{secret}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class DecisionCodePages {

    private static final int MOST_CODES = 3;
    private static final int MOST_TRIES = 20;

    @Inject
    Html html;

    @Inject
    Languages languages;

    @Inject
    DecisionDoor door;

    @Inject
    DecisionCodes codes;

    @Inject
    LightCookie cookies;

    @POST
    @Path("codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("secret") String secret) {
        return door.behind(secret, opened -> {
            if (!asksForCode(opened)) {
                return html.seeOther(DecisionDoor.home(secret));
            }
            Response later = door.throttled("code", opened, MOST_CODES);
            if (later != null) {
                return later;
            }
            codes.send(secret);
            return html.seeOther(DecisionDoor.home(secret));
        });
    }

    @POST
    @Path("sessions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("secret") String secret, MultivaluedMap<String, String> form) {
        return door.behind(secret, opened -> {
            if (!asksForCode(opened)) {
                return html.seeOther(DecisionDoor.home(secret));
            }
            Inputs inputs = new Inputs(languages.locale());
            String typed = inputs.required("code", form.getFirst("code"), 20);
            if (typed == null) {
                return door.entry(422, opened, secret, Forms.refused(form, inputs));
            }
            Response later = door.throttled("try", opened, MOST_TRIES);
            return later != null ? later : entered(secret, opened, codes.enter(secret, typed.replaceAll("\\s", "")), inputs);
        });
    }

    private Response entered(String secret, Opened opened, Tried tried, Inputs inputs) {
        if (tried.session() != null) {
            return Response.fromResponse(html.seeOther(DecisionDoor.home(secret))).cookie(cookies.open(tried.session(), DecisionDoor.home(secret))).build();
        }
        DecisionMessages say = Words.in(DecisionMessages.class, languages.locale());
        inputs.refuse("code", "wrong", tried.expected() ? say.codeWrong(tried.left()) : say.codeOver());
        // What was typed is not shown again: it is no use to anybody.
        return door.entry(422, opened, secret, Forms.refused(Forms.fresh().typed(), inputs));
    }

    private static boolean asksForCode(Opened opened) {
        return opened.state() == DecisionLinkState.OPEN && opened.recipient() == null && opened.kind() != DecisionKind.GATE;
    }
}
