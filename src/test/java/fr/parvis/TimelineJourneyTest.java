package fr.parvis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import fr.parvis.Api.Project;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URL;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dates moved on the timeline in a browser: by keyboard, by mouse and without a script, each asking the same. */
@QuarkusTest
class TimelineJourneyTest {

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

    private static JsonPath task(long project, String title, String due) {
        return LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", title, "phase", "SCOPING", "dueOn", due)).then().statusCode(201).extract().jsonPath();
    }

    private static String due(long task) {
        return LEAD.get("/api/v1/tasks/" + task).getString("dueOn");
    }

    private Page timeline(long project, View view) {
        Page page = browser.signedIn("lead", view, server.toString());
        page.navigate("/projects/" + project + "/tasks?view=timeline");
        return page;
    }

    @Test
    void aDateMovesByTheArrowsOverWeekendsAndHolidaysAndIsGoneBackFrom() {
        long project = LEAD.project("Frise au clavier").id();
        // A Wednesday: the next day is Armistice Day, and after the Friday comes a weekend.
        long task = task(project, "Relire la délibération", "2027-11-10").getLong("id");
        Page page = timeline(project, View.PHONE);
        Locator hand = page.locator("#hand-task-" + task);
        hand.focus();
        assertTrue(seen(hand), "the frame of the drawing follows the handle, a year to the right of what is seen at first");
        page.keyboard().press("ArrowRight");
        assertTrue(seen(hand));
        assertThat(hand).hasAttribute("aria-valuetext", "vendredi 12 novembre 2027");
        assertThat(page.locator("[data-live]")).containsText("du mercredi 10 novembre 2027 au vendredi 12 novembre 2027. Entrée pour valider");
        page.keyboard().press("ArrowRight");
        assertThat(hand).hasAttribute("aria-valuetext", "lundi 15 novembre 2027");
        for (int week = 0; week < 8; week++) {
            page.keyboard().press("Shift+ArrowRight");
        }
        assertTrue(seen(hand), "and goes on to follow it");
        for (int week = 0; week < 8; week++) {
            page.keyboard().press("Shift+ArrowLeft");
        }
        Browser.assertAccessible(page);
        Browser.assertNoSidewaysScroll(page);
        page.keyboard().press("Escape");
        assertThat(hand).hasAttribute("aria-valuetext", "mercredi 10 novembre 2027");
        assertThat(page.locator("[data-live]")).containsText("la date reste le mercredi 10 novembre 2027");
        assertEquals("2027-11-10", due(task));
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        assertThat(page.locator("#flash")).containsText("nouvelle date, le mardi 16 novembre 2027");
        assertThat(page.locator("#hand-task-" + task)).isFocused();
        assertEquals("2027-11-16", due(task));
        page.context().close();
    }

    @Test
    void aCommittedDateAsksItsCauseInADialogAndGoesBackWhenItIsGivenUp() {
        Project project = LEAD.project("Frise promise");
        LEAD.pass(project.phases().get(0));
        JsonPath task = LEAD.get("/api/v1/projects/" + project.id() + "/tasks?phase=TRAINING");
        long id = task.getLong("items[0].id");
        String first = task.getString("items[0].dueOn");
        Page page = timeline(project.id(), View.WIDE);
        Locator hand = page.locator("#hand-task-" + id);
        hand.focus();
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Enter");
        Locator ask = page.locator("#timeline-ask");
        assertThat(ask).isFocused();
        assertThat(ask).containsText("Cette date est engagée");
        Browser.assertAccessible(page);
        Browser.screenshot(page, "timeline-ask");
        page.keyboard().press("Escape");
        assertThat(ask).hasCount(0);
        assertThat(hand).isFocused();
        assertEquals(first, due(id));

        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Enter");
        ask.getByLabel("Cause du report").selectOption("WORKLOAD");
        ask.getByText("Déplacer la date", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(ask.locator(".error-summary")).isFocused();
        assertThat(ask.getByLabel("Cause du report")).hasValue("WORKLOAD");
        ask.getByLabel("Explication").fill("Clôture budgétaire.");
        ask.getByText("Déplacer la date", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#flash")).containsText("nouvelle date");
        assertEquals(LocalDate.parse(first).plusDays(7).toString(), due(id));
        assertThat(page.locator("#task-" + id)).containsText("Charge");
        page.context().close();
    }

    @Test
    void aHandleIsDraggedToAWorkingDayAndWhatSomebodyElseMovedMeanwhileIsSaid() {
        long project = LEAD.project("Frise à la souris").id();
        long task = task(project, "Publier", "2027-11-17").getLong("id");
        Page page = timeline(project, View.WIDE);
        // Two days to the right, from a Wednesday: a Friday. One more would be a Saturday, and is the Monday.
        drag(page, "#hand-task-" + task, 3);
        assertThat(page.locator("#flash")).containsText("nouvelle date, le lundi 22 novembre 2027");
        assertEquals("2027-11-22", due(task));
        LEAD.patch("/api/v1/tasks/" + task, Map.of("dueOn", "2027-11-24")).then().statusCode(200);
        drag(page, "#hand-task-" + task, -4);
        assertThat(page.locator("#timeline-ask")).containsText("Tâche déjà modifiée par");
        assertThat(page.locator("#timeline-ask")).containsText("mercredi 24 novembre 2027");
        assertThat(page.locator("#timeline-ask [name=to]")).hasValue("2027-11-18");
        Browser.assertAccessible(page);
        page.locator("#timeline-ask [data-give-up]").click();
        assertEquals("2027-11-24", due(task));
        assertThat(page.locator("#hand-task-" + task)).hasAttribute("aria-valuetext", "mercredi 24 novembre 2027");
        page.context().close();
    }

    @Test
    void aClickOnAHandleConfirmsNothingThatTheKeysHaveOnlyShown() {
        long project = LEAD.project("Frise cliquée").id();
        long task = task(project, "Publier", "2027-11-16").getLong("id");
        Page page = timeline(project, View.WIDE);
        Locator hand = page.locator("#hand-task-" + task);
        hand.focus();
        page.keyboard().press("ArrowRight");
        BoundingBox box = hand.locator(".chart__reach").boundingBox();
        page.mouse().move(box.x + 12, box.y + 12);
        page.mouse().down();
        page.mouse().move(box.x + 13, box.y + 13);
        page.mouse().up();
        assertThat(hand).hasAttribute("aria-valuetext", "mercredi 17 novembre 2027");
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-live]")).containsText("la date reste le mardi 16 novembre 2027");
        assertEquals("2027-11-16", due(task));
        page.context().close();
    }

    private static boolean seen(Locator hand) {
        return (Boolean) hand.locator(".chart__grip").evaluate("""
                grip => { const box = grip.getBoundingClientRect(), frame = grip.closest(".chart__scroll").getBoundingClientRect();
                    return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom; }""");
    }

    private static void drag(Page page, String hand, int days) {
        page.locator(hand).scrollIntoViewIfNeeded();
        BoundingBox box = page.locator(hand + " .chart__reach").boundingBox();
        page.mouse().move(box.x + 12, box.y + 12);
        page.mouse().down();
        page.mouse().move(box.x + 12 + 2 * days, box.y + 14);
        page.mouse().move(box.x + 12 + 4 * days, box.y + 14);
        page.mouse().up();
    }

    @Test
    void withoutAScriptTheFormOfTheRowMovesTheDate() {
        long project = LEAD.project("Frise muette").id();
        long task = task(project, "Relire", "2027-11-17").getLong("id");
        Page page = timeline(project, View.PHONE.withoutScript());
        assertThat(page.locator("#hand-task-" + task)).isHidden();
        page.locator("#task-" + task).getByText("Déplacer la date").click();
        assertThat(page).hasURL(Pattern.compile(".*moving=task.*"));
        page.locator("#timeline-ask [name=to]").fill("2027-11-19");
        Browser.assertNoSidewaysScroll(page);
        page.locator("#timeline-ask button").click();
        assertThat(page.locator("#flash")).containsText("nouvelle date, le vendredi 19 novembre 2027");
        assertEquals("2027-11-19", due(task));
        page.context().close();
    }

    @Test
    void theAdministratorNotesTheCalendarOfTheCouncilOnAPhone() {
        Page page = browser.signedIn("admin", View.PHONE, server.toString());
        page.navigate("/municipalities/" + LEAD.town() + "/council-sittings");
        page.locator("[name=days]").fill("14/12/2099\ndemain");
        page.locator("#council button").click();
        assertThat(page.locator(".error-summary")).containsText("Ces dates ne se lisent pas\u00a0: demain");
        Browser.assertAccessible(page);
        page.locator("[name=days]").fill("14/12/2099");
        page.locator("#council button").click();
        assertThat(page.locator("#flash")).containsText("Une séance est ajoutée");
        assertThat(page.locator("main")).containsText("lundi 14 décembre 2099");
        Browser.assertAccessible(page);
        Browser.assertNoSidewaysScroll(page);
        Browser.screenshot(page, "council");
        page.locator(".list li:has-text('lundi 14 décembre 2099') button").click();
        assertThat(page.locator("#flash")).containsText("La séance du lundi 14 décembre 2099 est retirée");
        page.context().close();
    }
}
