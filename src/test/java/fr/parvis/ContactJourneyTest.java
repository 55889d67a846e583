package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.DGS;
import static fr.parvis.Api.HEAD;
import static fr.parvis.Api.LEAD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The matrix of contacts with the keyboard alone: one tab stop, arrows, Enter opens a cell, Escape leaves it. */
@QuarkusTest
class ContactJourneyTest {

    private static Browser browser;

    @TestHTTPResource("/")
    URL server;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private Page matrix(long project, View view) {
        Page page = browser.signedIn("lead", view, server.toString());
        page.navigate("/projects/" + project + "/interlocutors");
        return page;
    }

    private static Locator person(Page page) {
        return page.getByLabel("Personne 1", new Page.GetByLabelOptions().setExact(true));
    }

    private static String name(Api who) {
        return who.get("/api/v1/me").getString("name");
    }

    @Test
    void arrowsGoFromCellToCellAndOnlyOneIsATabStop() {
        Page page = matrix(LEAD.project("Matrice au clavier").id(), View.WIDE);
        Locator stops = page.locator("#contact-matrix [tabindex='0']");
        assertThat(stops).hasCount(1);
        stops.first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("End");
        assertThat(page.locator("#cell-project-REVIEW")).isFocused();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#cell-project-DIFFUSION")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#cell-project-DIFFUSION")).isFocused();
        assertThat(stops).hasCount(1);
        page.keyboard().press("Control+Home");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#contact-matrix tbody th").first()).isFocused();
        Browser.assertAccessible(page);
    }

    @Test
    void aCellIsFilledWithoutTheMouseAndEscapeChangesNothing() {
        Page page = matrix(LEAD.project("Matrice remplie").id(), View.WIDE);
        Locator cell = page.locator("#cell-project-AWARENESS");
        cell.focus();
        page.keyboard().press("F2");
        assertThat(person(page)).isFocused();
        Browser.assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(cell).isFocused();
        assertThat(page.locator("#contact-cell")).hasCount(0);
        page.keyboard().press("Enter");
        person(page).selectOption(new SelectOption().setLabel(name(HEAD)));
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(cell).isFocused();
        assertThat(cell).containsText(name(HEAD) + " (R)");
        assertThat(page.locator("#flash")).containsText("est enregistrée");
        Browser.assertAccessible(page);
    }

    @Test
    void whatWasChosenAndNotSavedIsGivenUpOnlyByWhoAsksTwice() {
        Page page = matrix(LEAD.project("Matrice en cours").id(), View.WIDE);
        Locator other = page.locator("#cell-project-REVIEW [data-edit]");
        Locator said = page.locator("#contact-cell [data-live]");
        page.locator("#cell-project-SCOPING").focus();
        page.keyboard().press("Enter");
        person(page).selectOption(new SelectOption().setLabel(name(HEAD)));
        page.keyboard().press("Escape");
        assertThat(said).containsText("n’est pas enregistré");
        Browser.assertAccessible(page);
        other.click();
        assertThat(page.locator("#cell-project-SCOPING select").first()).isVisible();
        page.getByLabel("C – est consulté").first().check();
        other.click();
        assertThat(page.getByLabel("C – est consulté").first()).isChecked();
        other.click();
        assertThat(page.locator("#cell-project-REVIEW #contact-cell")).isVisible();
        assertThat(said).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator("#contact-cell")).hasCount(0);
    }

    @Test
    void whatTheServerRefusedIsNotGivenUpWithoutAWordEither() {
        Page page = matrix(LEAD.project("Matrice refusée").id(), View.PHONE);
        page.locator("#cell-project-SCOPING").focus();
        page.keyboard().press("Enter");
        person(page).selectOption(new SelectOption().setLabel(name(HEAD)));
        page.locator("#contact-cell button").click();
        assertThat(page.locator(".error-summary")).isFocused();
        person(page).focus();
        page.keyboard().press("Escape");
        assertThat(page.locator("#contact-cell [data-live]")).containsText("n’est pas enregistré");
        Browser.assertNoSidewaysScroll(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#contact-cell")).hasCount(0);
    }

    @Test
    void whoIsSecondReadsWhoWasFasterAndTheirChoiceIsStillThere() {
        long project = LEAD.project("Matrice à deux").id();
        Page page = matrix(project, View.PHONE);
        page.locator("#cell-project-SCOPING").focus();
        page.keyboard().press("Enter");
        person(page).selectOption(new SelectOption().setLabel(name(HEAD)));
        page.getByLabel("C – est consulté").first().check();
        DGS.asks().header("If-Match", "\"0\"").body(Map.of("people", List.of(Map.of("personId", DGS.get("/api/v1/me").getLong("id"), "involvements",
                List.of("INFORMED"))))).put("/api/v1/projects/" + project + "/raci/project-SCOPING").then().statusCode(200);
        page.locator("#contact-cell button").click();
        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page.locator(".error-summary")).containsText("Cette case a été changée par " + name(DGS));
        assertThat(page.getByLabel("C – est consulté").first()).isChecked();
        Browser.assertAccessible(page);
        Browser.assertNoSidewaysScroll(page);
        page.locator("#contact-cell button").click();
        assertThat(page.locator("#cell-project-SCOPING")).containsText(name(HEAD) + " (C)");
    }

    @Test
    void withoutAScriptALinkOpensTheCell() {
        Page page = matrix(LEAD.project("Matrice sans script").id(), View.WIDE.withoutScript());
        page.locator("#cell-project-REVIEW a").click();
        person(page).selectOption(new SelectOption().setLabel(name(HEAD)));
        page.getByLabel("I – est informé").first().check();
        page.locator("#contact-cell button").click();
        assertThat(page.locator("#cell-project-REVIEW")).containsText(name(HEAD) + " (I)");
    }
}
