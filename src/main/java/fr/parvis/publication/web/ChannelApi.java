package fr.parvis.publication.web;

import fr.parvis.inventory.Channel;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.publication.ChannelChoice;
import fr.parvis.publication.ChannelCriterion;
import fr.parvis.publication.ChannelDecisions;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Channels compared and decided through the API. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "publication")
public class ChannelApi {

    /** How a channel compares, mark by criterion from 0 to 3, and whether it is retained. */
    @Schema(name = "ChannelDecision")
    public record Decided(Channel channel, Map<ChannelCriterion, Integer> marks, Boolean retained, String reason) {
    }

    /** A channel; marks and decision are null while nobody has written them. */
    public record ChannelJson(Channel channel, Map<String, Integer> marks, Boolean retained, String reason, String decidedBy, Instant decidedAt) {

        static ChannelJson of(Channel channel, ChannelChoice choice) {
            Map<String, Integer> marks = new LinkedHashMap<>();
            for (ChannelCriterion criterion : ChannelCriterion.values()) {
                marks.put(criterion.name(), choice == null ? null : choice.marks().get(criterion.ordinal()));
            }
            return choice == null ? new ChannelJson(channel, marks, null, null, null, null)
                    : new ChannelJson(channel, marks, choice.retained(), choice.reason(), choice.decidedByName(), choice.decidedAt());
        }
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    ChannelDecisions decisions;

    @GET
    @Path("projects/{id}/channels")
    public PageOf<ChannelJson> list(@PathParam("id") long id) {
        project(id);
        List<ChannelChoice> known = ChannelChoice.of(id);
        List<ChannelJson> all = Arrays.stream(Channel.values()).map(channel -> ChannelJson.of(channel,
                known.stream().filter(one -> one.channel == channel).findFirst().orElse(null))).toList();
        return new PageOf<>(all, 1, all.size(), all.size());
    }

    @PUT
    @Path("projects/{id}/channels")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(schema = @Schema(implementation = Decided.class)))
    public ChannelJson decide(@PathParam("id") long id, String body) {
        Project project = project(id);
        JsonBody json = JsonBody.read(body, languages.locale());
        SentChannel sent = SentChannel.of(json);
        json.inputs().orThrow();
        return ChannelJson.of(sent.channel(), decisions.decide(project, sent.channel(), null, sent.marks(), sent.retained(), sent.reason(),
                signedIn.actor()));
    }

    private Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }
}
