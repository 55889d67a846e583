package fr.parvis.document;

import static fr.parvis.document.DocumentRefusal.Reason.SAME_AGAIN;

import fr.parvis.document.DocumentRefusal.Refused;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.project.Project;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes documents in, adds versions, withdraws: the only door to what a project's documents are. */
@ApplicationScoped
public class Documents {

    /** What a document is to be: {@code kind} and {@code id} of the thing it belongs to, both null for the project itself. */
    public record New(String title, String kind, Long id) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    DocumentStore store;

    @Inject
    @All
    List<Attachable> attachables;

    /** The thing if there is one of this kind and the person sees it. */
    @Transactional
    public Optional<Attachable.Thing> thing(String kind, Long id, Actor actor) {
        return kind == null || id == null ? Optional.empty() : Optional.ofNullable(things(kind, List.of(id), actor).get(id));
    }

    /** Of these things of one kind those that the person sees, by id. */
    @Transactional
    public Map<Long, Attachable.Thing> things(String kind, Collection<Long> ids, Actor actor) {
        return attachables.stream().filter(one -> one.kind().equals(kind)).findFirst().map(one -> one.things(ids, actor)).orElse(Map.of());
    }

    /** Whether the person may add documents to the thing, or to the project itself. */
    public boolean adds(Project project, String kind, Long id, Actor actor) {
        return kind == null ? project.isRunBy(actor) : thing(kind, id, actor).map(Attachable.Thing::adds).orElse(false);
    }

    /** @throws Refused when the person may not, or the thing is not the project's */
    @Transactional
    public Document add(Project project, New words, GivenFile file, Actor actor) {
        if (words.kind() != null && thing(words.kind(), words.id(), actor).filter(thing -> thing.projectId() == project.id).isEmpty()) {
            throw new Refused(new DocumentRefusal.ThingUnknown());
        }
        allowed(project, words.kind(), words.id(), actor);
        Document document = Document.of(project, words.title(), words.kind(), words.id());
        document.persist();
        version(document, file, actor);
        journal.append(note(document, actor.author(), "document.added").fact("file", file.name()));
        return document;
    }

    /** @throws Refused when the person may not, it is withdrawn, or the file is the one there is */
    @Transactional
    public Document renew(Document seen, GivenFile file, Actor actor) {
        Document document = open(seen, actor);
        if (DocumentVersion.of(document.id, document.latest()).filter(last -> last.sha256.equals(file.sha256())).isPresent()) {
            throw DocumentRefusal.file(SAME_AGAIN, null);
        }
        version(document, file, actor);
        journal.append(note(document, actor.author(), "document.renewed").fact("file", file.name()).fact("version", document.latest()));
        return document;
    }

    /** Nobody is shown it any more; that there was one stays in the history. @throws Refused when the person may not, or it is gone already */
    @Transactional
    public void withdraw(Document seen, String reason, Actor actor) {
        Document document = open(seen, actor);
        document.withdraw(actor.name(), reason, clock.instant());
        journal.append(note(document, actor.author(), "document.withdrawn").because(reason));
    }

    /** What belongs to these things of one kind belongs to others from now on; in the caller's transaction. @param others new ids by the old ones */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passOn(String kind, Map<Long, Long> others) {
        Document.<Document>list("attachedKind = ?1 and attachedId in ?2", kind, others.keySet())
                .forEach(document -> document.attachedId = others.get(document.attachedId));
    }

    /** Writes a version out. */
    public void read(DocumentVersion version, OutputStream out) throws IOException {
        store.read(version.sha256, out);
    }

    private Document open(Document seen, Actor actor) {
        allowed(seen.project, seen.attachedKind, seen.attachedId, actor);
        Document document = Document.locked(seen.id);
        if (document.withdrawn()) {
            throw new Refused(new DocumentRefusal.Gone());
        }
        return document;
    }

    private void allowed(Project project, String kind, Long id, Actor actor) {
        if (!adds(project, kind, id, actor)) {
            throw new Refused(kind != null && project.isRunBy(actor) ? new DocumentRefusal.Settled() : new DocumentRefusal.NotAllowed());
        }
    }

    private void version(Document document, GivenFile file, Actor actor) {
        Instant now = clock.instant();
        try {
            store.keep(file, now);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        DocumentVersion.of(document, document.next(), file, actor, now).persistAndFlush();
    }

    private static Note note(Document document, Author author, String event) {
        return Note.of(document.municipalityId, author, event).about("document", document.id).project(document.project.id).fact("title", document.title);
    }
}
