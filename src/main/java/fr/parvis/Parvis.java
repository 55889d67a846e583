package fr.parvis;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the process starts. */
@QuarkusMain
public final class Parvis {

    private Parvis() {
    }

    public static void main(String... args) {
        Quarkus.run(args);
    }
}
