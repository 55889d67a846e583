package fr.parvis.inventory.web;

import fr.parvis.OnPostgresql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same inventory, its search, its orders and its races, on PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgresql.class)
class DatasetOnPostgresqlTest extends DatasetApiTest {
}
