package fr.parvis.law;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The law packs. All are read and checked when the product starts, which it does not do with a file in error. */
@Startup
@ApplicationScoped
public class LawPacks {

    private List<LawPack> packs;

    @PostConstruct
    void read() {
        packs = LawPackReader.ofClasspath().all();
    }

    /** The law as last read, by which everybody is judged. */
    public LawPack current() {
        return packs.get(packs.size() - 1);
    }

    public Optional<LawPack> version(String version) {
        return packs.stream().filter(pack -> pack.version().equals(version)).findFirst();
    }
}
