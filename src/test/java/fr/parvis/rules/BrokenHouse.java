package fr.parvis.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Classes that break a rule each, compiled apart from the product: an entity among the test's own classes would be taken for one of the
 * product's.
 */
final class BrokenHouse {

    static final Map<String, List<String>> SOURCES = Map.ofEntries(
            Map.entry("a room imports only those of its row", List.of(
                    "package fr.parvis.phase; public class High { }",
                    "package fr.parvis.journal; class Low { fr.parvis.phase.High above; }")),
            Map.entry("nobody reaches into the web of another feature", List.of(
                    "package fr.parvis.phase.web; public class Inside { }",
                    "package fr.parvis.task.web; class Outside { fr.parvis.phase.web.Inside reached; }")),
            Map.entry("the domain knows neither HTTP nor templates", List.of(
                    "package fr.parvis.task; class Answering { jakarta.ws.rs.core.Response answer; }")),
            Map.entry("only the platform reads the clock", List.of(
                    "package fr.parvis.task; class Impatient { Object now = java.time.LocalDate.now(java.time.ZoneOffset.UTC); }")),
            Map.entry("only the platform and the sign-in draw lots", List.of(
                    "package fr.parvis.task; class Gambler { Object id = java.util.UUID.randomUUID(); }")),
            Map.entry("enums are stored by name", List.of(
                    "package fr.parvis.task; @jakarta.persistence.Entity class Ordinal { @jakarta.persistence.Enumerated Kind kind; enum Kind { A } }")),
            Map.entry("the state of an entity is private", List.of(
                    "package fr.parvis.task; @jakarta.persistence.Entity class Open { public String state; }")),
            Map.entry("links are lazy", List.of(
                    "package fr.parvis.task; @jakarta.persistence.Entity class Eager { @jakarta.persistence.ManyToOne Eager other; }")),
            Map.entry("only the workflow moves a phase", List.of(
                    "package fr.parvis.phase; class Phase { void apply() { } }",
                    "package fr.parvis.phase; class Burglar { void move(Phase phase) { Runnable act = phase::apply; } }")),
            Map.entry("only the task's doors move a task", List.of(
                    "package fr.parvis.task; class Task { void apply() { } }",
                    "package fr.parvis.task; class Burglar { void move(Task task) { task.apply(); } }")),
            Map.entry("only the meetings' door moves a meeting", List.of(
                    "package fr.parvis.meeting; class Meeting { void apply() { } }",
                    "package fr.parvis.meeting; class Burglar { void move(Meeting meeting) { meeting.apply(); } }")),
            Map.entry("only the door of mailed links lets somebody in", List.of(
                    "package fr.parvis.people.web; public class SignedIn { public void letIn() { } }",
                    "package fr.parvis.task.web; class Burglar { void in(fr.parvis.people.web.SignedIn who) { who.letIn(); } }")),
            Map.entry("classes are named after the domain", List.of("package fr.parvis.task; class TaskService { }")),
            Map.entry("packages are features, not layers", List.of("package fr.parvis.task.util; class Odds { }")),
            Map.entry("words are in the message files, not in the code", List.of(
                    "package fr.parvis.task; @io.quarkus.qute.i18n.MessageBundle interface Talk { @io.quarkus.qute.i18n.Message(\"Oui\") String yes(); }")),
            Map.entry("every resource says who may come in", List.of(
                    "package fr.parvis.task.web; @jakarta.ws.rs.Path(\"/open\") class OpenDoor { @jakarta.ws.rs.GET public String in() { return \"\"; } }")));

    private static final Path FOLDER = Path.of("target/broken-house");
    private static final Pattern PLACE = Pattern.compile("package ([a-z.]+);.*?(?:class|interface) (\\w+)");

    private BrokenHouse() {
    }

    /** The classes that break a rule. */
    static JavaClasses classes(String rule) {
        Path folder = FOLDER.resolve(rule.replaceAll("\\W+", "-"));
        List<String> call = new ArrayList<>(List.of("-d", folder.resolve("classes").toString(), "-proc:none", "-classpath",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        for (String source : SOURCES.get(rule)) {
            Matcher place = PLACE.matcher(source);
            if (!place.find()) {
                throw new IllegalArgumentException(source);
            }
            Path file = folder.resolve("sources").resolve(place.group(1).replace('.', '/')).resolve(place.group(2) + ".java");
            Sources.write(file, source);
            call.add(file.toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, call.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the samples for «" + rule + "» do not compile");
        }
        return new ClassFileImporter().importPath(folder.resolve("classes"));
    }
}
