package fr.parvis.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A link of the documentation leads somewhere: to a file that exists and, where it names one, to a heading in it. */
class DocsLinksTest {

    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*]\\(([^)\\s]+)(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("^[a-z][a-z0-9+.-]*:.*");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`");

    @Test
    void everyRelativeLinkLeadsToAFileAndItsHeading() {
        List<String> dead = new ArrayList<>();
        for (Path document : documents()) {
            LINK.matcher(CODE.matcher(Sources.read(document)).replaceAll("")).results().map(link -> link.group(1))
                    .filter(target -> !ELSEWHERE.matcher(target).matches() && !leads(document, target))
                    .forEach(target -> dead.add(document + " -> " + target));
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void aLinkThatLeadsNowhereIsSeen() {
        Path document = Sources.DOCS.resolve("architecture.md");
        assertTrue(leads(document, "states.md#a-phase"));
        assertTrue(!leads(document, "absent.md") && !leads(document, "states.md#absent"));
    }

    private static boolean leads(Path document, String target) {
        int hash = target.indexOf('#');
        String path = URLDecoder.decode(hash < 0 ? target : target.substring(0, hash), StandardCharsets.UTF_8);
        Path file = path.isEmpty() ? document : path.startsWith("/") ? Path.of("." + path) : document.toAbsolutePath().resolveSibling(path);
        boolean heading = hash < 0 || !file.toString().endsWith(".md") || Files.exists(file) && headings(file).contains(target.substring(hash + 1));
        return Files.exists(file) && heading;
    }

    /** Anchors as code forges make them: lower case, letters and digits kept, spaces turned to hyphens. */
    private static List<String> headings(Path file) {
        return Sources.lines(file).stream().filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+\\s*", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replaceAll("\\s", "-"))
                .toList();
    }

    private static List<Path> documents() {
        List<Path> documents = new ArrayList<>(Sources.below(Sources.DOCS, ".md"));
        try (Stream<Path> top = Files.list(Path.of("."))) {
            top.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return documents;
    }
}
