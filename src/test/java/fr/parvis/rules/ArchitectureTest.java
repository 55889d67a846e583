package fr.parvis.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house ({@link Rooms}) and its rules, held against the classes as compiled; and proof that each of them can fail. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Sources.CLASSES);

    /** Every rule on classes, by its name as a sentence. */
    private static final Map<String, Function<JavaClasses, List<String>>> RULES = new TreeMap<>(Map.ofEntries(
            Map.entry("a room imports only those of its row", classes -> Rooms.trespasses(classes, Rooms.MAY_IMPORT)),
            Map.entry("nobody reaches into the web of another feature", Rooms::foreignWeb),
            Map.entry("the domain knows neither HTTP nor templates", HouseRules::httpInTheDomain),
            Map.entry("only the platform reads the clock", HouseRules::clockReadOutsideThePlatform),
            Map.entry("only the platform and the sign-in draw lots", HouseRules::chanceOutsideThePlatform),
            Map.entry("enums are stored by name", HouseRules::enumsNotStoredByName),
            Map.entry("the state of an entity is private", HouseRules::stateOpenToAll),
            Map.entry("links are lazy", HouseRules::eagerLinks),
            Map.entry("only the workflow moves a phase", classes -> HouseRules.callsPast(classes, "fr.parvis.phase.Phase.apply",
                    "fr.parvis.phase.PhaseWorkflow")),
            Map.entry("only the task's doors move a task", classes -> HouseRules.callsPast(classes, "fr.parvis.task.Task.apply",
                    "fr.parvis.task.Tasks", "fr.parvis.task.MethodTasks")),
            Map.entry("only the meetings' door moves a meeting", classes -> HouseRules.callsPast(classes, "fr.parvis.meeting.Meeting.apply",
                    "fr.parvis.meeting.Meetings", "fr.parvis.meeting.GeneratedMeetings")),
            Map.entry("only the door of mailed links lets somebody in", classes -> HouseRules.callsPast(classes, "fr.parvis.people.web.SignedIn.letIn",
                    "fr.parvis.notification.web.DecisionDoor")),
            Map.entry("classes are named after the domain", HouseRules::forbiddenNames),
            Map.entry("packages are features, not layers", HouseRules::forbiddenPackages),
            Map.entry("words are in the message files, not in the code", HouseRules::wordsInTheCode),
            Map.entry("every resource says who may come in", HouseRules::doorsWithoutAKeeper)));

    /** What still breaks a rule and is to be mended: words found in its description. The list only gets shorter. */
    private static final Map<String, List<String>> TO_MEND = Map.of(
            "nobody reaches into the web of another feature", List.of("fr.parvis.phase.web.PhaseAnswers"));

    /** How many files may have 150 lines and more while they are more than one in twenty; to be lowered, never raised. */
    private static final int LONG_FILES_TO_MEND = 24;

    @Test
    void theTableNamesTheRoomsThatAreBuiltAndNoOther() {
        assertEquals(Rooms.found(CLASSES), new TreeSet<>(Rooms.MAY_IMPORT.keySet()),
                "a room that is built needs its row in Rooms, and a row needs its room");
    }

    @Test
    void theTableSpeaksOfKnownRoomsAndHasNoCircle() {
        List<String> order = List.copyOf(Rooms.MAY_IMPORT.keySet());
        Rooms.MAY_IMPORT.forEach((room, others) -> others.forEach(other -> assertTrue(
                order.indexOf(other) >= 0 && order.indexOf(other) < order.indexOf(room), room + " may not import " + other
                        + ": rows go from the ground up")));
    }

    @Test
    void nobodyImportsTheRoomsOnTop() {
        Rooms.MAY_IMPORT.forEach((room, others) -> assertTrue(others.stream().noneMatch(Rooms.IMPORTED_BY_NOBODY::contains), room));
    }

    @Test
    void nothingButTheEntranceStandsInTheRoot() {
        List<String> root = CLASSES.stream().filter(type -> Rooms.of(type).isEmpty()).map(JavaClass::getName).toList();
        assertEquals(List.of(Rooms.ENTRANCE), root);
        Set<String> known = new TreeSet<>();
        CLASSES.get(Rooms.ENTRANCE).getDirectDependenciesFromSelf().stream().map(dependency -> Rooms.of(dependency.getTargetClass()))
                .filter(room -> !room.isEmpty()).forEach(known::add);
        assertEquals(Set.of("platform"), known);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseKeeps(String rule) {
        List<String> toMend = TO_MEND.getOrDefault(rule, List.of());
        List<String> all = RULES.get(rule).apply(CLASSES);
        List<String> broken = all.stream().filter(found -> toMend.stream().noneMatch(found::contains)).toList();
        assertTrue(broken.isEmpty(), () -> rule + ", but:\n  " + String.join("\n  ", broken));
        toMend.forEach(known -> assertTrue(all.stream().anyMatch(found -> found.contains(known)), known + " is mended: take it off the list"));
    }

    /** Each rule is put to a few classes written to break it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachRuleCanFail(String rule) {
        assertTrue(BrokenHouse.SOURCES.containsKey(rule), "no sample breaks the rule «" + rule + "»");
        List<String> broken = RULES.get(rule).apply(BrokenHouse.classes(rule));
        assertFalse(broken.isEmpty(), "nothing was found in " + BrokenHouse.SOURCES.get(rule));
    }

    @Test
    void aForbiddenDirectionIsFoundInTheHouseItself() {
        Map<String, Set<String>> stricter = new TreeMap<>(Rooms.MAY_IMPORT);
        stricter.put("phase", Set.of("platform", "journal", "people", "method"));
        assertTrue(Rooms.trespasses(CLASSES, stricter).stream().anyMatch(found -> found.contains("phase -> project")));
    }

    @Test
    void everyPackageSaysWhatItOwns() {
        List<Path> silent = Sources.below(Sources.MAIN, ".java").stream().map(Path::getParent).distinct()
                .filter(folder -> !folder.equals(Sources.MAIN)).filter(folder -> !folder.endsWith("web"))
                .filter(folder -> !Files.exists(folder.resolve("package-info.java"))
                        || !Sources.read(folder.resolve("package-info.java")).contains("/**")).toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void noFileIsLongerThan300Lines() {
        List<String> longOnes = lengths().entrySet().stream().filter(file -> file.getValue() > 300)
                .map(file -> file.getKey() + ": " + file.getValue()).toList();
        assertEquals(List.of(), longOnes);
    }

    @Test
    void nineteenFilesOfTwentyAreShorterThan150Lines() {
        List<String> longOnes = lengths().entrySet().stream().filter(file -> file.getValue() >= 150)
                .map(file -> file.getKey() + ": " + file.getValue()).toList();
        int most = Math.max(lengths().size() / 20, LONG_FILES_TO_MEND);
        assertTrue(longOnes.size() <= most, () -> "at most " + most + ", found " + longOnes.size() + ":\n  "
                + String.join("\n  ", longOnes));
    }

    static List<Arguments> rules() {
        return RULES.keySet().stream().map(Arguments::of).toList();
    }

    static Map<Path, Integer> lengths() {
        Map<Path, Integer> lengths = new TreeMap<>();
        Sources.below(Sources.MAIN, ".java").forEach(file -> lengths.put(file, Sources.lines(file).size()));
        return lengths;
    }
}
