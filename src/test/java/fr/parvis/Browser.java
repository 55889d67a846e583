package fr.parvis;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A Chromium for the journeys. Where there is none the test is skipped and says so, except where browsers are required
 * ({@code CI} or {@code PARVIS_BROWSER_REQUIRED} in the environment): there it fails.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> QUIET = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
    }

    /** Starts Chromium, or ends the test: skipped where a browser may be missing, failed where it may not. */
    public static Browser open() {
        Path executable = Stream.concat(Stream.ofNullable(System.getenv("PARVIS_CHROMIUM")), PLACES.stream())
                .map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
        if (executable == null) {
            String word = "No Chromium found (looked at PARVIS_CHROMIUM and " + PLACES + "): the journeys in the browser did not run";
            Assertions.assertFalse(required(), word);
            Assumptions.abort(word);
        }
        return new Browser(executable);
    }

    private static boolean required() {
        return System.getenv("CI") != null || System.getenv("PARVIS_BROWSER_REQUIRED") != null;
    }

    /** A new window with no cookie. Addresses may be paths of the server under test. */
    public Page page(View view, String server) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server)
                .setViewportSize(view.width(), view.height())
                .setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setLocale(view.language().equals("en") ? "en-GB" : "fr-FR")
                .setTimezoneId("Europe/Paris")
                .setJavaScriptEnabled(view.script()));
        context.setDefaultTimeout(5_000);
        return context.newPage();
    }

    /** A new window in which one of the demonstration's people has signed in: {@code lead}, {@code dgs}… */
    public Page signedIn(String account, View view, String server) {
        return signedInAs(account + "@demo.parvis.example", view, server);
    }

    public Page signedInAs(String email, View view, String server) {
        Page page = page(view, server);
        page.context().addCookies(List.of(new Cookie("parvis_session", Visitor.signedInAs(email).session()).setUrl(server)));
        page.navigate("/");
        return page;
    }

    /** Fails when axe finds something, and says where and what. */
    public static void assertAccessible(Page page) {
        // In one run and not through a page of its own: there is no frame to look into, and it takes half the time.
        List<Rule> found = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        Assertions.assertTrue(found.isEmpty(), () -> page.url() + found.stream().map(Browser::told).collect(Collectors.joining()));
    }

    private static String told(Rule rule) {
        return rule.getNodes().stream().map(node -> "\n" + rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary())
                .collect(Collectors.joining());
    }

    /** Fails when the page itself scrolls sideways; a table may, inside its own region. */
    public static void assertNoSidewaysScroll(Page page) {
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assertions.assertEquals("0", String.valueOf(wide), page.url() + " is wider than its window, by so many pixels");
    }

    /** Keeps the whole page as {@code target/screenshots/NAME.png}. */
    public static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
