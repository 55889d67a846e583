package fr.parvis.awareness;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The versions of the training path, read and checked when the product starts, which it does not do with a file in error. */
@Startup
@ApplicationScoped
public class TrainingPaths {

    private List<TrainingPath> versions;

    @PostConstruct
    void read() {
        versions = TrainingReader.ofClasspath().all();
    }

    /** The version that is followed today. */
    public TrainingPath current() {
        return versions.get(versions.size() - 1);
    }
}
