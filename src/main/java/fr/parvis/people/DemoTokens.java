package fr.parvis.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The accounts of the demonstration and their tokens, {@code demo-lead} and so on: none of them works anywhere else. */
@ApplicationScoped
public class DemoTokens {

    public static final List<String> ACCOUNTS = List.of("lead", "dgs", "head", "dpo", "elu", "admin");
    public static final String DOMAIN = "@demo.parvis.example";
    public static final String PASSWORD = "parvis-demo";

    @ConfigProperty(name = "parvis.demo")
    boolean demo;

    @Inject
    DemoMark mark;

    /** Whether this is a demonstration: started as one, on a database marked as one. */
    public boolean running() {
        return demo && mark.isSet();
    }

    @Transactional
    Optional<Long> find(String account) {
        return Person.withEmail(account + DOMAIN).map(person -> person.id);
    }

    public Optional<Long> ownerOf(String token) {
        if (!token.startsWith("demo-") || !ACCOUNTS.contains(token.substring(5)) || !running()) {
            return Optional.empty();
        }
        return find(token.substring(5));
    }
}
