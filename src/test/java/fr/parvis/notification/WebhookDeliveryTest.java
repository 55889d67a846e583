package fr.parvis.notification;

import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api.Project;
import fr.parvis.Neighbour;
import fr.parvis.Visitor;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.notification.HookServer.Got;
import fr.parvis.people.Person;
import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fact is told to whoever wanted to know it: signed, with numbers and no words, until it arrives or two days are over, and to no private address. */
@QuarkusTest
@TestProfile(WithPost.class)
class WebhookDeliveryTest {

    private static HookServer server;

    @Inject
    WebhookSender sender;

    @Inject
    Webhooks webhooks;

    @Inject
    WebhookGuard guard;

    @Inject
    Journal journal;

    @Inject
    Neighbour neighbour;

    @Inject
    Clock clock;

    private long town;

    @BeforeAll
    static void start() {
        server = new HookServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void empty() {
        WebhookFixture.empty();
        server.reset();
        KnownNames.say("hook.example", "127.0.0.1");
        town = LEAD.town();
    }

    @AfterEach
    void forget() {
        KnownNames.forget();
        WebhookFixture.empty();
    }

    @Test
    void aFactIsSentSignedWithItsPlaceInTheHistoryAndWithoutAWord() throws Exception {
        Project project = LEAD.project("Un titre qui reste ici");
        Webhooks.Made made = WebhookFixture.made(town, WebhookFixture.URL, WebhookEvent.FACTS);
        long phase = project.phases().get(0);
        LEAD.move(phase, "START", null).then().statusCode(200);
        sender.sendWaiting();

        assertEquals(1, server.got.size());
        Got got = server.got.get(0);
        assertEquals("/parvis?from=test", got.path());
        assertEquals("hook.example:" + HookServer.PORT, got.header("Host"));
        assertEquals("phase.moved", got.header("Parvis-Event"));
        assertEquals("application/json", got.header("Content-Type"));
        assertTrue(Math.abs(Instant.now().getEpochSecond() - Long.parseLong(got.header("Parvis-Timestamp"))) < 60);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(made.secret().getBytes(StandardCharsets.US_ASCII), "any"));
        StringBuilder hex = new StringBuilder("sha256=");
        for (byte b : mac.doFinal((got.header("Parvis-Timestamp") + "." + got.body()).getBytes(StandardCharsets.UTF_8))) {
            hex.append(String.format("%02x", b));
        }
        assertEquals(hex.toString(), got.header("Parvis-Signature"));

        JsonPath body = JsonPath.from(got.body());
        assertEquals(got.header("Parvis-Delivery"), body.getString("id"));
        assertEquals("phase.moved", body.getString("event"));
        assertEquals(town, body.getLong("municipality"));
        assertEquals(project.id(), body.getLong("project"));
        assertEquals("phase", body.getString("subject.kind"));
        assertEquals(phase, body.getLong("subject.id"));
        JsonPath row = LEAD.get("/api/v1/projects/" + project.id() + "/journal?size=200");
        assertEquals(row.getString("items.find { it.event == 'phase.moved' }.hash"), body.getString("journal.hash"));
        assertEquals(row.getLong("items.find { it.event == 'phase.moved' }.position"), body.getLong("journal.position"));
        assertEquals(Set.of("id", "event", "municipality", "project", "subject", "at", "journal"), body.getMap("").keySet());
        assertFalse(got.body().contains("titre"));
        assertEquals(CanonicalJson.write(body.getMap("")), got.body());

        WebhookDelivery sent = WebhookFixture.deliveries(made.id()).get(0);
        assertEquals(WebhookDelivery.State.DELIVERED, sent.state());
        sender.sendWaiting();
        assertEquals(1, server.got.size(), "once");
    }

    @Test
    void eachIsToldWhatItWasMadeForAndOfItsOwnTown() {
        long gates = WebhookFixture.made(town, WebhookFixture.URL, EnumSet.of(WebhookEvent.GATE_DECIDED)).id();
        long both = WebhookFixture.made(town, WebhookFixture.URL, EnumSet.of(WebhookEvent.GATE_DECIDED, WebhookEvent.PHASE_MOVED)).id();
        long tasks = WebhookFixture.made(town, WebhookFixture.URL, EnumSet.of(WebhookEvent.TASK_MOVED)).id();
        long other = WebhookFixture.made(neighbour.townId(), WebhookFixture.URL, WebhookEvent.FACTS).id();
        Project project = LEAD.project("Passages");
        LEAD.pass(project.phases().get(0));
        String task = LEAD.get("/api/v1/projects/" + project.id() + "/tasks?phase=TRAINING").getString("items[0].id");
        LEAD.patch("/api/v1/tasks/" + task, Map.of("state", "STARTED")).then().statusCode(200);
        LEAD.patch("/api/v1/tasks/" + task, Map.of("output", "Un compte rendu")).then().statusCode(200);
        assertEquals(List.of(WebhookEvent.GATE_DECIDED), events(gates));
        assertEquals(3, events(both).stream().filter(WebhookEvent.PHASE_MOVED::equals).count());
        assertEquals(1, events(both).stream().filter(WebhookEvent.GATE_DECIDED::equals).count());
        assertEquals(List.of(WebhookEvent.TASK_MOVED), events(tasks));
        assertEquals(List.of(), events(other));
    }

    @Test
    void aVisaIsToldByItsNumberWithNothingOfTheLinesThatAreNotToBeMentioned() {
        Project project = LEAD.project("Visas");
        long id = WebhookFixture.made(town, WebhookFixture.URL, WebhookEvent.FACTS).id();
        String path = "/api/v1/projects/" + project.id();
        long culture = LEAD.department("CUL");
        long hidden = LEAD.post(path + "/datasets", Map.of("title", "Emplacement des coffres", "departmentId", culture, "withheld", true)).then()
                .statusCode(201).extract().jsonPath().getLong("id");
        JsonPath asked = LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04", "departmentIds", List.of(culture))).then().statusCode(201).extract().jsonPath();
        HEAD.post("/api/v1/visas/" + asked.getLong("items[0].id") + "/decisions", Map.of("snapshotHash", asked.getString("items[0].snapshotHash"), "decisions",
                List.of(Map.of("datasetId", hidden, "decision", "SEND_BACK", "reason", "Tenu secret.")))).then().statusCode(200);
        sender.sendWaiting();
        assertEquals(List.of(WebhookEvent.VISA_DECIDED), events(id));
        String body = server.got.get(0).body();
        assertEquals("visa", JsonPath.from(body).getString("subject.kind"));
        assertFalse(body.contains("coffres") || body.contains("Culture") || body.contains("secret"), body);
    }

    @Test
    void aFailureIsTriedAgainLaterAndLaterUntilItArrives() {
        long id = tested();
        server.status = 500;
        server.answer = "Base de données\r\nfermée";
        Instant now = clock.instant();
        sender.sendWaiting();
        WebhookDelivery failed = WebhookFixture.deliveries(id).get(0);
        assertEquals(WebhookDelivery.State.WAITING, failed.state());
        assertEquals(1, failed.attempts());
        sender.sendWaiting();
        assertEquals(1, server.got.size(), "not at once");
        Clocks.at(now.plusSeconds(70), sender::sendWaiting);
        assertEquals(2, server.got.size());
        Clocks.at(now.plusSeconds(130), sender::sendWaiting);
        assertEquals(2, server.got.size(), "the second pause is twice the first");
        server.reset();
        Clocks.at(now.plusSeconds(300), sender::sendWaiting);
        assertEquals(1, server.got.size());
        assertEquals(WebhookDelivery.State.DELIVERED, WebhookFixture.deliveries(id).get(0).state());
        assertEquals(0, failures(id));
    }

    @Test
    void afterTwoDaysItIsGivenUpAndMayBeTriedAgainByHand() {
        long id = tested();
        server.status = 503;
        Instant now = clock.instant();
        int attempts = 0;
        for (Duration later = Duration.ZERO; later.toHours() < 72; later = later.plusMinutes(10)) {
            Clocks.at(now.plus(later), sender::sendWaiting);
            WebhookDelivery one = WebhookFixture.deliveries(id).get(0);
            if (one.state() == WebhookDelivery.State.GIVEN_UP) {
                attempts = one.attempts();
                assertTrue(later.toHours() >= 34 && later.toHours() <= 48, later.toString());
                break;
            }
        }
        assertTrue(attempts > 10 && attempts < Webhook.MOST_FAILURES, attempts + " attempts");
        int before = server.got.size();
        Clocks.at(now.plus(Duration.ofDays(4)), sender::sendWaiting);
        assertEquals(before, server.got.size());
        server.reset();
        assertEquals(Webhooks.Result.DONE, webhooks.retry(id, WebhookFixture.deliveries(id).get(0).id));
        sender.sendWaiting();
        assertEquals(WebhookDelivery.State.DELIVERED, WebhookFixture.deliveries(id).get(0).state());
        assertEquals(Webhooks.Result.DELIVERED, webhooks.retry(id, WebhookFixture.deliveries(id).get(0).id));
    }

    @Test
    void twentyFailuresInARowStopItAndTheHistorySaysSo() {
        long id = WebhookFixture.made(town, WebhookFixture.URL, EnumSet.of(WebhookEvent.TASK_MOVED)).id();
        server.status = 410;
        for (int i = 0; i < Webhook.MOST_FAILURES; i++) {
            webhooks.test(id);
            sender.sendWaiting();
        }
        assertEquals(WebhookState.FAILING, WebhookFixture.webhook(id).state());
        assertEquals(Webhook.MOST_FAILURES, server.got.size());
        Visitor.signedIn("admin").get("/municipalities/" + town + "/journal.jsonl").then().body(containsString("notification.webhook-failing"));
        String task = LEAD.get("/api/v1/projects/" + LEAD.project("En pause").id() + "/tasks").getString("items[0].id");
        LEAD.patch("/api/v1/tasks/" + task, Map.of("state", "STARTED")).then().statusCode(200);
        assertFalse(events(id).contains(WebhookEvent.TASK_MOVED), "nothing is written for who is not told");
        server.reset();
        webhooks.resume(id, WebhookFixture.admin());
        sender.sendWaiting();
        assertEquals(Webhook.MOST_FAILURES, server.got.size(), "what waited leaves");
        assertEquals(0, failures(id));
    }

    @Test
    void theAdministratorsAreToldOnceThatItStoppedAndInTheirLanguage() {
        String admin = "admin@demo.parvis.example";
        long others = Told.count("lead@demo.parvis.example");
        for (String language : List.of("fr", "en")) {
            QuarkusTransaction.requiringNew().run(() -> Person.update("language = ?1 where email = ?2", language, admin));
            long before = Told.count(admin);
            long id = tested();
            server.status = 410;
            for (int i = 0; i < Webhook.MOST_FAILURES + 3; i++) {
                webhooks.test(id);
                sender.sendWaiting();
            }
            assertEquals(before + 1, Told.count(admin));
            Notice told = Told.latest(admin);
            assertEquals(NoticeKind.WEBHOOK_STOPPED, told.kind);
            assertEquals("/webhooks/" + id, told.path);
            assertFalse(told.mailed, "it waits for the digest");
            assertEquals(language.equals("fr") ? "Webhook arrêté\u00a0: Supervision" : "Webhook stopped: Supervision", told.subject);
            assertTrue(told.words.contains(language.equals("fr") ? "après 20 échecs de suite" : "after 20 failures in a row"), told.words);
        }
        QuarkusTransaction.requiringNew().run(() -> Person.update("language = null where email = ?1", admin));
        Visitor.signedIn("admin").get("/notifications").then().body(containsString("Vous administrez la commune dont un webhook s’est arrêté"));
        assertEquals(others, Told.count("lead@demo.parvis.example"));
    }

    @Test
    void aDeadServerCostsOneWaitARoundAndKeepsNobodyElseWaiting() {
        long dead = WebhookFixture.made(town, "http://hook.example:3931/", WebhookEvent.FACTS).id();
        IntStream.range(0, 60).forEach(i -> webhooks.test(dead));
        QuarkusTransaction.requiringNew().run(() -> Webhook.update("url = 'https://gone.invalid/' where id = ?1", dead));
        long live = tested();
        sender.sendWaiting();
        assertEquals(1, server.got.size());
        assertEquals(1, WebhookFixture.deliveries(dead).stream().filter(one -> one.attempts() > 0).count());
        assertEquals(WebhookDelivery.State.DELIVERED, WebhookFixture.deliveries(live).get(0).state());
    }

    @Test
    void severalSendersTogetherDeliverEachOnce() {
        long id = tested();
        IntStream.range(0, 19).forEach(i -> webhooks.test(id));
        List<CompletableFuture<Void>> senders = IntStream.range(0, 4).mapToObj(any -> CompletableFuture.runAsync(sender::sendWaiting)).toList();
        senders.forEach(CompletableFuture::join);
        sender.sendWaiting();
        assertEquals(20, server.got.size());
        assertEquals(20, server.got.stream().map(got -> got.header("Parvis-Delivery")).distinct().count());
    }

    @Test
    void aPrivateAddressIsNotCalledWhateverItsNameSaidBefore() {
        KnownNames.say("turns.example", "203.0.113.10", "127.0.0.1");
        assertEquals(Optional.empty(), guard.refusal("https://turns.example:3931/"), "when it is written down");
        List<String> hostile = List.of("https://127.0.0.1:3931/", "http://127.0.0.1:3931/", "https://turns.example:3931/", "https://[::ffff:127.0.0.1]:3931/",
                "http://hook.example:3932/", "https://169.254.169.254/latest/");
        List<Long> ids = new ArrayList<>();
        for (String url : hostile) {
            long id = WebhookFixture.made(town, url, WebhookEvent.FACTS).id();
            webhooks.test(id);
            ids.add(id);
        }
        sender.sendWaiting();
        assertEquals(List.of(), server.got);
        assertEquals(List.of(WebhookFault.PRIVATE, WebhookFault.NOT_HTTPS, WebhookFault.PRIVATE, WebhookFault.PRIVATE, WebhookFault.NOT_HTTPS, WebhookFault.PRIVATE),
                ids.stream().map(id -> WebhookFixture.deliveries(id).get(0).fault()).toList());
    }

    @Test
    void aRedirectionIsNotFollowed() {
        long id = tested();
        server.status = 302;
        server.location = "http://127.0.0.1:3931/elsewhere";
        sender.sendWaiting();
        assertEquals(1, server.got.size());
        assertEquals(1, failures(id));
    }

    @Test
    void ofALongAnswerNoMoreIsReadThanIsShown() {
        long id = tested();
        server.status = 200;
        server.answer = "a".repeat(5_000_000);
        sender.sendWaiting();
        assertEquals(WebhookDelivery.State.DELIVERED, WebhookFixture.deliveries(id).get(0).state());
        int kept = WebhookFixture.deliveries(id).get(0).lastAnswer().length();
        assertEquals(300, kept);
    }

    @Test
    void theSecretIsNotInTheDatabaseAndANewOneSignsAtOnce() {
        Webhooks.Made made = WebhookFixture.made(town, WebhookFixture.URL, WebhookEvent.FACTS);
        Webhook kept = WebhookFixture.webhook(made.id());
        assertFalse(kept.sealedSecret().contains(made.secret()));
        assertEquals(Optional.of(made.secret()), webhooks.secretOf(kept));
        String renewed = webhooks.renewSecret(made.id(), WebhookFixture.admin());
        webhooks.test(made.id());
        sender.sendWaiting();
        Got got = server.got.get(0);
        assertEquals(WebhookSignature.of(renewed, Long.parseLong(got.header("Parvis-Timestamp")), got.body()), got.header("Parvis-Signature"));
        assertNull(JsonPath.from(got.body()).get("journal"));
        assertEquals("webhook", JsonPath.from(got.body()).getString("subject.kind"));
    }

    @Test
    void aSecretThatCannotBeReadAnyMoreIsSaidAndKeepsNobodyElseFromBeingTold() {
        long lost = tested();
        QuarkusTransaction.requiringNew().run(() -> Webhook.<Webhook>findById(lost).keep("AAAA"));
        long live = tested();
        sender.sendWaiting();
        assertEquals(WebhookFault.SECRET, WebhookFixture.deliveries(lost).get(0).fault());
        assertEquals(WebhookDelivery.State.DELIVERED, WebhookFixture.deliveries(live).get(0).state());
        assertEquals(1, server.got.size());
    }

    @Test
    void whatIsAMonthOldIsForgotten() {
        long id = tested();
        Clocks.at(clock.instant().plus(Duration.ofDays(29)), sender::forget);
        assertEquals(1, WebhookFixture.deliveries(id).size());
        Clocks.at(clock.instant().plus(Duration.ofDays(31)), sender::forget);
        assertEquals(0, WebhookFixture.deliveries(id).size());
    }

    @Test
    void aFactThatIsTakenBackIsNotTold() {
        long dataset = dataset("Agenda", false);
        long id = WebhookFixture.made(town, WebhookFixture.URL, WebhookEvent.FACTS).id();
        QuarkusTransaction.begin();
        journal.append(Note.of(town, Author.SYSTEM, "publication.entered").about("dataset", dataset));
        assertEquals(1, WebhookDelivery.count());
        QuarkusTransaction.rollback();
        assertEquals(List.of(), events(id));
    }

    @Test
    void aDatasetIsToldByItsNumberAndOneThatIsNotToBeMentionedNotAtAll() {
        long hidden = dataset("Emplacement des coffres", true);
        long shown = dataset("Agenda", false);
        long id = WebhookFixture.made(town, WebhookFixture.URL, WebhookEvent.FACTS).id();
        QuarkusTransaction.requiringNew().run(() -> {
            for (long dataset : new long[] {hidden, shown}) {
                journal.append(Note.of(town, Author.SYSTEM, "publication.entered").about("dataset", dataset).fact("title", "Agenda"));
                journal.append(Note.of(town, Author.SYSTEM, "publication.withdrawn").about("dataset", dataset));
            }
        });
        assertEquals(List.of(WebhookEvent.DATASET_PUBLISHED, WebhookEvent.DATASET_WITHDRAWN), events(id));
        WebhookFixture.deliveries(id).forEach(one -> assertEquals(shown, JsonPath.from(one.body).getLong("subject.id")));
    }

    private static long dataset(String title, boolean withheld) {
        return LEAD.post("/api/v1/projects/" + LEAD.project("Jeux").id() + "/datasets", Map.of("title", title, "departmentId", LEAD.department("CUL"),
                "withheld", withheld)).then().statusCode(201).extract().jsonPath().getLong("id");
    }

    private long tested() {
        long id = WebhookFixture.made(town, WebhookFixture.URL, WebhookEvent.FACTS).id();
        webhooks.test(id);
        return id;
    }

    private static List<WebhookEvent> events(long webhook) {
        return WebhookFixture.deliveries(webhook).stream().map(one -> one.event).toList();
    }

    private static int failures(long id) {
        return WebhookFixture.webhook(id).failures();
    }
}
