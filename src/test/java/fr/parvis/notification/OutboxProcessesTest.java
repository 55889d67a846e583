package fr.parvis.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two real processes share one outbox on PostgreSQL; one is killed after the server has taken its message and before it could write that down. */
class OutboxProcessesTest {

    private static final int DYING_PORT = 3941;
    private static final int LIVING_PORT = 3942;
    private static final int MESSAGES = 40;
    private static final int BEFORE_DEATH = 6;

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void eachMessageLeavesOnceAndTheOneInFlightAtMostTwiceAndTheLogSaysSo() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
                MailServer cutOff = MailServer.silentAfter(DYING_PORT, BEFORE_DEATH); MailServer open = MailServer.taking(LIVING_PORT)) {
            Sender dying = new Sender(database, DYING_PORT);
            Sender living = new Sender(database, LIVING_PORT);
            dying.await(OutboxProcess.READY);
            living.await(OutboxProcess.READY);
            write(database);
            dying.round();
            cutOff.awaitTheLast();
            dying.process.destroyForcibly().waitFor();
            living.round();
            living.await(OutboxProcess.DONE);
            String inFlight = cutOff.taken.get(BEFORE_DEATH - 1);
            assertEquals(List.of(inFlight), waiting(database), "what the dead process held is still to be recorded");
            assertEquals(0, living.said("may arrive twice"));
            minuteGoesBy(database);
            living.round();
            living.await(OutboxProcess.DONE);
            living.process.destroyForcibly().waitFor();

            assertEquals(List.of(), waiting(database));
            List<String> arrived = new ArrayList<>(cutOff.taken);
            arrived.addAll(open.taken);
            Set<String> twice = new TreeSet<>(arrived.stream().filter(one -> arrived.stream().filter(one::equals).count() > 1).toList());
            assertEquals(Set.of(inFlight), twice);
            assertEquals(MESSAGES + 1, arrived.size());
            assertEquals(MESSAGES, Set.copyOf(arrived).size());
            assertEquals(1, living.said("may arrive twice"), "the one duplicate is said");
            assertFalse(open.taken.isEmpty());
        }
    }

    /** A process, and what it says. */
    private final class Sender {

        private final Process process;
        private final BufferedReader out;
        private final Path errors;
        private final List<String> lines = new ArrayList<>();

        Sender(EmbeddedPostgres database, int mail) throws IOException {
            errors = Files.createTempFile(folder, "sender", ".log");
            // Many folders and jars: a line of that length belongs into a file.
            Path path = Files.writeString(Files.createTempFile(folder, "class", ".path"), "-cp \"" + classPath().replace("\\", "\\\\") + "\"");
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Dgiven.database="
                    + database.getJdbcUrl("postgres", "postgres"), "-Dgiven.mail=" + mail, "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "@" + path, OutboxProcess.class.getName()).redirectError(errors.toFile()).start();
            out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        void await(String word) throws IOException {
            String line;
            do {
                line = out.readLine();
                assertTrue(line != null, () -> "ended without «" + word + "»: " + String.join("\n", lines) + read());
                lines.add(line);
            } while (!line.contains(word));
        }

        private String read() {
            try {
                return Files.readString(errors);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        void round() throws IOException {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }

        long said(String words) {
            return lines.stream().filter(line -> line.contains(words)).count();
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static void write(EmbeddedPostgres database) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection(); PreparedStatement row = connection.prepareStatement("insert into outbox_mail"
                + " (id, recipient, subject, text_body, html_body, information, state, attempts, next_attempt_at, written_at)"
                + " values (?, ?, 'Bonjour', 'Bonjour', '<p>Bonjour</p>', false, 'WAITING', 0, now(), now())")) {
            for (int i = 0; i < MESSAGES; i++) {
                row.setLong(1, 1_000_000 + i);
                row.setString(2, recipient(i));
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static String recipient(int number) {
        return "n" + number + "@valmure.example";
    }

    private static List<String> waiting(EmbeddedPostgres database) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select recipient from outbox_mail where state <> 'SENT' order by id")) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    /** After which whoever has not recorded what became of a message never will. */
    private static void minuteGoesBy(EmbeddedPostgres database) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection()) {
            connection.createStatement().executeUpdate("update outbox_mail set next_attempt_at = now() where state = 'WAITING'");
        }
    }
}
