package fr.parvis.law;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.method.Label;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the packs and checks them, all of what is wrong at once. */
public final class LawPackReader {

    private static final Set<String> TEXTS = Set.of("label", "deadline", "channel", "else", "penalty", "note");

    private final Function<String, InputStream> source;
    private final List<String> faults = new ArrayList<>();

    /** @param source opens a file by its path, for example {@code law/2026.1/obligations.json}; answers {@code null} when there is none */
    public LawPackReader(Function<String, InputStream> source) {
        this.source = source;
    }

    /** Reads what the product is delivered with. */
    public static LawPackReader ofClasspath() {
        return new LawPackReader(LawPackReader.class.getClassLoader()::getResourceAsStream);
    }

    /**
     * Every pack of the index, oldest first.
     *
     * @throws LawPackInvalid naming file and rule of each fault
     */
    public List<LawPack> all() {
        faults.clear();
        LawPackFile index = new LawPackFile("law/packs.json", source, faults);
        Set<String> seen = new HashSet<>();
        List<LawPack> packs = new ArrayList<>();
        for (JsonNode entry : index.root()) {
            String version = entry.path("version").asText();
            LocalDate asOf = date(entry.path("asOf").asText());
            if (!version.matches("\\d{4}\\.\\d{1,3}") || asOf == null || !seen.add(version)) {
                index.fault("version \"" + version + "\" is wrong, given twice or without its date");
            } else {
                packs.add(new LawPack(version, asOf, rules("law/" + version + "/")));
            }
        }
        if (packs.isEmpty()) {
            index.fault("no pack is listed");
        }
        if (!faults.isEmpty()) {
            throw new LawPackInvalid(faults);
        }
        return packs;
    }

    private List<LawRule> rules(String folder) {
        LawPackFile file = new LawPackFile(folder + "obligations.json", source, faults);
        LawPackFile english = new LawPackFile(folder + "english.json", source, faults);
        LawPackFile deadlines = new LawPackFile(folder + "deadlines.json", source, faults);
        Set<String> ids = new HashSet<>();
        List<LawRule> rules = new ArrayList<>();
        for (JsonNode node : file.root().path("rules")) {
            String id = node.path("id").asText();
            if (!id.matches("[A-Z][A-Z0-9_]{1,39}") || !ids.add(id)) {
                file.fault(id, "the id is missing, wrong or given twice");
                continue;
            }
            if (node.path("legal").asText().isBlank()) {
                file.fault(id, "no article is given");
            }
            JsonNode words = english.root().path(id);
            TEXTS.stream().filter(text -> node.has(text) != words.has(text)).sorted()
                    .forEach(text -> english.fault(id, "\"" + text + "\" is not in both languages"));
            rules.add(new LawRule(id, label(node, words, "label"), node.path("legal").asText(), new ClauseReader(file, id).read(node.path("when")),
                    label(node, words, "deadline"), deadline(deadlines, id), label(node, words, "channel"), text(node, "schema"),
                    label(node, words, "else"), label(node, words, "penalty"), label(node, words, "note")));
        }
        if (rules.isEmpty()) {
            file.fault("no rule is given");
        }
        strangers(english, ids);
        strangers(deadlines, ids);
        return List.copyOf(rules);
    }

    /** Words or days for a rule that is not there are those of a rule misspelt. */
    private static void strangers(LawPackFile file, Set<String> ids) {
        file.root().fieldNames().forEachRemaining(id -> {
            if (!id.startsWith("_") && !ids.contains(id)) {
                file.fault(id, "there is no such rule");
            }
        });
    }

    private static Deadline deadline(LawPackFile file, String id) {
        JsonNode node = file.root().path(id);
        if (node.isMissingNode()) {
            return null;
        }
        try {
            if (node.has("yearly")) {
                return new Deadline(MonthDay.parse("--" + node.path("yearly").asText()), node.path("yearsAfter").asInt(0), null);
            }
            return new Deadline(null, 0, LocalDate.parse(node.path("since").asText()));
        } catch (DateTimeException notADay) {
            file.fault(id, "neither \"yearly\" with a day nor \"since\" with a date");
            return null;
        }
    }

    private static Label label(JsonNode node, JsonNode english, String name) {
        return node.has(name) ? new Label(node.path(name).asText(), english.path(name).asText()) : null;
    }

    private static String text(JsonNode node, String name) {
        return node.has(name) ? node.path(name).asText() : null;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
