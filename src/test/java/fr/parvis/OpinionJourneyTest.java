package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.LEAD;

import com.microsoft.playwright.Page;
import fr.parvis.Api.Project;
import fr.parvis.notification.OutboxMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lead ticks lines and asks an expert, who answers on a phone from the mail. In a real browser. */
@QuarkusTest
class OpinionJourneyTest {

    @TestHTTPResource("/")
    URL server;

    @Test
    void theLeadTicksTwoLinesAndAnExpertAnswersOnAPhone() {
        try (Browser browser = Browser.open()) {
            Project project = LEAD.project("Avis extérieur");
            for (String title : new String[] {"Adhérents du centre culturel", "Fréquentation des lieux culturels"}) {
                LEAD.post("/api/v1/projects/" + project.id() + "/datasets", Map.of("title", title, "departmentId", LEAD.department("CUL"))).then()
                        .statusCode(201);
            }
            Page lead = browser.signedIn("lead", View.PHONE, server.toString());
            lead.navigate("/projects/" + project.id() + "/datasets");
            lead.locator("[name=dataset]").first().check();
            lead.locator("[name=dataset]").nth(1).check();
            Browser.assertAccessible(lead);
            Browser.assertNoSidewaysScroll(lead);
            lead.locator("button[form=ask-opinion]").click();
            lead.waitForURL("**/opinions?dataset=*");
            Browser.assertAccessible(lead);
            Browser.screenshot(lead, "opinion-ask");
            lead.locator("[name=question]").fill("Peut-on publier ces deux fichiers sans les noms ?");
            lead.locator("[name=expertName]").fill("Jeanne Martin");
            lead.locator("[name=expertEmail]").fill("journey@cabinet.example");
            lead.locator("#ask button[type=submit]").click();
            lead.waitForURL("**/opinions/requests/*");
            checked(lead, "opinion-request");
            lead.navigate("/projects/" + project.id() + "/opinions");
            checked(lead, "opinion-list");

            String text = QuarkusTransaction.requiringNew().call(() -> OutboxMail.<OutboxMail>find("recipient", "journey@cabinet.example")
                    .firstResult().textBody);
            String link = text.substring(text.indexOf("/opinions/answers/"), text.indexOf('\n', text.indexOf("/opinions/answers/")));
            Page english = browser.page(View.PHONE.inEnglish(), server.toString());
            english.navigate(link);
            checked(english, "opinion-expert-en");
            Page expert = browser.page(View.PHONE, server.toString());
            expert.navigate(link);
            checked(expert, "opinion-expert");
            expert.locator("[name=outcome][value=CONDITIONS]").check();
            expert.locator("#answer button[type=submit]").click();
            assertThat(expert.locator(".error-summary")).isVisible();
            Browser.assertAccessible(expert);
            expert.locator("#f-words").fill("Retirer la colonne des contacts.");
            expert.locator("#answer button[type=submit]").click();
            assertThat(expert.locator("main")).containsText("déjà enregistré");
            checked(expert, "opinion-expert-thanks");
        }
    }

    private static void checked(Page page, String name) {
        Browser.assertAccessible(page);
        Browser.assertNoSidewaysScroll(page);
        Browser.screenshot(page, name);
    }
}
