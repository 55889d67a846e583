package fr.parvis.people.web;

import fr.parvis.people.DemoMark;
import fr.parvis.people.Municipality;
import fr.parvis.people.Person;
import fr.parvis.people.SetupCode;
import fr.parvis.people.Throttle;
import fr.parvis.people.Towns;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** The first page of an empty installation: a municipality, its first administrator, done. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SetupPages {

    private static final int MOST_ATTEMPTS = 20;

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Setup(Forms form) implements TemplateInstance {
    }

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Languages languages;

    @Inject
    DemoMark mark;

    @Inject
    SetupCode code;

    @Inject
    Throttle throttle;

    @Inject
    Townsfolk townsfolk;

    @Inject
    Towns towns;

    @Inject
    SessionCookie cookies;

    @GET
    @Path("setup")
    public Response show() {
        onlyOnce();
        return html.ok(new Setup(Forms.fresh()));
    }

    @POST
    @Path("setup")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setUp(MultivaluedMap<String, String> form, HttpServerRequest request) {
        onlyOnce();
        Inputs inputs = new Inputs(languages.locale());
        String address = "setup:" + request.remoteAddress().host();
        if (throttle.secondsToWait(address, MOST_ATTEMPTS) > 0) {
            inputs.refuse("code", "wait", townsfolk.say().tooManyAttempts((int) (throttle.secondsToWait(address, MOST_ATTEMPTS) + 59) / 60));
        } else if (!code.is(form.getFirst("code"))) {
            throttle.failed(address);
            inputs.refuse("code", "wrong", townsfolk.say().setupCodeWrong());
        }
        Municipality.Profile profile = townsfolk.profile(inputs, form::getFirst);
        String name = inputs.required("name", form.getFirst("name"), 200);
        String email = inputs.email("email", form.getFirst("email"));
        String password = PasswordField.read(inputs, "password", form.getFirst("password"), townsfolk.say());
        if (!inputs.errors().isEmpty()) {
            return html.refused(new Setup(Forms.refused(form, inputs)));
        }
        Person admin;
        try {
            admin = towns.setUp(profile, name, email, password);
        } catch (Towns.AlreadySetUp doubleClick) {
            return html.seeOther("/sign-in");
        }
        flash.say(townsfolk.say().setupDone());
        return Response.fromResponse(html.seeOther("/")).cookie(cookies.open(admin.id, admin.sessionEpoch())).build();
    }

    private void onlyOnce() {
        if (mark.isSetUp()) {
            throw Problems.notFound(languages.locale());
        }
    }
}
