package fr.parvis;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The product built for a real PostgreSQL, whose server the test brings along. */
public class OnPostgresql implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.db-kind", "postgresql");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Server.class));
    }

    /** Starts a server of its own on a free port. */
    public static class Server implements QuarkusTestResourceLifecycleManager {

        private EmbeddedPostgres server;

        @Override
        public Map<String, String> start() {
            try {
                server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
            } catch (IOException notStarted) {
                throw new UncheckedIOException(notStarted);
            }
            return Map.of("quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"), "quarkus.datasource.username",
                    "postgres");
        }

        @Override
        public void stop() {
            try {
                server.close();
            } catch (IOException notStopped) {
                throw new UncheckedIOException(notStopped);
            }
        }
    }
}
