package fr.parvis.document.web;

import fr.parvis.document.Document;
import fr.parvis.document.DocumentVersion;
import fr.parvis.document.Documents;
import fr.parvis.document.FileKind;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The files themselves. A browser is told their type, which was found out when they came in, and to guess none; only what it shows without running anything is
 * shown, all else is saved. The name is given twice, plain and in UTF-8 (RFC 6266, RFC 8187).
 */
@Path("/")
@Authenticated
public class DocumentContent {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Documents documents;

    /** @param show {@code true} to see it in the browser where that does no harm */
    @GET
    @Path("documents/{id}/content")
    public Response person(@PathParam("id") long id, @QueryParam("version") String version, @QueryParam("show") String show) {
        return file(id, version, "true".equals(show));
    }

    /** @param version number of the version; null for the latest */
    Response file(long id, String version, boolean show) {
        Document document = Document.visible(signedIn.actor(), id).filter(one -> !one.withdrawn()).orElseThrow(() -> Problems.notFound(languages.locale()));
        Inputs inputs = new Inputs(languages.locale());
        Long number = inputs.id("version", version);
        inputs.orThrow();
        DocumentVersion found = DocumentVersion.of(id, number == null ? document.latest() : (int) Math.min(number, Integer.MAX_VALUE))
                .orElseThrow(() -> Problems.notFound(languages.locale()));
        StreamingOutput content = out -> documents.read(found, out);
        boolean inline = show && found.kind.shown() && !found.acts;
        return Response.ok(content).type(found.kind.mediaType() + (found.kind == FileKind.TEXT ? ";charset=UTF-8" : ""))
                .header("Content-Disposition", disposition(inline ? "inline" : "attachment", found.name)).header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store").header("Content-Length", found.byteCount).build();
    }

    static String disposition(String how, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^A-Za-z0-9._ -]", "_");
        return how + "; filename=\"" + plain + "\"; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
