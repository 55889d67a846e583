package fr.parvis.inventory;

import fr.parvis.people.Department;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which department of a town holds a line of the starter catalogue. */
public final class UsualHolder {

    /** Who holds, in a town of a dozen departments, what larger towns give to one of its own; the last answers for all the rest. */
    private static final Map<String, String> KIN = kin("bibliotheque", "Médiathèque", "archives", "Médiathèque", "musee", "Culture", "election",
            "État civil", "commande publique", "Finances", "restauration scolaire", "Éducation", "sig", "Urbanisme", "patrimoine", "Urbanisme",
            "batiment", "Sports", "garage", "Voirie", "commerce", "Stationnement", "dechets", "Espaces verts", "vie associative", "Sports",
            "", "Secrétariat général");

    private UsualHolder() {
    }

    /** Whether a department is to be asked for such data: it usually holds them, or answers for what no department of the town is named after. */
    public static boolean asks(StarterCatalogue.Entry entry, List<Department> departments, Department department) {
        return entry.usuallyHeldBy(department.name) || departments.get(of(entry, departments, 0)).id.equals(department.id);
    }

    /** The department that usually holds such data; failing it, the one that does the same work under another name, or whose turn it is. */
    static int of(StarterCatalogue.Entry entry, List<Department> departments, int place) {
        int turn = place % departments.size();
        return named(entry.departments(), departments, turn)
                .orElseGet(() -> KIN.entrySet().stream().filter(kin -> SearchWords.plain(entry.departments()).contains(kin.getKey())).findFirst()
                        .flatMap(kin -> named(kin.getValue(), departments, turn)).orElse(turn));
    }

    /** The first department, from the given one on, whose name is one of those words. */
    private static Optional<Integer> named(String words, List<Department> departments, int turn) {
        return IntStream.range(0, departments.size()).map(i -> (turn + i) % departments.size()).boxed()
                .filter(candidate -> StarterCatalogue.usuallyHeldBy(words, departments.get(candidate).name)).findFirst();
    }

    private static Map<String, String> kin(String... pairs) {
        Map<String, String> kin = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            kin.put(pairs[i], pairs[i + 1]);
        }
        return kin;
    }
}
