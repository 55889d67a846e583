package fr.parvis.method;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The versions of the method. All are read and checked when the product starts, which it does not do with a file in error. */
@Startup
@ApplicationScoped
public class Methods {

    private List<Method> versions;

    @PostConstruct
    void read() {
        versions = MethodReader.ofClasspath().all();
    }

    /** The version that new projects take. */
    public Method current() {
        return versions.get(versions.size() - 1);
    }

    /** Every version there is, so that whoever answers for its conditions can be checked at the start. */
    public List<Method> all() {
        return versions;
    }

    /** @throws IllegalArgumentException when there is no such version: a project pins one that was delivered, and none is ever taken away */
    public Method version(String version) {
        return versions.stream().filter(method -> method.version().equals(version)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No version " + version + " of the method"));
    }
}
