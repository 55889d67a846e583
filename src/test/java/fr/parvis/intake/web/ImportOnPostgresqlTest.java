package fr.parvis.intake.web;

import fr.parvis.OnPostgresql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;

/** The same imports, applied and taken back, on PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgresql.class)
class ImportOnPostgresqlTest extends ImportApiTest {

    /** Twice what is promised: five seconds at best, but the server shares the cores with the product, the test and whatever else runs there. */
    @Override
    Duration longest() {
        return Duration.ofSeconds(20);
    }
}
