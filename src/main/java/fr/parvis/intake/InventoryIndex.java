package fr.parvis.intake;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.SearchWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The datasets of a project by what two descriptions of one dataset have in common: its number, or its department and title. */
final class InventoryIndex {

    /** A dataset as far as it is needed to be found. */
    record Ref(long id, long version, String number, long departmentId, String title) {
    }

    private final Map<String, Ref> byNumber = new HashMap<>();
    private final Map<String, Ref> byTitle = new HashMap<>();
    private final Map<String, Ref> anywhere = new HashMap<>();
    private long versions;

    private InventoryIndex(List<Ref> refs) {
        for (Ref ref : refs) {
            byNumber.put(ref.number, ref);
            byTitle.put(key(ref.departmentId, ref.title), ref);
            // Under a title that several departments use, none is meant.
            anywhere.merge(SearchWords.key(ref.title), ref, (a, b) -> null);
            versions += ref.version + 1;
        }
    }

    static InventoryIndex of(long projectId) {
        return new InventoryIndex(Dataset.find("select d.id, d.version, d.number, d.department.id, d.names.title from Dataset d"
                + " where d.project.id = ?1", projectId).project(Ref.class).list());
    }

    static String key(long departmentId, String title) {
        return departmentId + " " + SearchWords.key(title);
    }

    Ref numbered(String number) {
        return number == null ? null : byNumber.get(number.toUpperCase(java.util.Locale.ROOT));
    }

    /** @param departmentId null for any, if only one has it */
    Ref titled(Long departmentId, String title) {
        return departmentId == null ? anywhere.get(SearchWords.key(title)) : byTitle.get(key(departmentId, title));
    }

    /** Two stamps are equal while nobody has changed, added or removed a dataset. */
    String stamp() {
        return byNumber.size() + ":" + versions + ":" + byNumber.values().stream().mapToLong(Ref::id).max().orElse(0);
    }
}
