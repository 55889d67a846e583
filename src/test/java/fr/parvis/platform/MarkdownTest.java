package fr.parvis.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What people type becomes HTML that can do no harm. */
class MarkdownTest {

    @Test
    void emphasisListsAndLinksAreKept() {
        assertEquals("<p><strong>Attention</strong> à <a rel=\"nofollow noreferrer\" href=\"https://exemple.fr/\">ceci</a></p>\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n",
                Markdown.html("**Attention** à [ceci](https://exemple.fr/)\n\n- un\n- deux"));
    }

    @Test
    void aLineEndIsALineEnd() {
        assertEquals("<p>un<br>\ndeux</p>\n", Markdown.html("un\ndeux"));
    }

    @Test
    void whatWouldRunIsShownOrDropped() {
        for (String words : List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))", "[a](JaVaScRiPt&#58;alert(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)", "![a](https://exemple.fr/traceur.gif)", "<a href=\"javascript:alert(1)\">a</a>",
                "[a](vbscript:x)", "<svg/onload=alert(1)>", "`<script>`", "[a]: javascript:alert(1)\n\n[a]")) {
            String html = Markdown.html(words).toLowerCase(Locale.ROOT);
            assertFalse(html.contains("<script") || html.contains("<img") || html.contains("<svg") || html.matches("(?s).*<[^>]+\\son\\w+=.*")
                    || html.matches("(?s).*(href|src)=\"(javascript|data|vbscript).*"), words + " became " + html);
        }
    }

    @Test
    void aHeadingIsNoHeadingOfThePage() {
        assertFalse(Markdown.html("# Grand titre").contains("<h1"));
    }

    @Test
    void whatIsNestedWithoutEndIsStillAnsweredSoon() {
        for (String words : List.of(">".repeat(5_000), "- ".repeat(2_500), "[".repeat(5_000), "*a ".repeat(1_600), "(".repeat(2_500) + ")".repeat(2_500))) {
            assertTimeout(Duration.ofSeconds(5), () -> assertTrue(Markdown.html(words).length() > 0));
        }
    }
}
