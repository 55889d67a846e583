package fr.parvis.platform;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the transactions of this process that wrote and have ended, for each table they wrote into; every statement goes through here. */
@ApplicationScoped
@PersistenceUnitExtension
public class Writes implements StatementInspector {

    private static final int WORD = "select".length();
    private static final Pattern TABLE = Pattern.compile("\\s*(?:insert\\s+into|update|delete\\s+from)\\s+(\\w+)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What cannot be read counts for every table. */
    private static final String ANY = "";

    private final transient AtomicLong ended = new AtomicLong();
    private final transient Map<String, AtomicLong> endedIn = new ConcurrentHashMap<>();

    @Inject
    transient TransactionSynchronizationRegistry transaction;

    /** Grows after the transaction has ended and before whoever asked for it is answered. */
    long ended() {
        return ended.get();
    }

    /** The same for those that wrote into one of these tables. */
    long ended(Set<String> tables) {
        return tables.stream().mapToLong(this::count).sum() + count(ANY);
    }

    private long count(String table) {
        AtomicLong count = endedIn.get(table);
        return count == null ? 0 : count.get();
    }

    @Override
    public String inspect(String sql) {
        if (!sql.regionMatches(true, 0, "select", 0, WORD)) {
            Matcher table = TABLE.matcher(sql);
            written(table.matches() ? table.group(1).toLowerCase(Locale.ROOT) : ANY);
        }
        return sql;
    }

    private void written(String table) {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            end(Set.of(table));
            return;
        }
        @SuppressWarnings("unchecked")
        Set<String> before = (Set<String>) transaction.getResource(this);
        if (before != null) {
            before.add(table);
            return;
        }
        Set<String> tables = ConcurrentHashMap.newKeySet();
        tables.add(table);
        transaction.putResource(this, tables);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // What was written so far is nobody else's business yet.
            }

            @Override
            public void afterCompletion(int status) {
                end(tables);
            }
        });
    }

    private void end(Set<String> tables) {
        tables.forEach(table -> endedIn.computeIfAbsent(table, any -> new AtomicLong()).incrementAndGet());
        ended.incrementAndGet();
    }
}
