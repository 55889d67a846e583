package fr.parvis.people.web;

import fr.parvis.people.Accounts;
import fr.parvis.people.DemoTokens;
import fr.parvis.people.PeopleMessages;
import fr.parvis.people.Person;
import fr.parvis.people.Sessions;
import fr.parvis.people.Throttle;
import fr.parvis.platform.FieldError;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.FormErrors;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Signing in and out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

    private static final int MOST_OF_ACCOUNT = 10;
    private static final int MOST_OF_ADDRESS = 50;
    private static final int LONGEST_ADDRESS = 200;

    /** @param accounts the accounts of the demonstration; empty anywhere else */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignIn(String email, String next, FormErrors errors, List<String> accounts) implements TemplateInstance {
    }

    @Inject
    Html html;

    @Inject
    Languages languages;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookies;

    @Inject
    SignedIn signedIn;

    @Inject
    Throttle throttle;

    @Inject
    DemoTokens demo;

    @GET
    @PermitAll
    @Path("sign-in")
    public Response show(@QueryParam("next") String next) {
        if (signedIn.actorOrNull() != null) {
            return html.seeOther(local(next));
        }
        return html.ok(new SignIn("", local(next), FormErrors.NONE, shown()));
    }

    @POST
    @PermitAll
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(@FormParam("email") String email, @FormParam("password") String password, @FormParam("next") String next,
            HttpServerRequest request) {
        PeopleMessages say = Words.in(PeopleMessages.class, languages.locale());
        String typed = email == null ? "" : email.strip();
        // What is too long to be an address is counted as one and the same account: the memory of attempts is not for filling.
        String account = "account:" + (typed.length() <= LONGEST_ADDRESS ? typed.toLowerCase(Locale.ROOT) : "");
        String address = "address:" + request.remoteAddress().host();
        long wait = throttle.attempt(address, MOST_OF_ADDRESS);
        if (wait == 0) {
            wait = throttle.attempt(account, MOST_OF_ACCOUNT);
        }
        if (wait > 0) {
            return Response.fromResponse(refused(429, typed, next, say.tooManyAttempts((int) ((wait + 59) / 60))))
                    .header("Retry-After", wait).build();
        }
        Optional<Person> person = readable(typed, password) ? accounts.proven(typed.toLowerCase(Locale.ROOT), password) : Optional.empty();
        if (person.isEmpty()) {
            return refused(422, typed, next, say.wrongPassword());
        }
        throttle.succeeded(account);
        throttle.forgive(address);
        return Response.fromResponse(html.seeOther(local(next))).cookie(cookies.open(person.get().id, person.get().sessionEpoch())).build();
    }

    @POST
    @PermitAll
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut() {
        return Response.fromResponse(html.seeOther("/sign-in")).cookie(cookies.closed()).build();
    }

    @POST
    @Authenticated
    @Path("account/sign-out-everywhere")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOutEverywhere() {
        sessions.closeAll(signedIn.actor());
        return Response.fromResponse(html.seeOther("/sign-in")).cookie(cookies.closed()).build();
    }

    private Response refused(int status, String email, String next, String words) {
        var errors = new FormErrors(List.of(new FieldError("/email", "refused", words)));
        return html.of(status, new SignIn(Inputs.readable(email) ? email : "", local(next), errors, shown()));
    }

    private List<String> shown() {
        return demo.running() ? DemoTokens.ACCOUNTS.stream().map(account -> account + DemoTokens.DOMAIN).toList() : List.of();
    }

    private static boolean readable(String email, String password) {
        return password != null && !password.isEmpty() && password.length() <= 1000 && email.length() <= LONGEST_ADDRESS && Inputs.readable(email)
                && Inputs.readable(password);
    }

    /** A path of ours, or the start page: nobody is sent elsewhere after signing in. */
    static String local(String next) {
        boolean ours = next != null && next.length() < 500 && next.matches("/(?![/\\\\])[A-Za-z0-9/._~?=&%-]*") && !next.startsWith("/sign-");
        return ours ? next : "/";
    }
}
