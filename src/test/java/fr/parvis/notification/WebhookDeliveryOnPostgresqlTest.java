package fr.parvis.notification;

import fr.parvis.OnPostgresql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/** The database whose installations may run several processes. */
@QuarkusTest
@TestProfile(WebhookDeliveryOnPostgresqlTest.Allowing.class)
class WebhookDeliveryOnPostgresqlTest extends WebhookDeliveryTest {

    /** One host and port are allowed. */
    public static class Allowing extends OnPostgresql {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.db-kind", "postgresql", "parvis.webhook.allow", "hook.example:" + HookServer.PORT);
        }
    }
}
