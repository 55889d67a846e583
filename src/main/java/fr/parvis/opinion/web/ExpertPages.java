package fr.parvis.opinion.web;

import fr.parvis.opinion.ExpertLinks;
import fr.parvis.opinion.ExpertLinks.Opened;
import fr.parvis.opinion.OpinionLinkState;
import fr.parvis.opinion.OpinionPageMessages;
import fr.parvis.opinion.OpinionRefusal;
import fr.parvis.opinion.OpinionRequests.Given;
import fr.parvis.people.Throttle;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Flash;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
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
import java.util.List;

/** Where an expert from outside answers, reached from a mail. Opening it changes nothing; whoever guesses links is slowed down. */
@Path("/opinions/answers/{secret}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ExpertPages {

    /** Unknown links from one address within a quarter of an hour. */
    private static final int MOST_GUESSES = 60;

    @CheckedTemplate(basePath = "opinion", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ExpertSheet(OpinionSheetShown shown, String action, Forms form) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "opinion", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ExpertGone(String words) implements TemplateInstance {
    }

    @Inject
    Html html;

    @Inject
    Flash flash;

    @Inject
    Languages languages;

    @Inject
    Throttle throttle;

    @Inject
    ExpertLinks links;

    @Inject
    OpinionAnswers refusals;

    @GET
    public Response show(@PathParam("secret") String secret, HttpServerRequest from) {
        long wait = throttle.secondsToWait(key(from), MOST_GUESSES);
        return discreet(wait > 0 ? tooMany(wait) : page(200, secret, links.open(secret), Forms.fresh(), from));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("secret") String secret, MultivaluedMap<String, String> form, HttpServerRequest from) {
        long wait = throttle.secondsToWait(key(from), MOST_GUESSES);
        return discreet(wait > 0 ? tooMany(wait) : answered(secret, form, from));
    }

    private Response answered(String secret, MultivaluedMap<String, String> form, HttpServerRequest from) {
        Opened opened = links.open(secret);
        if (opened.state() != OpinionLinkState.OPEN) {
            return page(200, secret, opened, Forms.fresh(), from);
        }
        Inputs inputs = new Inputs(languages.locale());
        List<Given> given = SentOpinion.answers(inputs, form, opened.lines());
        if (!inputs.errors().isEmpty()) {
            return page(422, secret, opened, Forms.refused(form, inputs), from);
        }
        try {
            Opened written = links.answer(secret, given);
            if (written.state() != OpinionLinkState.OPEN) {
                return page(200, secret, written, Forms.fresh(), from);
            }
            flash.say(Words.in(OpinionPageMessages.class, languages.locale()).thanks());
            return html.seeOther("/opinions/answers/" + secret);
        } catch (OpinionRefusal.Refused refused) {
            Problem problem = refusals.problem(refused.refusal());
            inputs.refuse(problem.getErrors().isEmpty() ? "outcome" : problem.getErrors().get(0).get("pointer").substring(1), "refused",
                    problem.getDetail());
            return page(problem.getStatus(), secret, links.open(secret), Forms.refused(form, inputs), from);
        }
    }

    private Response page(int status, String secret, Opened opened, Forms form, HttpServerRequest from) {
        if (opened.state() == OpinionLinkState.UNKNOWN) {
            throttle.failed(key(from));
        }
        if (opened.state() != OpinionLinkState.OPEN) {
            return html.of(opened.state() == OpinionLinkState.UNKNOWN ? 404 : 410,
                    new ExpertGone(Words.in(OpinionPageMessages.class, languages.locale()).gone(opened.state())));
        }
        return html.of(status, new ExpertSheet(OpinionSheetShown.of(opened.request(), opened.lines(), opened.request().expertName, true, false,
                languages.locale()), "/opinions/answers/" + secret, form));
    }

    private Response tooMany(long seconds) {
        return html.of(429, new ExpertGone(Words.in(OpinionPageMessages.class, languages.locale()).tooMany((int) ((seconds + 59) / 60))));
    }

    /** The address holds the secret: it goes to nobody, into no store and no index. */
    private static Response discreet(Response answer) {
        return Response.fromResponse(answer).header("Referrer-Policy", "no-referrer").header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex, nofollow").build();
    }

    private static String key(HttpServerRequest from) {
        return "opinion:" + from.remoteAddress().host();
    }
}
