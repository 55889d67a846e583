package fr.parvis.platform.web;

import fr.parvis.platform.Invalid;
import fr.parvis.platform.Words;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns what ended a request into words: {@code application/problem+json} under {@code /api} and {@code /public}, a page elsewhere. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @Inject
    Languages languages;

    @Inject
    ErrorPages pages;

    @ServerExceptionMapper
    Response problem(ProblemException ended, UriInfo uri) {
        return answer(ended.problem(), uri);
    }

    @ServerExceptionMapper
    Response invalid(Invalid ended, UriInfo uri) {
        PlatformMessages say = say();
        return answer(Problem.of(422).type("invalid").title(say.invalidTitle()).detail(say.invalidDetail(ended.errors().size()))
                .errors(ended.errors()), uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(Exception ended, UriInfo uri, ContainerRequestContext request) {
        if (Audience.of(uri.getPath()) == Audience.PERSON) {
            return Response.seeOther(URI.create("/sign-in?next=" + URLEncoder.encode(WayBack.of(uri, request), StandardCharsets.UTF_8))).build();
        }
        PlatformMessages say = say();
        return answer(Problem.of(401).type("sign-in").title(say.signInTitle()).detail(say.signInDetail())
                .header("WWW-Authenticate", "Bearer"), uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException ended, UriInfo uri) {
        return answer(ofStatus(403, say()), uri);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException ended, UriInfo uri) {
        int status = ended.getResponse().getStatus();
        if (status < 400) {
            return ended.getResponse();
        }
        return status >= 500 ? failed(ended, uri) : answer(ofStatus(status, say()), uri);
    }

    /** What nobody foresaw: logged with a reference, told without a word of how the product is made. */
    @ServerExceptionMapper
    Response failed(Throwable ended, UriInfo uri) {
        return answer(failure(ended, uri.getPath(), say()), uri);
    }

    static Problem failure(Throwable ended, String path, PlatformMessages say) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(ended, "Request failed, reference %s: %s", reference, path);
        return Problem.of(500).type("failure").title(say.failureTitle()).detail(say.failureDetail(reference));
    }

    /** What is said when a status is all that is known. */
    static Problem ofStatus(int status, PlatformMessages say) {
        return switch (status) {
            case 401 -> Problem.of(401).type("sign-in").title(say.signInTitle()).detail(say.signInDetail());
            case 403 -> Problem.of(403).type("not-allowed").title(say.forbiddenTitle()).detail(say.forbiddenDetail());
            case 404 -> Problem.of(404).type("not-found").title(say.notFoundTitle()).detail(say.notFoundDetail());
            case 405 -> Problem.of(405).type("method").title(say.methodTitle()).detail(say.methodDetail());
            case 406, 415 -> Problem.of(status).type("media-type").title(say.mediaTypeTitle()).detail(say.mediaTypeDetail());
            case 413 -> Problem.of(413).type("too-large").title(say.tooLargeTitle()).detail(say.tooLargeDetail());
            default -> Problem.of(status).type("request").title(say.requestTitle()).detail(say.requestDetail());
        };
    }

    private PlatformMessages say() {
        return Words.in(PlatformMessages.class, languages.locale());
    }

    /** The problem as an answer to this request. */
    public Response answer(Problem problem, UriInfo uri) {
        Locale locale = languages.locale();
        Response.ResponseBuilder response = Response.status(problem.getStatus()).header("Content-Language", locale.getLanguage());
        problem.headers().forEach(response::header);
        if (Audience.of(uri.getPath()) == Audience.PROGRAM) {
            return response.type(Problem.MEDIA_TYPE).entity(problem).build();
        }
        return response.type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(pages.render(problem.getStatus(), problem.getTitle(), problem.getDetail(), locale)).build();
    }

    /** Words for a refusal that came without any, such as that of a form whose token is missing. */
    @ServerResponseFilter
    void explain(ContainerRequestContext request, ContainerResponseContext response, UriInfo uri) {
        if (response.getStatus() < 400 || response.hasEntity()) {
            return;
        }
        MediaType sent = request.getMediaType();
        boolean form = sent != null && (sent.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE) || sent.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
        LayoutMessages layout = Words.in(LayoutMessages.class, languages.locale());
        Problem problem = response.getStatus() == 400 && form
                ? Problem.of(400).type("form-expired").title(layout.formExpiredTitle()).detail(layout.formExpiredDetail())
                : ofStatus(response.getStatus(), say());
        Response told = answer(problem, uri);
        response.setEntity(told.getEntity(), null, told.getMediaType());
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, languages.locale().getLanguage());
    }

    /** 404, the answer to whatever a person may not see. */
    public static ProblemException notFound(Locale locale) {
        PlatformMessages say = Words.in(PlatformMessages.class, locale);
        return Problem.of(404).type("not-found").title(say.notFoundTitle()).detail(say.notFoundDetail()).exception();
    }

    /** 403 with the words of the feature that refuses. */
    public static ProblemException notAllowed(String detail, Locale locale) {
        PlatformMessages say = Words.in(PlatformMessages.class, locale);
        return Problem.of(403).type("not-allowed").title(say.forbiddenTitle()).detail(detail).exception();
    }
}
