package fr.parvis.people.web;

import fr.parvis.people.Invitations;
import fr.parvis.people.Invitations.Invited;
import fr.parvis.people.MailedLink.Kind;
import fr.parvis.people.Person;
import fr.parvis.people.Throttle;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
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
import java.util.Optional;

/** Pages reached from a mail: an invitation, a new password. Opening one changes nothing. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class LinkPages {

    private static final int MOST_REQUESTS = 10;

    /** @param action where the form goes */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChoosePassword(Invited who, String action, Forms form) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AskPassword(boolean sent, boolean gone, Forms form) implements TemplateInstance {
    }

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Languages languages;

    @Inject
    Invitations invitations;

    @Inject
    Throttle throttle;

    @Inject
    Townsfolk townsfolk;

    @Inject
    SessionCookie cookies;

    @GET
    @Path("invitations/{secret}")
    public Response invitation(@PathParam("secret") String secret) {
        return show(secret, Kind.INVITATION, "/invitations/");
    }

    @POST
    @Path("invitations/{secret}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("secret") String secret, MultivaluedMap<String, String> form) {
        return choose(secret, Kind.INVITATION, "/invitations/", form);
    }

    @GET
    @Path("password-reset/{secret}")
    public Response reset(@PathParam("secret") String secret) {
        return show(secret, Kind.PASSWORD_RESET, "/password-reset/");
    }

    @POST
    @Path("password-reset/{secret}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(@PathParam("secret") String secret, MultivaluedMap<String, String> form) {
        return choose(secret, Kind.PASSWORD_RESET, "/password-reset/", form);
    }

    @GET
    @Path("password-reset")
    public Response forgotten() {
        return html.ok(new AskPassword(false, false, Forms.fresh()));
    }

    /** Says the same whether the address is somebody's or not. */
    @POST
    @Path("password-reset")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> form, HttpServerRequest request) {
        Inputs inputs = new Inputs(languages.locale());
        String email = inputs.email("email", form.getFirst("email"));
        String address = "reset:" + request.remoteAddress().host();
        long wait = throttle.secondsToWait(address, MOST_REQUESTS);
        if (wait > 0) {
            inputs.refuse("email", "wait", townsfolk.say().tooManyAttempts((int) ((wait + 59) / 60)));
        }
        if (!inputs.errors().isEmpty()) {
            return html.refused(new AskPassword(false, false, Forms.refused(form, inputs)));
        }
        throttle.failed(address);
        invitations.forgotten(email);
        return html.ok(new AskPassword(true, false, Forms.fresh()));
    }

    private Response show(String secret, Kind kind, String path) {
        return invitations.whose(secret, kind).map(who -> html.ok(new ChoosePassword(who, path + secret, Forms.fresh())))
                .orElseGet(this::gone);
    }

    private Response choose(String secret, Kind kind, String path, MultivaluedMap<String, String> form) {
        Optional<Invited> who = invitations.whose(secret, kind);
        if (who.isEmpty()) {
            return gone();
        }
        Inputs inputs = new Inputs(languages.locale());
        String password = PasswordField.read(inputs, "password", form.getFirst("password"), townsfolk.say());
        if (!inputs.errors().isEmpty()) {
            return html.refused(new ChoosePassword(who.get(), path + secret, Forms.refused(form, inputs)));
        }
        Optional<Person> person = invitations.choosePassword(secret, kind, password);
        if (person.isEmpty()) {
            return gone();
        }
        flash.say(townsfolk.say().passwordChosen());
        return Response.fromResponse(html.seeOther("/")).cookie(cookies.open(person.get().id, person.get().sessionEpoch())).build();
    }

    private Response gone() {
        return html.of(410, new AskPassword(false, true, Forms.fresh()));
    }
}
