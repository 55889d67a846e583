package fr.parvis.notification;

import fr.parvis.OnPostgresql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/** The database whose installations may run several processes. */
@QuarkusTest
@TestProfile(OutboxClaimOnPostgresqlTest.WithMailer.class)
class OutboxClaimOnPostgresqlTest extends OutboxClaimTest {

    /** A server that takes everything. */
    public static class WithMailer extends OnPostgresql {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.db-kind", "postgresql", "quarkus.mailer.mock", "false", "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.port", String.valueOf(PORT), "quarkus.mailer.timeout", "2s");
        }
    }
}
