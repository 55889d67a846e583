package fr.parvis.notification;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The database whose installations may run several processes. */
@QuarkusTest
@TestProfile(WithPostOnPostgresql.class)
class WebhookDeliveryOnPostgresqlTest extends WebhookDeliveryTest {
}
