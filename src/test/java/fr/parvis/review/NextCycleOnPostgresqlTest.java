package fr.parvis.review;

import fr.parvis.OnPostgresql;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same with the other database. */
@QuarkusTest
@TestTransaction
@TestProfile(OnPostgresql.class)
class NextCycleOnPostgresqlTest extends NextCycleTest {
}
