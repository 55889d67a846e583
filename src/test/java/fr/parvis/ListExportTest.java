package fr.parvis;

import static fr.parvis.Api.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parvis.rules.Routes;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is listed on a page can be taken away, for a program and for people. */
@QuarkusTest
class ListExportTest {

    /** Pages whose tables are not offered as files, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("/", "its tasks are those of the projects' lists"),
            Map.entry("/account/tokens", "names of secrets, which stay where they are"),
            Map.entry("/calendars", "names of addresses that are secrets, which stay where they are"),
            Map.entry("/projects/new", "a calendar that does not exist yet"),
            Map.entry("/projects/{}", "its table is the first lines of the list of tasks"),
            Map.entry("/imports/{}", "its lines are those of the file that was sent; its faults are offered when there are any"),
            Map.entry("/public/{}/rip", "a register whose format the law and the schema prescribe"),
            Map.entry("/snapshots/{}/pack", "a document: its tables are those of the photo, which offers them"),
            Map.entry("/projects/{}/diffusion/channels", "a form: what channels are compared on, and the marks given"),
            Map.entry("/projects/{}/review/report", "a document, which is offered as PDF; its tables are those of the review"),
            Map.entry("/public/{}", "a page for anybody; its CSV is what programs read"));

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\\.(csv|xlsx)([?][^\"]*)?\"");

    private final Map<String, String> ids = new LinkedHashMap<>();

    @Test
    void everyPageWithATableOffersBothFiles() {
        prepare();
        Visitor lead = Visitor.signedIn("lead");
        Set<String> without = new TreeSet<>();
        Set<String> broken = new TreeSet<>();
        Set<String> needless = new TreeSet<>(EXCEPTIONS.keySet());
        int tables = 0;
        for (String route : Routes.all()) {
            String path = route.substring(route.indexOf(' ') + 1);
            if (!route.startsWith("GET /") || path.startsWith("/api/") || path.matches(".*\\.[a-z]+")) {
                continue;
            }
            Response page = lead.get(filled(path));
            if (page.statusCode() != 200 || !page.asString().contains("<table")) {
                continue;
            }
            tables++;
            String name = path.replaceAll("\\{[^}]*}", "{}");
            if (EXCEPTIONS.containsKey(name)) {
                needless.remove(name);
                continue;
            }
            Set<String> formats = new TreeSet<>();
            Matcher link = LINK.matcher(page.asString());
            while (link.find()) {
                formats.add(link.group(2));
                String file = link.group(1) + "." + link.group(2) + (link.group(3) == null ? "" : link.group(3).replace("&amp;", "&"));
                if (lead.get(file).statusCode() != 200) {
                    broken.add(file);
                }
            }
            if (!formats.equals(Set.of("csv", "xlsx"))) {
                without.add(name + " " + formats);
            }
        }
        assertTrue(tables > 15, tables + " pages with a table");
        assertEquals(Set.of(), without, "pages whose table cannot be taken away");
        assertEquals(Set.of(), broken, "files that do not open");
        // These have a table only when there is something to show in it.
        needless.removeAll(Set.of("/imports/{}", "/public/{}", "/public/{}/rip", "/", "/account/tokens", "/calendars", "/projects/new"));
        assertEquals(Set.of(), needless, "exceptions that no longer are");
    }

    @Test
    void noCellOfAFileRuns(@TempDir Path folder) throws IOException {
        long project = LEAD.project("Tableur").id();
        for (String title : List.of("=1+1", "+33 1 23", "-2", "@SOMME(A1)")) {
            LEAD.post("/api/v1/projects/" + project + "/tasks", Map.of("title", title, "phase", "SCOPING")).then().statusCode(201);
        }
        Visitor lead = Visitor.signedIn("lead");
        String csv = lead.get("/projects/" + project + "/tasks.csv").asString();
        for (String title : List.of("'=1+1", "'+33 1 23", "'-2", "'@SOMME(A1)")) {
            assertTrue(csv.contains(";" + title + ";"), title);
        }
        Path file = Files.write(folder.resolve("tasks.xlsx"), lead.get("/projects/" + project + "/tasks.xlsx").asByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(sheet.contains("<f>"), "a formula");
            assertTrue(sheet.contains("=1+1"), "the text as it was typed");
        }
    }

    private String filled(String path) {
        String filled = path;
        if (path.startsWith("/municipalities/")) {
            filled = filled.replace("{id}", ids.get("town"));
        }
        for (String kind : List.of("projects", "tasks", "datasets", "gaps", "visas", "interviews", "imports", "snapshots", "documents")) {
            filled = path.startsWith("/" + kind + "/") ? filled.replace("{id}", ids.get(kind)) : filled;
        }
        return filled.replace("{module}", "LICENCES").replace("{municipality}", ids.get("insee")).replaceAll("\\{[^}]*}", "0");
    }

    private void prepare() {
        long project = LEAD.project("Tout emporter").id();
        String path = "/api/v1/projects/" + project;
        ids.put("projects", String.valueOf(project));
        ids.put("town", String.valueOf(LEAD.town()));
        ids.put("insee", LEAD.get("/api/v1/municipalities/" + LEAD.town()).getString("inseeCode"));
        ids.put("tasks", LEAD.get(path + "/tasks").getString("items[0].id"));
        ids.put("datasets", made(path + "/datasets", Map.of("title", "Dette", "departmentId", LEAD.department("FIN"))));
        ids.put("gaps", made(path + "/gaps", Map.of("departmentId", LEAD.department("FIN"), "kind", "QUALITY", "severity", "MINOR", "words",
                "Incomplet")));
        ids.put("visas", LEAD.post(path + "/visas", Map.of("dueOn", "2099-01-04")).then().statusCode(201).extract().path("items[0].id").toString());
        ids.put("interviews", made(path + "/interviews", Map.of("departmentId", LEAD.department("CUL"))));
        ids.put("imports", LEAD.give(project, "A;B\nRecettes;FIN\n").then().statusCode(201).extract().path("id").toString());
        made(path + "/meetings", Map.of("kind", "STEERING", "title", "COPIL", "day", "2026-11-20"));
        made(path + "/decisions", Map.of("words", "Publier", "decidedBy", "Le comité"));
        ids.put("documents", LEAD.document(project, "note.txt", new byte[] {'a'}).then().statusCode(201).extract().path("id").toString());
        ids.put("snapshots", made(path + "/snapshots", Map.of("title", "COPIL")));
    }

    private static String made(String path, Map<String, ?> body) {
        return LEAD.post(path, body).then().statusCode(201).extract().path("id").toString();
    }
}
