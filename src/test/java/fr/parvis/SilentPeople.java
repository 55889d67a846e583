package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import fr.parvis.LentTown.Lent;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The people of a town as they meet the product: on a phone, and in their mail. */
record SilentPeople(Lent town, Browser browser, GreenMail post, String server) {

    /** The lead starts the project and puts a line of Voirie to its head. */
    String asked() {
        String project = "/api/v1/projects/" + town.project();
        town.asks("lead").header("If-Match", "*").body(Map.of("move", "START")).post("/api/v1/phases/" + town.phases().get(0) + "/moves").then().statusCode(200);
        town.asks("lead").body(Map.of("title", "Places de stationnement", "departmentId", town.department())).post(project + "/datasets").then().statusCode(201);
        return town.asks("lead").body(Map.of("dueOn", "2029-04-30", "departmentIds", List.of(town.department()))).post(project + "/visas").then()
                .statusCode(201).extract().path("items[0].id").toString();
    }

    String given(LocalDate due) {
        return town.asks("lead").body(Map.of("title", "Envoyer la liste des logiciels", "phase", "SCOPING", "ownerId", town.id("head"), "dueOn", due.toString()))
                .post("/api/v1/projects/" + town.project() + "/tasks").then().statusCode(201).extract().path("id").toString();
    }

    Page opened(String who, String path) {
        Page page = browser.signedInAs(town.email(who), View.PHONE, server);
        assertEquals(200, page.navigate(path).status(), path);
        checked(page);
        return page;
    }

    /** First without saying when, which the form asks for. */
    static void answersLate(Page reminder, String until) {
        reminder.locator("[name=reply][value=LATE]").check();
        reminder.locator("main form button[type=submit]").click();
        assertThat(reminder.locator("#f-until")).hasAttribute("aria-invalid", "true");
        checked(reminder);
        reminder.locator("[name=cause]").selectOption("PROVIDER");
        reminder.locator("[name=until]").fill(until);
        reminder.locator("[name=words]").fill("Le prestataire livre la liste à la mi-avril.");
        reminder.locator("main form button[type=submit]").click();
    }

    static void checked(Page page) {
        Browser.assertAccessible(page);
        Browser.assertNoSidewaysScroll(page);
    }

    List<String> mails(String who) {
        return received(post, town.email(who));
    }

    /** What the DGS was mailed of the department, among what else waits for them. */
    List<String> reports() {
        return mails("dgs").stream().filter(mail -> mail.contains("en attente de M. head")).toList();
    }

    String last(String who) {
        return mails(who).get(mails(who).size() - 1);
    }

    void close() {
        browser.close();
        post.stop();
    }

    /** The plain texts that reached somebody, in their order, each with its subject before it. */
    private static List<String> received(GreenMail server, String email) {
        List<String> texts = new ArrayList<>();
        try {
            for (MimeMessage message : server.getReceivedMessages()) {
                if (message.getAllRecipients()[0].toString().equals(email)) {
                    texts.add(message.getSubject() + "\n" + ((Multipart) message.getContent()).getBodyPart(0).getContent());
                }
            }
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
