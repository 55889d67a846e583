package fr.parvis;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same with the other database, where the second of two presses waits for the first by other means. */
@QuarkusTest
@TestProfile(OnPostgresql.class)
class FormSentTwiceOnPostgresqlTest extends FormSentTwiceTest {
}
