package fr.parvis.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rooms of the house that are built, and which of them each may import. A new room gets its row here. */
final class Rooms {

    static final String ROOT = "fr.parvis";

    /** Where the process starts; it prepares the platform and belongs to no room. */
    static final String ENTRANCE = ROOT + ".Parvis";

    /** What people read of several features at once, or hear of them; what fills them for a try: nobody imports these. */
    static final Set<String> IMPORTED_BY_NOBODY = Set.of("dashboard", "notification", "demo");

    static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        row("platform");
        row("journal", "platform");
        row("people", "platform", "journal");
        row("method", "platform");
        row("project", "platform", "journal", "people", "method");
        row("phase", "platform", "journal", "people", "method", "project");
        row("document", "platform", "journal", "people", "method", "project", "phase");
        row("task", "platform", "journal", "people", "method", "project", "phase", "document");
        row("checklist", "platform", "journal", "people", "method", "project", "phase", "document");
        row("law", "platform", "journal", "people", "method", "project", "phase");
        row("awareness", "platform", "journal", "people", "method", "project", "phase");
        row("meeting", "platform", "journal", "people", "method", "project", "phase", "document", "task");
        row("inventory", "platform", "journal", "people", "method", "project", "phase", "checklist", "law");
        row("gap", "platform", "journal", "people", "method", "project", "phase", "law", "inventory");
        row("opinion", "platform", "journal", "people", "method", "project", "phase", "checklist", "law", "inventory");
        row("publication", "platform", "journal", "people", "method", "project", "phase", "checklist", "law", "inventory", "opinion");
        row("intake", "platform", "journal", "people", "method", "project", "phase", "inventory");
        row("review", "platform", "journal", "people", "method", "project", "phase", "task", "checklist", "law", "awareness", "inventory", "gap",
                "opinion", "publication");
        row("ledger", "platform", "journal", "people", "method", "project", "phase", "task", "inventory", "gap", "opinion", "publication");
        row("dashboard", "platform", "journal", "people", "method", "project", "phase", "task", "checklist", "law", "awareness", "meeting", "inventory",
                "gap", "opinion", "publication", "intake", "review", "ledger", "document");
        row("desk", "platform", "journal", "people", "method", "project", "phase", "task", "checklist", "law", "awareness", "meeting", "inventory",
                "gap", "opinion", "publication", "intake", "review", "ledger", "document");
        row("notification", "platform", "journal", "people", "method", "project", "phase", "task", "checklist", "law", "awareness", "meeting", "inventory",
                "gap", "opinion", "publication", "review", "ledger", "desk");
        row("demo", "platform", "journal", "people", "method", "project", "phase", "task", "checklist", "law", "awareness", "meeting", "inventory",
                "gap", "opinion", "publication", "intake", "review");
    }

    private Rooms() {
    }

    private static void row(String room, String... others) {
        MAY_IMPORT.put(room, new TreeSet<>(Arrays.asList(others)));
    }

    /** The room a class stands in, {@code ""} for the root. */
    static String of(JavaClass type) {
        String packageName = type.getPackageName();
        if (!packageName.startsWith(ROOT + ".")) {
            return "";
        }
        String below = packageName.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    static boolean inWeb(JavaClass type) {
        return (type.getPackageName() + ".").contains(".web.");
    }

    static Set<String> found(JavaClasses classes) {
        Set<String> rooms = new TreeSet<>();
        classes.stream().map(Rooms::of).filter(room -> !room.isEmpty()).forEach(rooms::add);
        return rooms;
    }

    /** Every dependency from a room to one that its row does not name. */
    static List<String> trespasses(JavaClasses classes, Map<String, Set<String>> mayImport) {
        return classes.stream().filter(type -> !Rooms.of(type).isEmpty())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(dependency -> {
                    String from = of(dependency.getOriginClass());
                    String to = of(dependency.getTargetClass());
                    return !from.equals(to) && !mayImport.getOrDefault(from, Set.of()).contains(to);
                })
                .map(dependency -> of(dependency.getOriginClass()) + " -> " + of(dependency.getTargetClass()) + ": "
                        + dependency.getDescription())
                .sorted().toList();
    }

    /** Of people.web every web may ask who is signed in, and say that a delegation has ended. */
    private static final Set<String> SHARED = Set.of(ROOT + ".people.web.SignedIn", ROOT + ".people.web.DelegationAnswers");

    /** From another feature one uses its root package, never its web. */
    static List<String> foreignWeb(JavaClasses classes) {
        return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith(ROOT) && inWeb(dependency.getTargetClass()))
                .filter(dependency -> {
                    JavaClass from = dependency.getOriginClass();
                    JavaClass to = dependency.getTargetClass();
                    boolean shared = of(to).equals("platform") || SHARED.contains(to.getName());
                    return !inWeb(from) || !of(from).equals(of(to)) && !shared;
                })
                .map(dependency -> dependency.getDescription()).sorted().toList();
    }
}
