package fr.parvis.desk.web;

import fr.parvis.desk.SearchQueries;
import fr.parvis.desk.SearchQueries.Found;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.Languages;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search through the API: at most twenty of each kind, within what the person may see. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "search")
public class SearchApi {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    SearchQueries queries;

    /** @param typed words that are all to be found in the title, the number or the name; accents and case count for nothing */
    @GET
    public PageOf<Found> search(@QueryParam("q") String typed) {
        Inputs inputs = new Inputs(languages.locale());
        String words = inputs.required("q", typed, 200);
        inputs.orThrow();
        return PageOf.whole(queries.of(signedIn.actor(), words));
    }
}
