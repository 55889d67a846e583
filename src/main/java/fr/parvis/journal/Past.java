package fr.parvis.journal;

import fr.parvis.platform.CanonicalJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What things were at an instant, as far as they changed since: put together from what every later note keeps of what it replaced. */
public final class Past {

    /** Begins the name of a fact that tells what something was; the kind and the values follow, and the ids are the fact. */
    static final String MARK = "was ";

    private final Map<String, Map<Long, Map<String, String>>> kinds = new HashMap<>();

    /** @param facts of the later notes, the latest first */
    Past(List<Map<String, String>> facts) {
        facts.forEach(of -> of.forEach(this::rewind));
    }

    private void rewind(String name, String ids) {
        if (!name.startsWith(MARK)) {
            return;
        }
        int values = name.indexOf(' ', MARK.length());
        Map<String, String> was = CanonicalJson.texts(name.substring(values + 1));
        Map<Long, Map<String, String>> known = kinds.computeIfAbsent(name.substring(MARK.length(), values), any -> new TreeMap<>());
        for (String id : ids.split(",")) {
            known.computeIfAbsent(Long.valueOf(id), any -> new HashMap<>()).putAll(was);
        }
    }

    /** The members that were different, by name; an empty text is nothing. */
    public Map<String, String> of(String kind, long id) {
        return kinds.getOrDefault(kind, Map.of()).getOrDefault(id, Map.of());
    }

    /** Everything of a kind that changed since. */
    public Set<Long> changed(String kind) {
        return kinds.getOrDefault(kind, Map.of()).keySet();
    }
}
