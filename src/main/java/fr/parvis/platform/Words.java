package fr.parvis.platform;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
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
            words = remembered(bundle, MessageBundles.get(bundle, Localized.Literal.of(known == ENGLISH ? "en" : "fr")));
            known.put(bundle, words);
        }
        return bundle.cast(words);
    }

    /**
     * The bundle with the words of each constant put together once: a state is named by every row of a list, and each time as a small
     * template. What is said of numbers, names and days is put together each time.
     */
    private static Object remembered(Class<?> bundle, Object words) {
        Map<Method, Map<Enum<?>, Object>> constants = new ConcurrentHashMap<>();
        return Proxy.newProxyInstance(bundle.getClassLoader(), new Class<?>[] {bundle}, (proxy, method, given) -> {
            if (given == null || given.length != 1 || !(given[0] instanceof Enum<?> constant)) {
                return said(words, method, given);
            }
            Map<Enum<?>, Object> known = constants.computeIfAbsent(method, any -> new ConcurrentHashMap<>());
            Object text = known.get(constant);
            if (text == null) {
                text = said(words, method, given);
                known.put(constant, text);
            }
            return text;
        });
    }

    private static Object said(Object words, Method method, Object[] given) {
        try {
            return method.invoke(words, given);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new UndeclaredThrowableException(failed.getCause());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
