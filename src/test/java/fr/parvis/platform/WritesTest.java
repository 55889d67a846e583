package fr.parvis.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WritesTest {

    @Inject
    @PersistenceUnitExtension
    Writes writes;

    @Inject
    EntityManager database;

    @Test
    void readingCountsForNothing() {
        long before = writes.ended(Set.of("person", "task"));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("select count(*) from person").getSingleResult());
        assertEquals(before, writes.ended(Set.of("person", "task")));
    }

    @Test
    void aTransactionThatWroteCountsOnceItHasEnded() {
        long before = writes.ended(Set.of("person"));
        QuarkusTransaction.requiringNew().run(() -> {
            write("update person set active = active where id = -1");
            write("delete from person where id = -1");
            assertEquals(before, writes.ended(Set.of("person")));
        });
        assertEquals(before + 1, writes.ended(Set.of("person")));
    }

    @Test
    void whatIsWrittenElsewhereCountsForItsOwnTableAndForTheWhole() {
        long people = writes.ended(Set.of("person"));
        long tasks = writes.ended(Set.of("task"));
        long all = writes.ended();
        QuarkusTransaction.requiringNew().run(() -> write("update task set title = title where id = -1"));
        assertEquals(people, writes.ended(Set.of("person")));
        assertNotEquals(tasks, writes.ended(Set.of("task")));
        assertNotEquals(all, writes.ended());
    }

    @Test
    void aStatementThatCannotBeReadCountsForEveryTable() {
        long people = writes.ended(Set.of("person"));
        QuarkusTransaction.requiringNew().run(() -> write("merge into person (id) select id from person where id = -1"));
        assertNotEquals(people, writes.ended(Set.of("person")));
    }

    @Test
    void whatIsTakenBackCountsAsWell() {
        long before = writes.ended(Set.of("person"));
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            write("update person set active = active where id = -1");
            throw new IllegalStateException("taken back");
        }));
        assertNotEquals(before, writes.ended(Set.of("person")));
    }

    private void write(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
