package fr.parvis;

import fr.parvis.platform.DataDirectory;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where the process starts: settles what must be known before the server does, then starts it. */
@QuarkusMain
public final class Parvis {

    /** Each connection remembers the statements it has read and planned: a page asks more than the eight that are the database's own default. */
    private static final String H2 = "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;"
            + "QUERY_CACHE_SIZE=200";

    private Parvis() {
    }

    public static void main(String... args) {
        try {
            prepare();
        } catch (DataDirectory.Unusable unusable) {
            System.err.println(unusable.getMessage());
            System.exit(2);
        }
        Quarkus.run(args);
    }

    private static void prepare() {
        DataDirectory data = DataDirectory.open(Path.of(setting("PARVIS_DATA_DIR", "./data")));
        preset("parvis.session-key", data.key("session"));
        preset("parvis.survey-key", data.key("surveys"));
        preset("parvis.webhook-key", data.key("webhooks"));
        preset("quarkus.rest-csrf.cookie-force-secure", String.valueOf(setting("PARVIS_URL", "").startsWith("https:")));
        if (isPresent("org.h2.Driver")) {
            preset("quarkus.datasource.jdbc.url", "jdbc:h2:file:" + data.path().resolve("parvis") + ";" + H2 + writing(data));
            preset("quarkus.datasource.username", "sa");
            preset("quarkus.datasource.password", "");
        }
        if (Boolean.parseBoolean(setting("PARVIS_DEMO", "false"))) {
            // Its passwords are on the sign-in page: not for the neighbours.
            preset("quarkus.http.host", "127.0.0.1");
        }
    }

    /** What is acknowledged is on the disk; only the first tables of an empty installation are written together, until the server starts. */
    private static String writing(DataDirectory data) {
        return Files.exists(data.path().resolve("parvis.mv.db")) ? ";WRITE_DELAY=0" : "";
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** Gives the setting a value unless the operator has: by system property or environment variable. */
    private static void preset(String name, String value) {
        String variable = name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        if (System.getProperty(name) == null && System.getenv(variable) == null) {
            System.setProperty(name, value);
        }
    }

    private static boolean isPresent(String className) {
        try {
            Class.forName(className, false, Parvis.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
