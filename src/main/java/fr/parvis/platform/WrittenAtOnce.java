package fr.parvis.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From here on what is acknowledged is on the disk. The embedded database of an empty installation is begun without, see {@code Parvis}: its tables take
 * hundreds of statements, and nobody has been told of any of them yet.
 */
@ApplicationScoped
class WrittenAtOnce {

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String kind;

    @Inject
    DataSource database;

    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) throws SQLException {
        if (kind.equals("h2")) {
            try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("set write_delay 0");
                statement.execute("checkpoint sync");
            }
        }
    }
}
