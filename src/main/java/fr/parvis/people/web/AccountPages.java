package fr.parvis.people.web;

import fr.parvis.people.Actor;
import fr.parvis.people.PeopleMessages;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Profiles;
import fr.parvis.people.Throttle;
import fr.parvis.people.Tokens;
import fr.parvis.people.Tokens.TokenRow;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.FormNumber;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person sees and changes of their own account: profile, password, sessions, tokens. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AccountPages {

    private static final int MOST_ATTEMPTS = 10;

    /** Each municipality with the person's roles there; the delegations they gave and were given; the towns, by id. */
    record Mine(List<String> roles, List<String> lines, List<Choice> towns) {
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Account(Actor actor, Mine mine, List<Choice> languages, Forms profile, Forms password) implements TemplateInstance {
    }

    /** @param secret of the token just made; null otherwise */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TokenList(List<TokenRow> tokens, String secret, LocalDate today, Forms form) implements TemplateInstance {
    }

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Inject
    Townsfolk townsfolk;

    @Inject
    PeopleQueries people;

    @Inject
    OwnDelegations delegations;

    @Inject
    Profiles profiles;

    @Inject
    Throttle throttle;

    @Inject
    Tokens tokens;

    @Inject
    SessionCookie cookies;

    @GET
    @Path("account")
    public Response show() {
        return html.ok(page(Forms.fresh(), Forms.fresh()));
    }

    @POST
    @Path("account")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> form) {
        Inputs inputs = new Inputs(languages.locale());
        String name = inputs.required("name", form.getFirst("name"), 200);
        String language = inputs.optional("language", form.getFirst("language"), 2);
        if (language != null && !List.of("fr", "en").contains(language)) {
            inputs.refuse("language", "not-one-of", townsfolk.say().choose());
        }
        if (!inputs.errors().isEmpty()) {
            return html.refused(page(Forms.refused(form, inputs), Forms.fresh()));
        }
        profiles.write(townsfolk.actor(), name, language);
        languages.prefer(language);
        flash.say(townsfolk.say().accountSaved());
        return html.seeOther("/account");
    }

    @POST
    @Path("account/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(MultivaluedMap<String, String> form) {
        PeopleMessages say = townsfolk.say();
        Actor actor = townsfolk.actor();
        Inputs inputs = new Inputs(languages.locale());
        String key = "password:" + actor.personId();
        String current = inputs.required("current", form.getFirst("current"), 1000);
        String chosen = PasswordField.read(inputs, "password", form.getFirst("password"), say);
        if (throttle.secondsToWait(key, MOST_ATTEMPTS) > 0) {
            inputs.refuse("current", "wait", say.tooManyAttempts((int) ((throttle.secondsToWait(key, MOST_ATTEMPTS) + 59) / 60)));
        }
        int epoch = inputs.errors().isEmpty() ? profiles.changePassword(actor, current, chosen) : -1;
        if (epoch < 0) {
            if (inputs.errors().isEmpty()) {
                throttle.failed(key);
                inputs.refuse("current", "wrong", say.accountWrongPassword());
            }
            return html.refused(page(Forms.fresh(), Forms.refused(form, inputs)));
        }
        flash.say(say.accountSaved());
        return Response.fromResponse(html.seeOther("/account")).cookie(cookies.open(actor.personId(), epoch)).build();
    }

    @GET
    @Path("account/tokens")
    public Response tokens() {
        return html.ok(tokenPage(null, Forms.fresh()));
    }

    /** The secret is shown in the answer to the form itself: it is nowhere to be fetched again. */
    @POST
    @Path("account/tokens")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createToken(MultivaluedMap<String, String> form) {
        Inputs inputs = new Inputs(languages.locale());
        String name = inputs.required("name", form.getFirst("name"), 100);
        LocalDate expiresOn = inputs.date("expiresOn", form.getFirst("expiresOn"));
        LocalDate today = LocalDate.now(clock);
        if (!inputs.refused("expiresOn") && (expiresOn == null || !expiresOn.isAfter(today) || expiresOn.isAfter(today.plusYears(1)))) {
            inputs.refuse("expiresOn", "out-of-range", townsfolk.say().tokenExpiresWrong());
        }
        if (!inputs.errors().isEmpty()) {
            return html.refused(tokenPage(null, Forms.refused(form, inputs)));
        }
        return html.ok(tokenPage(tokens.create(townsfolk.actor(), name, expiresOn, FormNumber.of(form)), Forms.fresh()));
    }

    @POST
    @Path("account/tokens/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("id") long id) {
        if (!tokens.revoke(townsfolk.actor(), id)) {
            throw Problems.notFound(languages.locale());
        }
        flash.say(townsfolk.say().tokenRevokedSaid());
        return html.seeOther("/account/tokens");
    }

    private Account page(Forms profile, Forms password) {
        Actor actor = townsfolk.actor();
        PeopleMessages say = townsfolk.say();
        Map<Long, String> names = people.municipalities(actor.municipalityIds()).stream()
                .collect(Collectors.toMap(PeopleQueries.MunicipalityRow::id, PeopleQueries.MunicipalityRow::name));
        List<String> roles = actor.memberships().stream().map(held -> names.get(held.municipalityId()) + " – " + say.role(held.role()))
                .sorted().toList();
        List<Choice> towns = names.entrySet().stream().map(town -> Choice.of(town.getKey(), town.getValue())).toList();
        return new Account(actor, new Mine(roles, delegations.of(actor, languages.locale()), towns), List.of(Choice.of("", say.accountLanguageBrowser()), Choice.of("fr", say.languageFr()),
                Choice.of("en", say.languageEn())), profile, password);
    }

    private TokenList tokenPage(String secret, Forms form) {
        return new TokenList(tokens.of(townsfolk.actor()), secret, LocalDate.now(clock), form);
    }
}
