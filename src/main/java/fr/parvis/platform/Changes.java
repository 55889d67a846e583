package fr.parvis.platform;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells whether the database may have changed. Two equal stamps mean that whatever is read between them is what was read before the first; a
 * stamp that changed means nothing but «look again».
 */
@ApplicationScoped
public class Changes {

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String kind;

    @Inject
    Clock clock;

    @Inject
    @PersistenceUnitExtension
    Writes writes;

    @Inject
    AgroalDataSource database;

    /** Whether the stamp is known without asking: the embedded database belongs to this process alone, which counts what it writes. */
    public boolean known() {
        return kind.equals("h2");
    }

    /** The state of the database and the minute, since what is said of time is said to the minute. To be read before what is remembered under it. */
    public String stamp() {
        return (known() ? String.valueOf(writes.ended()) : snapshot()) + minute();
    }

    /** The same for what depends on these tables alone; where other processes write as well, every change counts. */
    public String stampOf(Set<String> tables) {
        return (known() ? String.valueOf(writes.ended(tables)) : snapshot()) + minute();
    }

    private String minute() {
        return "@" + clock.instant().getEpochSecond() / 60;
    }

    /**
     * What a transaction that starts now can see: which transactions have ended, as the server itself says it. Other processes write as well, and
     * each transaction that writes takes a number which shows here (PostgreSQL 17, 9.28.6, pg_current_snapshot).
     */
    private String snapshot() {
        // Past the object mapper and without a transaction of its own: one way to the server and back, where a transaction takes three.
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select cast(pg_current_snapshot() as text)");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database does not say what it has seen", unreachable);
        }
    }
}
