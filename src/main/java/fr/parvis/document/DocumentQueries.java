package fr.parvis.document;

import fr.parvis.platform.Alphabet;
import fr.parvis.platform.PageOf;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents, to be shown. Callers have checked that the project is visible. */
@ApplicationScoped
public class DocumentQueries {

    /** A document with its latest version. */
    public record DocumentRow(long id, long version, long projectId, String title, String attachedKind, Long attachedId, int latest, String name, FileKind kind,
            long byteCount, boolean acts, String sha256, String addedBy, Instant addedAt) {
    }

    /** How many documents a thing has. */
    record Count(long id, long documents) {
    }

    private static final String ROW = """
            select d.id, d.version, d.project.id, d.title, d.attachedKind, d.attachedId, d.latest, v.name, v.kind, v.byteCount, v.acts, v.sha256, v.addedByName,
                v.addedAt from Document d join DocumentVersion v on v.documentId = d.id and v.number = d.latest where d.withdrawnAt is null and\s""";

    /** @param words parts of title or name that are all there; null for all; case and accents count for nothing */
    @Transactional
    public PageOf<DocumentRow> ofProject(long projectId, String words, int page, int size) {
        Parameters parameters = Parameters.with("project", projectId);
        StringBuilder condition = new StringBuilder("d.project.id = :project");
        if (words != null) {
            condition.append(" and ").append(Alphabet.searched("concat(d.title, ' ', v.name)")).append(" like :words escape '!'");
            parameters.and("words", "%" + Alphabet.plain(words).replaceAll("([!%_])", "!$1") + "%");
        }
        List<DocumentRow> rows = Document.find(ROW + condition + " order by v.addedAt desc, d.id desc", parameters).project(DocumentRow.class)
                .page(Page.of(page - 1, size)).list();
        return PageOf.read(rows, page, size, () -> Document.count("from Document d join DocumentVersion v on v.documentId = d.id and v.number = d.latest where"
                + " d.withdrawnAt is null and " + condition, parameters));
    }

    /** Those that belong to one thing, the latest first. */
    @Transactional
    public List<DocumentRow> attached(String kind, long id) {
        return Document.find(ROW + "d.attachedKind = ?1 and d.attachedId = ?2 order by v.addedAt desc, d.id desc", kind, id).project(DocumentRow.class).list();
    }

    /** How many belong to each thing of a kind in a project, by id of the thing. */
    @Transactional
    public Map<Long, Long> counts(long projectId, String kind) {
        return Document.find("select d.attachedId, count(d.id) from Document d where d.project.id = ?1 and d.attachedKind = ?2 and d.withdrawnAt is null group by d.attachedId",
                projectId, kind).project(Count.class).stream().collect(Collectors.toMap(Count::id, Count::documents));
    }

    @Transactional
    public DocumentRow row(long id) {
        return Document.find(ROW + "d.id = ?1", id).project(DocumentRow.class).firstResult();
    }

    /** All versions of a document, the latest first. */
    @Transactional
    public List<DocumentVersion> versions(long id) {
        return DocumentVersion.list("documentId = ?1 order by number desc", id);
    }
}
