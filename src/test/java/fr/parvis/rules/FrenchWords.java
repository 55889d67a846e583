package fr.parvis.rules;

import java.util.HashMap;
import java.util.Map;

/** What the French screen says, read from a message file without a running server. */
record FrenchWords(String bundle, Map<String, String> texts) {

    static FrenchWords of(String bundle) {
        Map<String, String> texts = new HashMap<>();
        Sources.lines(Sources.RESOURCES.resolve("messages/" + bundle + "_fr.properties")).stream().filter(line -> line.contains("="))
                .forEach(line -> texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return new FrenchWords(bundle, texts);
    }

    /** The word for a constant; the mark between key and constant is {@code _$} where constants have an underscore. */
    String word(String key, Enum<?> constant) {
        String word = texts.getOrDefault(key + "_$" + constant.name(), texts.get(key + "_" + constant.name()));
        if (word == null) {
            throw new IllegalStateException(bundle + " has no " + key + " for " + constant);
        }
        return word;
    }
}
