package fr.parvis.notification;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * A process of its own that sends on a PostgreSQL somebody else has started: {@link OutboxProcessesTest} starts two. By its name no test of the run;
 * says when it is ready, sends when it is told a line, until there are no more lines.
 */
@QuarkusTest
@TestProfile(OutboxProcess.OnGivenDatabase.class)
class OutboxProcess {

    static final String READY = "READY TO SEND";
    static final String DONE = "ROUND DONE";

    /** Where its database and mail server are is said by system properties. */
    public static class OnGivenDatabase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.db-kind", "postgresql", "quarkus.datasource.jdbc.url", System.getProperty("given.database"),
                    "quarkus.datasource.username", "postgres", "quarkus.mailer.mock", "false", "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.port", System.getProperty("given.mail"), "quarkus.mailer.timeout", "30s", "parvis.demo", "false");
        }
    }

    @Inject
    OutboxSender sender;

    @Test
    void sendsWhenTold() throws IOException {
        System.out.println(READY);
        while (System.in.read() > 0) {
            sender.sendWaiting();
            System.out.println(DONE);
        }
    }

    public static void main(String[] none) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(OutboxProcess.class.getName())).build(), listener);
        listener.getSummary().getFailures().forEach(failure -> failure.getException().printStackTrace());
        System.exit(0);
    }
}
