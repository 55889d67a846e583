package fr.parvis.inventory.web;

import fr.parvis.OnPostgresql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same visas on PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgresql.class)
class VisaOnPostgresqlTest extends VisaApiTest {
}
