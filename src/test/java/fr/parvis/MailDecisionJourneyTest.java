package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import fr.parvis.notification.MailedDecision;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** A head approves from a mail on a phone, without a session, in under ten acts. In a real browser. */
@QuarkusTest
class MailDecisionJourneyTest {

    @TestHTTPResource("/")
    URL server;

    private int acts;

    @Test
    void aHeadApprovesFromAMailOnAPhoneInUnderTenActs() {
        MailedDecision asked = MailedDecision.ofAVisa("Depuis un courriel");
        try (Browser browser = Browser.open()) {
            Page phone = browser.page(View.PHONE, server.toString());
            act(() -> phone.navigate(asked.link()));
            checked(phone, "decision-entry");
            act(() -> phone.locator("#ask button").click());
            assertThat(phone.locator("[name=code]")).isVisible();
            checked(phone, "decision-code");
            act(() -> phone.locator("[name=code]").fill(MailedDecision.code(MailedDecision.HEAD_MAIL)));
            act(() -> phone.locator("#enter button").click());
            assertThat(phone.locator("main")).containsText("Adhérents du centre culturel");
            checked(phone, "decision-visa");
            act(() -> phone.locator("[name=rest-NEW]").check());
            act(() -> phone.locator("#visa button.button--main").click());
            assertThat(phone.locator("main")).containsText("Votre décision est enregistrée");
            checked(phone, "decision-taken");

            assertTrue(acts < 10, acts + " acts");
            assertEquals("DECIDED", asked.state());
            Page late = browser.page(View.PHONE.inTheDark().inEnglish(), server.toString());
            late.navigate(asked.link());
            checked(late, "decision-used-en");
            Page other = browser.signedIn("dgs", View.PHONE, server.toString());
            other.navigate(asked.link());
            assertThat(other.locator("main")).containsText("envoyé à quelqu’un d’autre");
            checked(other, "decision-forwarded");
        }
    }

    private void act(Runnable act) {
        acts++;
        act.run();
    }

    private static void checked(Page page, String name) {
        Browser.assertAccessible(page);
        Browser.assertNoSidewaysScroll(page);
        Browser.screenshot(page, name);
    }
}
