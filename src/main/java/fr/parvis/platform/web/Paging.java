package fr.parvis.platform.web;

import fr.parvis.platform.Inputs;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;

/** Which page of a list the caller wants: {@code ?page=1&size=50}, pages from 1, 200 items at most. */
public class Paging {

    private static final int DEFAULT_SIZE = 50;
    private static final int MOST = 200;

    @QueryParam("page")
    String page;

    @QueryParam("size")
    String size;

    public int page(Locale locale) {
        return within("page", page, 1, 1_000_000, locale);
    }

    public int size(Locale locale) {
        return Math.min(MOST, within("size", size, DEFAULT_SIZE, 1_000_000, locale));
    }

    private static int within(String name, String raw, int preset, int most, Locale locale) {
        Inputs inputs = new Inputs(locale);
        Integer value = inputs.number(name, raw);
        inputs.orThrow();
        return value == null ? preset : Math.max(1, Math.min(most, value));
    }
}
