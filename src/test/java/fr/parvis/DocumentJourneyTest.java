package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.LEAD;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A picture is dropped on the form that takes documents, and looked at. */
@QuarkusTest
class DocumentJourneyTest {

    @TestHTTPResource("/")
    URL server;

    @Test
    void aFileDroppedOnTheFormIsChosenKeptAndShown() {
        String documents = "/projects/" + LEAD.project("Images").id() + "/documents";
        try (Browser browser = Browser.open()) {
            Page lead = browser.signedIn("lead", View.WIDE, server.toString());
            lead.navigate(documents);
            JSHandle dropped = lead.evaluateHandle("""
                    async () => {
                      const canvas = Object.assign(document.createElement("canvas"), { width: 40, height: 30 });
                      canvas.getContext("2d").fillRect(5, 5, 20, 20);
                      const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
                      const data = new DataTransfer();
                      data.items.add(new File([blob], "plan.png", { type: "image/png" }));
                      return data;
                    }""");
            String form = "form[enctype='multipart/form-data']";
            lead.dispatchEvent(form, "dragover", Map.of("dataTransfer", dropped));
            assertThat(lead.locator(form + " [data-dropping]")).hasCount(1);
            lead.dispatchEvent(form, "drop", Map.of("dataTransfer", dropped));
            assertThat(lead.locator(form + " [data-dropping]")).hasCount(0);
            assertThat(lead.locator(form + " [name=file]")).isFocused();
            lead.locator(form + " button[type=submit]").click();
            lead.navigate(documents);
            lead.locator("#documents a").first().click();
            assertThat(lead.locator("img.document__picture")).isVisible();
            assertThat(lead.locator("h1")).containsText("plan");
            Browser.assertAccessible(lead);
        }
    }
}
