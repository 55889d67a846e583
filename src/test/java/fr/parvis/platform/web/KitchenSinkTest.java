package fr.parvis.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import fr.parvis.Browser;
import fr.parvis.View;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The parts that pages are made of, in a real browser: accessible, at ease on every screen, and complete without scripts. */
@QuarkusTest
class KitchenSinkTest {

    private static Browser browser;

    @TestHTTPResource("/")
    URL server;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void everyPartIsAccessibleInBothThemesLanguagesAndWidths() {
        for (View view : List.of(View.WIDE, View.WIDE.inTheDark(), View.WIDE.inEnglish(), View.PHONE, View.PHONE.inTheDark(), View.NARROWEST)) {
            Page page = show(view);
            List<String> refused = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (List.of("error", "warning").contains(message.type())) {
                    refused.add(message.text());
                }
            });
            page.reload();
            Browser.assertAccessible(page);
            Browser.assertNoSidewaysScroll(page);
            Browser.screenshot(page, "kitchen-sink-" + view);
            assertEquals(List.of(), refused, "messages on the console");
            page.context().close();
        }
    }

    @Test
    void aRefusedFormLeadsToItsErrorsAndKeepsWhatWasTyped() {
        Page page = show(View.PHONE);
        page.getByLabel("Titre").fill(" ");
        page.getByLabel("Objectif").fill("Un texte que je ne veux pas perdre");
        page.getByRole(AriaRole.BUTTON, named("Enregistrer")).click();
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).isFocused();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Donnez un titre au projet")).click();
        PlaywrightAssertions.assertThat(page.locator("#f-title")).isFocused();
        Browser.assertAccessible(page);
        Browser.screenshot(page, "kitchen-sink-refused");
        page.context().close();
    }

    @Test
    void whatIsDoneIsSaidOnce() {
        Page page = show(View.WIDE);
        page.getByRole(AriaRole.BUTTON, named("Enregistrer")).click();
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS)).hasText("Projet enregistré : Ouvrir les données de Valmure");
        page.reload();
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS)).isEmpty();
        page.context().close();
    }

    @Test
    void aBindingActOpensInADialogThatGivesTheFocusBack() {
        Page page = show(View.WIDE.inTheDark());
        page.getByText("Forcer le passage…").focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        Browser.assertAccessible(page);
        Browser.screenshot(page, "kitchen-sink-dialog");
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(page.getByText("Forcer le passage…")).isFocused();
        page.context().close();
    }

    @Test
    void withoutScriptTheMenuTheActsAndTheFormsWork() {
        Page page = show(View.PHONE.withoutScript());
        page.getByRole(AriaRole.BUTTON, named("Menu")).click();
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Navigation principale"))).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/screenshots/kitchen-sink-menu.png")));
        page.keyboard().press("Escape");
        page.getByText("Forcer le passage…").click();
        PlaywrightAssertions.assertThat(page.getByLabel("Motif")).isVisible();
        page.getByLabel("Titre").fill("Sans script");
        page.getByRole(AriaRole.BUTTON, named("Enregistrer")).click();
        PlaywrightAssertions.assertThat(page.locator(".flash")).hasText("Projet enregistré : Sans script");
        page.context().close();
    }

    @Test
    void whatWasTypedAndNotSentComesBack() {
        Page page = show(View.WIDE);
        page.getByLabel("Objectif").fill("Ouvrir les données d’urbanisme");
        page.reload();
        PlaywrightAssertions.assertThat(page.getByLabel("Objectif")).hasValue("Ouvrir les données d’urbanisme");
        assertTrue(page.locator("#project").textContent().contains("Nous avons retrouvé"));
        page.context().close();
    }

    @Test
    void thePageReadsOnPaperAndInForcedColours() {
        Page page = show(View.WIDE);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        PlaywrightAssertions.assertThat(page.getByText("Forcer le passage…")).isHidden();
        Browser.screenshot(page, "kitchen-sink-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setForcedColors(ForcedColors.ACTIVE));
        Browser.screenshot(page, "kitchen-sink-forced-colours");
        page.context().close();
    }

    private Page show(View view) {
        Page page = browser.page(view, server.toString());
        page.navigate("/setup/kitchen-sink");
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
