package fr.parvis.intake.web;

import fr.parvis.OnPostgresql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same imports, applied and taken back, on PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgresql.class)
class ImportOnPostgresqlTest extends ImportApiTest {
}
