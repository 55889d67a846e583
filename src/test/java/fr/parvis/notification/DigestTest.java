package fr.parvis.notification;

import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.Api.Project;
import fr.parvis.Visitor;
import fr.parvis.desk.Waiting.Everything;
import fr.parvis.desk.WaitingLines.WaitingLine;
import fr.parvis.inventory.VisaQueries.WaitingVisa;
import fr.parvis.inventory.VisaRequestState;
import fr.parvis.method.Methods;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Person;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import fr.parvis.task.TaskOrigin;
import fr.parvis.task.TaskQueries.TaskRow;
import fr.parvis.task.TaskState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One digest a day, on working days, once its hour has come, and only when something waits. */
@QuarkusTest
@TestProfile(WithPost.class)
class DigestTest {

    private static final String HEAD_MAIL = "head@demo.parvis.example";
    private static final AtomicInteger WEEKS = new AtomicInteger();

    /** A Wednesday of its own for each test, far enough ahead for everybody to have been there that morning. */
    private final LocalDate wednesday = ordinary();

    /** Of a week of its own, without a holiday until its Friday. */
    private static LocalDate ordinary() {
        WorkingDays days = new WorkingDays(true);
        LocalDate day;
        do {
            day = LocalDate.of(2031, 1, 8).plusWeeks(3L * WEEKS.getAndIncrement());
        } while (days.between(day.minusDays(1), day.plusDays(2)) < 3);
        return day;
    }

    @Inject
    DigestSender sender;

    @Inject
    Notices notices;

    @Inject
    Methods methods;

    @BeforeEach
    void nothingOnItsWay() {
        QuarkusTransaction.requiringNew().run(() -> {
            NoticeChoice.deleteAll();
            QuietHours.deleteAll();
            DigestTime.deleteAll();
        });
    }

    @Test
    void itLeavesOnceADayFromHalfPastSevenOnHoweverOftenOneLooks() {
        assertEquals(0, lookAt(wednesday, "07:29"), "its hour has not come");
        assertTrue(lookAt(wednesday, "07:30") > 0);
        assertEquals(0, lookAt(wednesday, "07:31"));
        assertEquals(0, lookAt(wednesday, "18:00"));
        assertEquals(1, digests(HEAD_MAIL, wednesday));
    }

    @Test
    void aMorningMissedIsMadeUpForThatDayAndNoOther() {
        assertTrue(lookAt(wednesday, "16:45") > 0);
        assertEquals(1, digests(HEAD_MAIL, wednesday));
        assertEquals(0, digests(HEAD_MAIL, wednesday.minusDays(1)));
    }

    @Test
    void nothingLeavesOnASaturdayASundayOrAHoliday() {
        assertEquals(0, lookAt(wednesday.plusDays(3), "09:00"));
        assertEquals(0, lookAt(wednesday.plusDays(4), "09:00"));
        assertEquals(0, lookAt(LocalDate.of(2031, 5, 1), "09:00"), "a Thursday");
    }

    @Test
    void aThousandEventsOfADayAreOneDigest() {
        lookAt(wednesday, "08:00");
        long mails = mails(HEAD_MAIL);
        tell(HEAD_MAIL, NoticeKind.VISA_FALLEN, 1_000);
        assertEquals(mails, mails(HEAD_MAIL), "none of them leaves by itself");

        lookAt(wednesday.plusDays(1), "07:30");

        assertEquals(mails + 1, mails(HEAD_MAIL));
        String text = latest(HEAD_MAIL).textBody;
        assertTrue(text.contains("Pour information\n- Ligne 1000 – "), text);
        assertTrue(text.contains("- Et 185 autres lignes"), text);
        lookAt(wednesday.plusDays(2), "07:30");
        assertFalse(latest(HEAD_MAIL).textBody.contains("Ligne 1000"), "what was told once is not told again");
    }

    @Test
    void whatAnotherProcessWroteUnderALowerNumberIsToldAsWell() {
        tell(HEAD_MAIL, NoticeKind.VISA_FALLEN, 1);
        lookAt(wednesday, "08:00");
        // Numbers are given out in blocks: the one of a process that wrote little comes late and is low.
        tell(HEAD_MAIL, NoticeKind.VISA_FALLEN, 2);
        QuarkusTransaction.requiringNew().run(() -> Notice.update("id = -id where subject = ?1 and digestId is null", "Ligne 2"));
        lookAt(wednesday.plusDays(1), "07:30");
        assertTrue(latest(HEAD_MAIL).textBody.contains("Ligne 2 – "), latest(HEAD_MAIL).textBody);
    }

    @Test
    void itTellsWhatIsToDecideToDoAndToKnowInWholeSentencesWithItsLinks() {
        Project project = LEAD.project("Récapitulatif");
        LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Lieux", "departmentId", LEAD.department("CUL"))).then().statusCode(201);
        lookAt(wednesday, "08:00");
        long mails = mails(HEAD_MAIL);
        String visa = LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-03-16", "departmentIds", List.of(LEAD.department("CUL"))))
                .then().statusCode(201).extract().path("items[0].id").toString();
        assertEquals(mails, mails(HEAD_MAIL), "a visa due in years waits for the morning");

        lookAt(wednesday.plusDays(1), "07:30");

        OutboxMail mail = latest(HEAD_MAIL);
        assertTrue(mail.subject.matches("(Une chose vous attend|\\d+ choses vous attendent)(, dont \\d+ en retard)?"), mail.subject);
        assertTrue(mail.textBody.startsWith("Bonjour ") && mail.textBody.contains("\n\nÀ décider\n- "), mail.textBody);
        assertTrue(Told.latest(HEAD_MAIL).path.equals("/visas/" + visa) && !Told.latest(HEAD_MAIL).mailed);
        assertFalse(mail.textBody.contains("Pour information"), "what is to decide is not told a second time as news");
        assertTrue(mail.textBody.matches("(?s).*- Rappel\u00a0: [^\n]*à viser pour Culture – [^\n]*\n  http[^\n]*/decide/[\\w-]{43}\n.*"), mail.textBody);
        assertTrue(mail.textBody.contains("/notifications/preferences"), mail.textBody);
        assertTrue(mail.htmlBody.contains("<html lang=\"fr\">") && mail.htmlBody.contains("<h2 style=\"font-size:17px\">À décider</h2>"), mail.htmlBody);
        assertFalse(mail.htmlBody.contains("<img"), "nothing tells who opened it");
    }

    @Test
    void itsWholeTextInFrenchAndInEnglish() {
        LocalDate due = LocalDate.of(2026, 3, 12);
        Everything all = new Everything(List.of(), List.of(new WaitingVisa(7, "Culture", "Ouvrir nos données", "Claire Bresson", due, VisaRequestState.OPEN, 1, 0, 0)),
                List.of(), List.of(), List.of(task(4, "Nommer un référent", LocalDate.of(2026, 3, 2))), List.of(task(5, "Relire la charte", due)), List.of(),
                List.of(), List.of());
        Notice news = Notice.of(1, 1, NoticeKind.VISA_DECIDED, "Finances a décidé de 3 lignes", "…", "/visas/9", Instant.parse("2026-03-02T09:12:00Z"));
        DigestLetter.Told told = new DigestLetter.Told("Léa Benali", all, List.of(news), Reminded.of(List.of(news)), false);
        assertEquals("""
                Bonjour Léa Benali,

                3 choses vous attendent, dont 1 en retard.

                À décider
                - Une ligne à viser pour Culture – Ouvrir nos données – Demandé par Claire Bresson, à décider avant le jeudi 12 mars 2026
                  https://parvis.example/visas/7

                À faire
                - Nommer un référent – Ouvrir nos données – En retard, échéance : lundi 2 mars 2026
                  https://parvis.example/tasks/4
                - Relire la charte – Ouvrir nos données – Échéance : jeudi 12 mars 2026
                  https://parvis.example/tasks/5

                Pour information
                - Finances a décidé de 3 lignes – lundi 2 mars 2026 à 10 h 12
                  https://parvis.example/visas/9

                Ouvrir « Ce qui m’attend »
                https://parvis.example/

                Vous recevez ce récapitulatif une fois par jour ouvré au plus, parce que vous avez un rôle dans un projet d’ouverture des données suivi avec Parvis. Ouvrir un lien ne décide de rien.
                Choisir ce que vous recevez, et quand
                https://parvis.example/notifications/preferences
                """, DigestLetter.of(told, WaitingLine::path, methods, "https://parvis.example", Locale.FRENCH).text());
        String english = DigestLetter.of(told, WaitingLine::path, methods, "https://parvis.example", Locale.ENGLISH).text();
        assertTrue(english.startsWith("""
                Hello Léa Benali,

                3 things wait for you, 1 of them late.

                To decide
                - One line to sign for Culture – Ouvrir nos données – Asked by Claire Bresson, to be decided by Thursday 12 March 2026"""), english);
    }

    @Test
    void aReminderAndTheLineOfTheSameThingAreOne() {
        Everything all = new Everything(List.of(), List.of(), List.of(), List.of(), List.of(task(4, "Nommer un référent", LocalDate.of(2026, 3, 2))),
                List.of(task(5, "Relire la charte", LocalDate.of(2026, 3, 12))), List.of(), List.of(), List.of());
        Notice reminder = Notice.of(1, 1, NoticeKind.LADDER_REMINDER, "Rappel", "…", "/reminders/9", Instant.parse("2026-03-09T06:30:00Z"));
        String text = DigestLetter.of(new DigestLetter.Told("Léa Benali", all, List.of(reminder), new Reminded(Map.of("/tasks/4", "/reminders/9")), false),
                WaitingLine::path, methods, "https://parvis.example", Locale.FRENCH).text();
        assertTrue(text.contains("- Rappel\u00a0: Nommer un référent – ") && text.contains("/reminders/9\n") && !text.contains("/tasks/4"), text);
        assertTrue(text.contains("- Relire la charte") && !text.contains("Pour information"), text);
    }

    private static TaskRow task(long id, String title, LocalDate due) {
        return new TaskRow(id, 0, 1, "Ouvrir nos données", PhaseCode.SCOPING, 1, null, title, null, null, 1L, "Léa Benali", TaskState.OPEN, null, null, due, due, null,
                TaskOrigin.ADDED, null, null, null, 1, "2026.1", 0, null, null, null, null, null, null, null);
    }

    @Test
    void aVisaDueWithinTwoWorkingDaysOrAskedForInWordsLeavesAtOnce() {
        Project project = LEAD.project("Tout de suite");
        LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", "Lieux", "departmentId", LEAD.department("CUL"))).then().statusCode(201);
        long mails = mails(HEAD_MAIL);
        LEAD.post("/api/v1/projects/" + project.id() + "/visas", Map.of("dueOn", "2099-03-16", "words", "Merci d’avance !", "departmentIds",
                List.of(LEAD.department("CUL")))).then().statusCode(201);
        assertEquals(mails + 1, mails(HEAD_MAIL));
    }

    @Test
    void whatAPersonChoseHoldsAndQuietHoursHoldTheMailBack() {
        HEAD.asks().body(Map.of("channels", Map.of("VISA_FALLEN", "AT_ONCE", "REMINDER", "NEVER"), "quietFrom", "00:00", "quietUntil", "23:59"))
                .put("/api/v1/notification-preferences").then().statusCode(200);
        long mails = mails(HEAD_MAIL);
        tell(HEAD_MAIL, NoticeKind.VISA_FALLEN, 1);
        assertEquals(mails + 1, mails(HEAD_MAIL));
        assertTrue(latest(HEAD_MAIL).nextAttemptAt().isAfter(latest(HEAD_MAIL).writtenAt), "it waits for the end of the quiet hours");
        tell(HEAD_MAIL, NoticeKind.REMINDER, 1);
        assertEquals(mails + 1, mails(HEAD_MAIL));
        HEAD.asks().get("/api/v1/notifications?kind=REMINDER").then().body("items[0].subject", containsString("Ligne 1"));
        HEAD.asks().body(Map.of("channels", Map.of("VISA", "NEVER"))).put("/api/v1/notification-preferences").then().statusCode(422)
                .body("errors[0].pointer", equalTo("/channels/VISA"));
    }

    @Test
    void aTownMaySetItsHour() {
        Visitor.signedIn("admin").post("/notifications/times/" + LEAD.town(), Map.of("leavesAt", "9h")).then().statusCode(422)
                .body(containsString("Indiquez une heure comme 07:30."));
        Visitor.signedIn("admin").post("/notifications/times/" + LEAD.town(), Map.of("leavesAt", "09:15")).then().statusCode(303);
        lookAt(wednesday, "09:14");
        assertEquals(0, digests(HEAD_MAIL, wednesday));
        lookAt(wednesday, "09:15");
        assertEquals(1, digests(HEAD_MAIL, wednesday));
        Visitor.signedIn("lead").get("/notifications/preferences").then().body(not(containsString("/notifications/times/")));
        DGS.asks().get("/api/v1/notification-preferences").then().statusCode(200);
    }

    private int lookAt(LocalDate day, String time) {
        AtomicInteger written = new AtomicInteger();
        Clocks.at(LocalTime.parse(time).atDate(day).atZone(Clocks.PARIS).toInstant(), () -> written.set(sender.writeDue()));
        return written.get();
    }

    private void tell(String email, NoticeKind kind, int times) {
        QuarkusTransaction.requiringNew().run(() -> {
            Person person = Person.withEmail(email).orElseThrow();
            Notices.Telling telling = notices.about(kind, LEAD.town(), List.of(person.id));
            for (int i = 1; i <= times; i++) {
                telling.tell(person, "/visas/" + (900_000 + i), "Ligne " + i, new Post.Letter("Bonjour", List.of("Elle a changé."), "Ouvrir", "/", null),
                        Locale.FRENCH);
            }
        });
    }

    private static long digests(String email, LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> Digest.count("personId = ?1 and sentOn = ?2", Person.withEmail(email).orElseThrow().id, day));
    }

    private static long mails(String email) {
        return QuarkusTransaction.requiringNew().call(() -> OutboxMail.count("recipient", email));
    }

    private static OutboxMail latest(String email) {
        return QuarkusTransaction.requiringNew().call(() -> OutboxMail.<OutboxMail>find("recipient = ?1 order by id desc", email).firstResult());
    }
}
