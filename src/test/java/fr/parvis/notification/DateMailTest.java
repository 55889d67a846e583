package fr.parvis.notification;

import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.parvis.Api;
import fr.parvis.Api.Project;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A date that concerns somebody comes as an entry for their calendar, which moves with it and goes with it. */
@QuarkusTest
@TestProfile(WithPost.class)
class DateMailTest {

    private static final String HEAD = "head@demo.parvis.example";
    private static final String DGS = "dgs@demo.parvis.example";

    private static GreenMail server;

    @Inject
    OutboxSender sender;

    @BeforeAll
    static void start() {
        server = new GreenMail(new ServerSetup(WithPost.PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        server.purgeEmailFromAllMailboxes();
        QuarkusTransaction.requiringNew().run(() -> OutboxMail.deleteAll());
    }

    @Test
    void anInterviewIsPlannedMovedAndCalledOffInTheCalendarOfWhoIsToBeThere() throws Exception {
        Project project = LEAD.project("Entretiens");
        String id = LEAD.post("/api/v1/projects/" + project.id() + "/interviews", Map.of("departmentId", LEAD.department("CUL"), "plannedOn", "2099-03-16")).then()
                .statusCode(201).extract().path("id").toString();
        CalendarComponent planned = only(received(HEAD));
        assertEquals("0", value(planned, Property.SEQUENCE));
        assertEquals("20990316", value(planned, Property.DTSTART));
        assertEquals("CONFIRMED", value(planned, Property.STATUS));
        assertEquals("Entretien open data\u00a0: Culture – Entretiens", value(planned, Property.SUMMARY));

        LEAD.patch("/api/v1/interviews/" + id, Map.of("plannedOn", "2099-03-18")).then().statusCode(200);
        CalendarComponent moved = only(received(HEAD));
        assertEquals(value(planned, Property.UID), value(moved, Property.UID));
        assertEquals("1", value(moved, Property.SEQUENCE));
        assertEquals("20990318", value(moved, Property.DTSTART));

        LEAD.patch("/api/v1/interviews/" + id, Map.of("plannedOn", "2099-03-18")).then().statusCode(200);
        sender.sendWaiting();
        assertEquals(0, server.getReceivedMessages().length, "what did not move is not told");

        LEAD.patch("/api/v1/interviews/" + id, Map.of("state", "EXCUSED", "reason", "Service sans données.")).then().statusCode(200);
        CalendarComponent gone = only(received(HEAD));
        assertEquals(value(planned, Property.UID), value(gone, Property.UID));
        assertEquals("2", value(gone, Property.SEQUENCE));
        assertEquals("CANCELLED", value(gone, Property.STATUS));
    }

    @Test
    void theDgsGetsTheGatesOnceTheCalendarIsAgreedToAndEachThatMovesAfterwards() throws Exception {
        Project project = LEAD.project("Passages, et; dates");
        long second = project.phases().get(1);
        reschedule(second, "2099-03-16", Map.of("followingToo", true));
        sender.sendWaiting();
        assertEquals(0, server.getReceivedMessages().length, "nothing is agreed to yet");
        LEAD.move(project.phases().get(0), "START", null).then().statusCode(200);
        LEAD.answerAll(project.phases().get(0));
        LEAD.move(project.phases().get(0), "SUBMIT", null).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> OutboxMail.deleteAll());
        Api.DGS.move(project.phases().get(0), "APPROVE", null).then().statusCode(200);
        Calendar agreed = received(DGS);
        assertEquals(4, agreed.getComponents("VEVENT").size());
        agreed.<CalendarComponent>getComponents("VEVENT").forEach(one -> assertEquals("0", value(one, Property.SEQUENCE)));

        reschedule(second, "2099-03-20", Map.of("cause", "ABSENCE", "reason", "Deux agents absents", "followingToo", true));
        Calendar calendar = received(DGS);
        calendar.validate();
        assertEquals("PUBLISH", calendar.getProperty(Property.METHOD).orElseThrow().getValue());
        List<CalendarComponent> gates = calendar.getComponents("VEVENT");
        assertEquals(4, gates.size());
        CalendarComponent gate = gates.stream().filter(one -> value(one, Property.UID).startsWith("gate-" + second + "@")).findFirst().orElseThrow();
        assertEquals("gate-" + second + "@parvis.valmure.example", value(gate, Property.UID));
        assertEquals("1", value(gate, Property.SEQUENCE));
        assertEquals("20990320", value(gate, Property.DTSTART));
        assertTrue(value(gate, Property.SUMMARY).endsWith("Passages, et; dates"));
    }

    @Test
    void aTitleWithALineEndMakesNoEntryOfItsOwnAndWhatWasSentIsKeptNowhere() throws Exception {
        Project project = LEAD.project("Titre END:VEVENT BEGIN:VALARM\\nX");
        LEAD.post("/api/v1/projects/" + project.id() + "/interviews", Map.of("departmentId", LEAD.department("CUL"), "plannedOn", "2099-03-16")).then()
                .statusCode(201);
        assertFalse(received(HEAD).toString().contains("\nBEGIN:VALARM"));
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> OutboxMail.count("calendarBody is not null")));
    }

    @Test
    void aMeetingIsInTheCalendarOfWhoIsToBeThereAtItsHourAndLeavesItWithThem() throws Exception {
        Project project = LEAD.project("Comités");
        long head = Api.HEAD.get("/api/v1/me").getLong("id");
        long dgs = Api.DGS.get("/api/v1/me").getLong("id");
        String path = "/api/v1/meetings/" + LEAD.post("/api/v1/projects/" + project.id() + "/meetings", Map.of("kind", "STEERING", "title",
                "COPIL\r\nEND:VEVENT\r\nBEGIN:VALARM", "day", "2099-03-16", "hour", "14:30", "location", "Salle, du; conseil", "agenda", List.of(Map.of("title",
                        "Budget", "minutes", 90)), "participants", List.of(Map.of("personId", head), Map.of("guest", "Mme Lune")))).then().statusCode(201)
                .extract().path("id");
        CalendarComponent planned = only(received(HEAD));
        assertEquals("0", value(planned, Property.SEQUENCE));
        assertEquals("20990316T133000Z", value(planned, Property.DTSTART));
        assertEquals("20990316T150000Z", value(planned, Property.DTEND));
        assertEquals("Salle, du; conseil", value(planned, Property.LOCATION));
        assertEquals("COPIL END:VEVENT BEGIN:VALARM – Comités", value(planned, Property.SUMMARY));

        LEAD.patch(path, Map.of("agenda", List.of(Map.of("title", "Budget et calendrier")))).then().statusCode(200);
        sender.sendWaiting();
        assertEquals(0, server.getReceivedMessages().length, "an agenda that changes moves nobody");

        LEAD.patch(path, Map.of("hour", "15:00")).then().statusCode(200);
        CalendarComponent moved = only(received(HEAD));
        assertEquals(value(planned, Property.UID), value(moved, Property.UID));
        assertEquals("1", value(moved, Property.SEQUENCE));
        assertEquals("20990316T140000Z", value(moved, Property.DTSTART));

        LEAD.patch(path, Map.of("participants", List.of(Map.of("personId", head), Map.of("personId", dgs)))).then().statusCode(200);
        assertEquals("1", value(only(received(DGS)), Property.SEQUENCE), "whoever comes later gets what the others have, and they hear nothing");

        LEAD.patch(path, Map.of("participants", List.of(Map.of("personId", dgs)))).then().statusCode(200);
        CalendarComponent withdrawn = only(received(HEAD));
        assertEquals("CANCELLED", value(withdrawn, Property.STATUS));
        assertEquals("2", value(withdrawn, Property.SEQUENCE));

        LEAD.patch(path, Map.of("state", "CANCELLED", "reason", "Salle fermée")).then().statusCode(200);
        CalendarComponent gone = only(received(DGS));
        assertEquals(value(planned, Property.UID), value(gone, Property.UID));
        assertEquals("3", value(gone, Property.SEQUENCE));
        assertEquals("CANCELLED", value(gone, Property.STATUS));
    }

    @Test
    void aMeetingOfThePastWhoseMinutesAreWrittenLateInvitesNobody() {
        LEAD.post("/api/v1/projects/" + LEAD.project("Après coup").id() + "/meetings", Map.of("kind", "KICK_OFF", "title", "Cadrage", "day", "2026-01-12",
                "participants", List.of(Map.of("personId", Api.HEAD.get("/api/v1/me").getLong("id"))))).then().statusCode(201);
        sender.sendWaiting();
        assertEquals(0, server.getReceivedMessages().length);
    }

    private static void reschedule(long phase, String day, Map<String, ?> more) {
        Map<String, Object> body = new java.util.HashMap<>(more);
        body.put("endsOn", day);
        LEAD.patch("/api/v1/phases/" + phase, body).then().statusCode(200);
    }

    /** The one mail that somebody got, read by a parser that is not ours. */
    private Calendar received(String email) throws Exception {
        sender.sendWaiting();
        List<MimeMessage> mails = java.util.stream.Stream.of(server.getReceivedMessages()).filter(mail -> to(mail).equals(email)).toList();
        assertEquals(1, mails.size());
        Calendar calendar = new CalendarBuilder().build(new InputStreamReader(attachment((Multipart) mails.get(0).getContent()).getInputStream(),
                StandardCharsets.UTF_8));
        server.purgeEmailFromAllMailboxes();
        return calendar;
    }

    private static BodyPart attachment(Multipart parts) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContentType().startsWith("text/calendar")) {
                assertTrue(part.getContentType().replaceAll("\\s", "").contains("method=PUBLISH"), part.getContentType());
                assertEquals("invite.ics", part.getFileName());
                return part;
            }
        }
        throw new AssertionError("No calendar is attached");
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static CalendarComponent only(Calendar calendar) {
        calendar.validate();
        List<CalendarComponent> events = calendar.getComponents("VEVENT");
        assertEquals(1, events.size());
        return events.get(0);
    }

    private static String value(CalendarComponent entry, String property) {
        return entry.getProperty(property).orElseThrow().getValue();
    }
}
