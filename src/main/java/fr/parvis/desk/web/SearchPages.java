package fr.parvis.desk.web;

import fr.parvis.desk.SearchKind;
import fr.parvis.desk.SearchMessages;
import fr.parvis.desk.SearchQueries;
import fr.parvis.desk.SearchQueries.Found;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Replayed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of what was looked for. */
@Path("/search")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    /** What was found of one kind; {@code more} when there may be more of it. */
    record Group(String title, List<Found> found, boolean more) {
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SearchPage(String words, int count, int most, List<Group> groups, Forms form) implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    SearchQueries queries;

    @GET
    @Replayed
    public Response search(@Context UriInfo uri) {
        Inputs inputs = new Inputs(languages.locale());
        String words = inputs.optional("q", uri.getQueryParameters().getFirst("q"), 200);
        List<Found> found = words == null ? List.of() : queries.of(signedIn.actor(), words);
        Map<SearchKind, List<Found>> kinds = found.stream().collect(Collectors.groupingBy(Found::kind));
        SearchMessages say = Words.in(SearchMessages.class, languages.locale());
        List<Group> groups = Arrays.stream(SearchKind.values()).filter(kinds::containsKey)
                .map(kind -> new Group(say.kind(kind), kinds.get(kind), kinds.get(kind).size() >= SearchQueries.MOST)).toList();
        return html.of(inputs.errors().isEmpty() ? 200 : 422, new SearchPage(words, found.size(), SearchQueries.MOST, groups,
                Forms.refused(uri.getQueryParameters(), inputs)));
    }
}
