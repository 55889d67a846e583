package fr.parvis.journal;

import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/**
 * A municipality's whole chain: checked here, or exported to be checked elsewhere. The export is JSON Lines: one
 * <code>{"entry":{…},"hash":"…"}</code> for each row, the entry in canonical JSON (RFC 8785) exactly as it was hashed, then
 * <code>{"head":{"entries":n,"hash":"…"}}</code>. {@code docs/journal} documents it, with a verifier that needs no server.
 */
@ApplicationScoped
public class JournalChain {

    private static final int CHUNK = 1000;

    @Transactional
    public Verification verify(long municipalityId) {
        ChainCheck check = new ChainCheck();
        // The last row before the head: both move in one transaction, so that a row beyond the head was never appended, or the head was
        // set back.
        long last = lastPosition(municipalityId);
        JournalHead head = JournalHead.findById(municipalityId);
        long entries = head == null ? 0 : head.entries();
        String hash = head == null ? JournalHead.NOTHING_BEFORE : head.hash();
        each(municipalityId, Math.max(last, entries),
                row -> check.next(row.position, row.previousHash, row.hash, row.canonical()));
        return check.end(entries, hash);
    }

    private static long lastPosition(long municipalityId) {
        Long last = JournalEntry.find("select max(e.position) from JournalEntry e where e.municipalityId = ?1", municipalityId)
                .project(Long.class).firstResult();
        return last == null ? 0 : last;
    }

    @Transactional
    public void export(long municipalityId, Writer out) throws IOException {
        JournalHead head = JournalHead.findById(municipalityId);
        long entries = head == null ? 0 : head.entries();
        String hash = head == null ? JournalHead.NOTHING_BEFORE : head.hash();
        try {
            each(municipalityId, entries, row -> write(out, "{\"entry\":" + row.canonical() + ",\"hash\":\"" + row.hash + "\"}\n"));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        out.write("{\"head\":{\"entries\":" + entries + ",\"hash\":\"" + hash + "\"}}\n");
    }

    /** Rows up to {@code last}, in order. */
    private static void each(long municipalityId, long last, Consumer<JournalEntry> consumer) {
        long position = Long.MIN_VALUE;
        List<JournalEntry> chunk;
        do {
            chunk = JournalEntry.<JournalEntry>find("municipalityId = ?1 and position > ?2 and position <= ?3", Sort.by("position"),
                    municipalityId, position, last).page(Page.ofSize(CHUNK)).list();
            for (JournalEntry entry : chunk) {
                consumer.accept(entry);
                position = entry.position;
            }
            JournalEntry.getEntityManager().clear();
        } while (chunk.size() == CHUNK);
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
