package fr.parvis.platform;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A feature's texts in the reader's language, for code that is not a template. */
public final class Words {

    /** Bundles hold nothing but their texts; asking the container for one costs more than the sentence it is asked for. */
    private static final Map<Class<?>, Object> FRENCH = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Object> ENGLISH = new ConcurrentHashMap<>();

    private Words() {
    }

    public static <T> T in(Class<T> bundle, Locale locale) {
        Map<Class<?>, Object> known = locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
        Object words = known.get(bundle);
        if (words == null) {
            words = MessageBundles.get(bundle, Localized.Literal.of(known == ENGLISH ? "en" : "fr"));
            known.put(bundle, words);
        }
        return bundle.cast(words);
    }
}
