package fr.parvis.platform;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** A feature's texts in the reader's language, for code that is not a template. */
public final class Words {

    private Words() {
    }

    public static <T> T in(Class<T> bundle, Locale locale) {
        return MessageBundles.get(bundle, Localized.Literal.of(locale.getLanguage().equals("en") ? "en" : "fr"));
    }
}
