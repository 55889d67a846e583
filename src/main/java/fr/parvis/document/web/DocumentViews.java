package fr.parvis.document.web;

import fr.parvis.document.Attachable;
import fr.parvis.document.DocumentMessages;
import fr.parvis.document.DocumentQueries;
import fr.parvis.document.DocumentQueries.DocumentRow;
import fr.parvis.document.Documents;
import fr.parvis.document.FileCheck;
import fr.parvis.document.FileKind;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Numbers;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents in words; also for the pages of what documents belong to, by the tag {@code attached-documents}. */
@Named("documents")
@RequestScoped
public class DocumentViews {

    /** A document as a line; {@code of} and {@code ofPath} are null for the project itself. */
    public record Line(long id, String title, String file, String size, boolean acts, String of, String ofPath, String by, Instant at) {
    }

    /** What belongs to a thing, and whether the reader may add to it. */
    public record Attached(List<Line> lines, boolean adds) {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Documents documents;

    @Inject
    DocumentQueries queries;

    private final Map<String, Map<Long, Long>> counts = new HashMap<>();

    /** For a template: the documents of a thing. */
    public Attached of(long projectId, String kind, long id) {
        Project project = Project.visible(signedIn.actor(), projectId).orElseThrow(() -> Problems.notFound(languages.locale()));
        return new Attached(queries.attached(kind, id).stream().map(row -> line(row, null)).toList(), documents.adds(project, kind, id, signedIn.actor()));
    }

    /** For a template: how many documents a thing has, read once for all things of its kind on the page. */
    public long count(long projectId, String kind, long id) {
        return counts.computeIfAbsent(projectId + kind, any -> queries.counts(projectId, kind)).getOrDefault(id, 0L);
    }

    /** @param thing what it belongs to, if that is to be said */
    Line line(DocumentRow row, Attachable.Thing thing) {
        return new Line(row.id(), row.title(), row.name(), size(row.kind(), row.byteCount()), row.acts(), thing == null ? null : thing.label(),
                thing == null ? null : thing.path(), row.addedBy(), row.addedAt());
    }

    /** Lines that say what each belongs to; what the reader may not see of it is not said. */
    List<Line> lines(List<DocumentRow> rows) {
        Map<String, Map<Long, Attachable.Thing>> things = new HashMap<>();
        rows.stream().filter(row -> row.attachedKind() != null).collect(Collectors.groupingBy(DocumentRow::attachedKind, Collectors.mapping(DocumentRow::attachedId,
                Collectors.toSet()))).forEach((kind, ids) -> things.put(kind, documents.things(kind, ids, signedIn.actor())));
        return rows.stream().map(row -> line(row, row.attachedKind() == null ? null : things.get(row.attachedKind()).get(row.attachedId()))).toList();
    }

    /** The most a file holds, for whoever chooses one. */
    public long megabytes() {
        return FileCheck.MOST >> 20;
    }

    String size(FileKind kind, long bytes) {
        Locale locale = languages.locale();
        DocumentMessages say = Words.in(DocumentMessages.class, locale);
        return say.size(say.kind(kind), Numbers.bytes(bytes, locale));
    }
}
