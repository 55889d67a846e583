package fr.parvis.project.web;

import fr.parvis.OnPostgresql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same with the other database. */
@QuarkusTest
@TestProfile(OnPostgresql.class)
class ContactApiOnPostgresqlTest extends ContactApiTest {
}
