package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** The box that ticks all the others says what they are. */
@QuarkusTest
class CheckAllJourneyTest {

    @TestHTTPResource("/")
    URL server;

    @Test
    void theBoxForAllFollowsTheOthers() {
        try (Browser browser = Browser.open()) {
            Page page = browser.signedIn("lead", View.WIDE, server.toString());
            page.navigate("/projects/" + LEAD.project("Tout cocher").id() + "/tasks");
            Locator all = page.getByLabel("Tout cocher");
            Locator boxes = page.locator("input[name=task]");
            assertThat(all).not().isChecked();
            all.check();
            int count = boxes.count();
            assertEquals(count, page.locator("input[name=task]:checked").count());
            boxes.first().uncheck();
            assertThat(all).not().isChecked();
            assertEquals(true, all.evaluate("box => box.indeterminate"));
            boxes.first().check();
            assertThat(all).isChecked();
            assertEquals(false, all.evaluate("box => box.indeterminate"));
            all.uncheck();
            assertThat(page.locator("input[name=task]:checked")).hasCount(0);
        }
    }
}
