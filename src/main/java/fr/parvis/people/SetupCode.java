package fr.parvis.people;

import fr.parvis.platform.Secrets;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What keeps a passer-by from setting up an empty installation: a code that only who reads the server's log knows. */
@ApplicationScoped
public class SetupCode {

    private static final Logger LOG = Logger.getLogger(SetupCode.class);
    private static final int AFTER_THE_DEMONSTRATION = 6000;

    @Inject
    Secrets secrets;

    @Inject
    DemoMark mark;

    @ConfigProperty(name = "parvis.url")
    String url;

    private String code;

    void start(@Observes @Priority(AFTER_THE_DEMONSTRATION) StartupEvent start) {
        code = secrets.next().replaceAll("[^A-Za-z0-9]", "x").substring(0, 16);
        if (!mark.isSetUp()) {
            LOG.infof("Installation à terminer sur %s/setup. Code d’installation : %s", url, code);
        }
    }

    public boolean is(String typed) {
        return typed != null && MessageDigest.isEqual(typed.strip().getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    /** For the tests, which read no log. */
    String value() {
        return code;
    }
}
