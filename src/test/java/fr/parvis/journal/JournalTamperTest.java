package fr.parvis.journal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.parvis.Api;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes into the tables past the product is found out, and the place is shown. */
@QuarkusTest
class JournalTamperTest {

    private static final long TOWN = 900_001;

    @Inject
    EntityManager database;

    @Inject
    Journal journal;

    @Inject
    JournalChain chain;

    @Test
    @TestTransaction
    void anUntouchedHistoryIsValid() {
        write(7);
        Assertions.assertEquals(new Verification(true, 7, null, null), chain.verify(TOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reason = 'autre motif'", "details = '{}'", "author_name = 'Quelqu’un d’autre'", "author_id = 3",
            "event = 'phase.other'", "project_id = 9", "subject_id = 9", "written_at = written_at + interval '1' second",
            "behalf_name = 'Élue'", "hash = '00'", "previous_hash = '00'"})
    @TestTransaction
    void anAlteredColumnIsFoundWhereItStands(String change) {
        write(7);
        sql("update journal_entry set " + change + " where municipality_id = " + TOWN + " and position = 4");
        broken(4);
    }

    @Test
    @TestTransaction
    void aRowTakenOutIsFoundAtItsGap() {
        write(7);
        sql("delete from journal_entry where municipality_id = " + TOWN + " and position = 3");
        broken(3);
    }

    @Test
    @TestTransaction
    void twoRowsThatChangePlacesAreFoundAtTheFirst() {
        write(7);
        sql("update journal_entry set position = 100 where municipality_id = " + TOWN + " and position = 2");
        sql("update journal_entry set position = 2 where municipality_id = " + TOWN + " and position = 5");
        sql("update journal_entry set position = 5 where municipality_id = " + TOWN + " and position = 100");
        broken(2);
    }

    @Test
    @TestTransaction
    void aTailCutOffIsFoundWhereItBegan() {
        write(7);
        sql("delete from journal_entry where municipality_id = " + TOWN + " and position > 5");
        broken(6);
    }

    @Test
    @TestTransaction
    void aHistoryWipedOutIsFoundFromItsFirstRow() {
        write(3);
        sql("delete from journal_entry where municipality_id = " + TOWN);
        broken(1);
    }

    @Test
    @TestTransaction
    void aHeadTakenAwayIsFound() {
        write(3);
        sql("delete from journal_head where municipality_id = " + TOWN);
        broken(1);
    }

    @Test
    void theVerificationThatPeopleAskForSaysSoToo() {
        Api.ADMIN.asks().get("/api/v1/journal/verification").then().statusCode(200).body("valid", equalTo(true));
        long town = Api.ADMIN.get("/api/v1/me").getLong("roles[0].municipalityId");
        String row = " where municipality_id = " + town + " and position = 2";
        String name = QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                "select author_name from journal_entry" + row).getSingleResult());
        QuarkusTransaction.requiringNew().run(() -> sql("update journal_entry set author_name = 'Personne'" + row));
        try {
            Api.ADMIN.asks().get("/api/v1/journal/verification").then().statusCode(200).body("valid", equalTo(false))
                    .body("firstBroken", equalTo(2)).body("fault", notNullValue());
        } finally {
            QuarkusTransaction.requiringNew().run(() -> sql("update journal_entry set author_name = '" + name + "'" + row));
        }
        Api.ADMIN.asks().get("/api/v1/journal/verification").then().body("valid", equalTo(true));
    }

    private void write(int entries) {
        for (int i = 1; i <= entries; i++) {
            journal.append(Note.of(TOWN, new Author(1L, "Claire Bresson", null, null), "phase.moved").about("phase", 1L).project(1L)
                    .because("Motif " + i).before("state", "ACTIVE").after("state", "DONE"));
        }
        database.flush();
        database.clear();
    }

    private void sql(String statement) {
        Assertions.assertTrue(database.createNativeQuery(statement).executeUpdate() > 0, statement);
    }

    private void broken(long position) {
        database.clear();
        Verification found = chain.verify(TOWN);
        Assertions.assertFalse(found.valid());
        Assertions.assertEquals(List.of(position), List.of(found.firstBroken()), "" + found.fault());
    }
}
