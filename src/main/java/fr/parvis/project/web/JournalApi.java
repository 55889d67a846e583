package fr.parvis.project.web;

import fr.parvis.journal.JournalChain;
import fr.parvis.journal.JournalLine;
import fr.parvis.journal.Narration;
import fr.parvis.journal.Verification;
import fr.parvis.people.Actor;
import fr.parvis.people.Role;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.PageOf;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Links;
import fr.parvis.platform.web.Paging;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectHistory;
import fr.parvis.project.ProjectMessages;
import fr.parvis.platform.Words;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The history through the API: told, exported and verified. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "journal")
public class JournalApi {

    /** A row of the history; {@code sentence} is in the language asked for. */
    public record Entry(long position, Instant at, String event, String sentence, String by, String onBehalfOf, String reason,
            String subjectKind, Long subjectId, Map<String, String> before, Map<String, String> after, String hash) {
    }

    /** What checking found, over the municipalities asked about. */
    @Schema(name = "JournalVerdict")
    public record Verdict(boolean valid, long entries, Long firstBroken, Verification.Fault fault, List<OfTown> municipalities) {
    }

    /** What checking one chain found. */
    public record OfTown(long municipalityId, boolean valid, long entries, Long firstBroken, Verification.Fault fault) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    ProjectHistory history;

    @Inject
    JournalChain chain;

    @Inject
    Narration narration;

    /** What happened in a project, latest first. */
    @GET
    @Path("projects/{id}/journal")
    public RestResponse<PageOf<Entry>> ofProject(@PathParam("id") long id, @BeanParam Paging paging, @Context UriInfo uri) {
        Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
        PageOf<JournalLine> page = history.read(signedIn.actor(), id, paging.page(languages.locale()), paging.size(languages.locale()));
        return Links.page(page.map(this::entry), uri);
    }

    /** Checks the chains of the municipalities the caller administers, or of one of them. */
    @GET
    @Path("journal/verification")
    public Verdict verify(@QueryParam("municipality") Long municipality) {
        List<OfTown> towns = administered(municipality).stream().map(town -> {
            Verification found = chain.verify(town);
            return new OfTown(town, found.valid(), found.entries(), found.firstBroken(), found.fault());
        }).toList();
        OfTown worst = towns.stream().filter(town -> !town.valid()).findFirst().orElse(null);
        return new Verdict(worst == null, towns.stream().mapToLong(OfTown::entries).sum(), worst == null ? null : worst.firstBroken(),
                worst == null ? null : worst.fault(), towns);
    }

    /** The whole chain of a municipality, to be verified without the server: JSON Lines, see the documentation of the journal. */
    @GET
    @Path("journal/export")
    @Produces("application/x-ndjson")
    public Response export(@QueryParam("municipality") Long municipality) {
        long town = administered(municipality).get(0);
        StreamingOutput rows = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            chain.export(town, writer);
            writer.flush();
        };
        return Response.ok(rows).header("Content-Disposition", "attachment; filename=\"journal-" + town + ".jsonl\"").build();
    }

    private List<Long> administered(Long municipality) {
        Actor actor = signedIn.actor();
        if (municipality != null && !actor.belongsTo(municipality)) {
            throw Problems.notFound(languages.locale());
        }
        List<Long> towns = actor.municipalityIds().stream().filter(town -> municipality == null || town.equals(municipality))
                .filter(town -> actor.has(town, Role.ADMIN)).sorted().toList();
        if (towns.isEmpty()) {
            throw Problems.notAllowed(Words.in(ProjectMessages.class, languages.locale()).verificationIsTheAdmins(), languages.locale());
        }
        return towns;
    }

    private Entry entry(JournalLine line) {
        return new Entry(line.position(), line.at(), line.event(), narration.tell(line, languages.locale()), line.authorName(),
                line.behalfName(), line.reason(), line.subjectKind(), line.subjectId(), line.before(), line.after(), line.hash());
    }
}
