package fr.parvis.phase.web;

import fr.parvis.OnPostgresql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same life cycle, its locks and its races, on PostgreSQL. */
@QuarkusTest
@TestProfile(OnPostgresql.class)
class LifeCycleOnPostgresqlTest extends LifeCycleApiTest {
}
