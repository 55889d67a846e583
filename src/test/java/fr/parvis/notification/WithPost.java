package fr.parvis.notification;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * A mailer that speaks to a real server, waited for two seconds, one host that webhooks may reach, and a database of its own. One application
 * for all the tests of what leaves the house: each brings its server and takes away what waits.
 */
public class WithPost implements QuarkusTestProfile {

    static final int PORT = 3925;

    static final Map<String, String> SETTINGS = Map.of("quarkus.mailer.mock", "false", "quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port",
            String.valueOf(PORT), "quarkus.mailer.timeout", "2s", "parvis.url", "https://parvis.valmure.example/",
            "parvis.webhook.allow", "hook.example:" + HookServer.PORT);

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> all = new HashMap<>(SETTINGS);
        all.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:post;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        return all;
    }
}
