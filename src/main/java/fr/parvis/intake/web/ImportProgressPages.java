package fr.parvis.intake.web;

import fr.parvis.intake.ImportProgress;
import fr.parvis.intake.ImportProgress.Reached;
import fr.parvis.intake.IntakeMessages;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Numbers;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Tells the page of whoever waits for an import how far it has come. */
@Path("/")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ImportProgressPages {

    /** {@code total} is null while nobody knows it; {@code text} says the same in the reader's language. */
    public record Told(int done, Integer total, String text) {

        static Told of(Reached reached, Locale locale) {
            IntakeMessages say = Words.in(IntakeMessages.class, locale);
            String stage = say.stage(reached.stage());
            String lines = Numbers.whole(reached.lines(), locale);
            return new Told(reached.lines(), reached.total(), reached.total() == null ? say.linesRead(stage, reached.lines(), lines)
                    : say.linesOf(stage, reached.lines(), lines, Numbers.whole(reached.total(), locale)));
        }
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    ImportProgress progress;

    @GET
    @Path("imports/progress/{key}")
    public Response told(@PathParam("key") String key) {
        return progress.of(signedIn.actor().personId(), key).map(reached -> Response.ok(Told.of(reached, languages.locale())).build())
                .orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
