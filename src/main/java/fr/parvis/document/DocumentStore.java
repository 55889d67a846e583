package fr.parvis.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;

/** The files themselves, by their fingerprint: the same file is kept once, whoever gives it. Read and written in parts. */
@ApplicationScoped
class DocumentStore {

    /** The embedded database holds no longer values in such a column (H2, data types: BINARY VARYING, 1,048,576 bytes). */
    private static final int PART = 512 << 10;

    @Inject
    EntityManager database;

    /** In the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(GivenFile file, Instant now) throws IOException {
        // Of two who give the same file at once the second waits for the first, and finds it.
        int made = database.createNativeQuery("insert into stored_file (sha256, byte_count, stored_at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, file.sha256()).setParameter(2, file.bytes()).setParameter(3, now).executeUpdate();
        if (made == 0) {
            return;
        }
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] part = in.readNBytes(PART);
            for (int number = 0; part.length > 0; number++) {
                database.createNativeQuery("insert into stored_part (sha256, number, content) values (?1, ?2, ?3)").setParameter(1, file.sha256())
                        .setParameter(2, number).setParameter(3, part).executeUpdate();
                part = in.readNBytes(PART);
            }
        }
    }

    /** Writes the file out, part by part. */
    void read(String sha256, OutputStream out) throws IOException {
        int number = 0;
        for (byte[] part = part(sha256, number); part != null; part = part(sha256, ++number)) {
            out.write(part);
        }
    }

    private byte[] part(String sha256, int number) {
        return QuarkusTransaction.joiningExisting().call(() -> (byte[]) database
                .createNativeQuery("select content from stored_part where sha256 = ?1 and number = ?2", byte[].class).setParameter(1, sha256).setParameter(2, number)
                .getResultStream().findFirst().orElse(null));
    }
}
