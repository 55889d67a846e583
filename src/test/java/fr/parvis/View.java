package fr.parvis;

/**
 * How somebody looks at a page.
 *
 * @param width    of the window, in CSS pixels; 320 is also 1280 at 400 % zoom
 * @param language of the browser, {@code fr} or {@code en}
 * @param script   whether scripts run
 */
public record View(String name, int width, int height, boolean dark, String language, boolean script) {

    public static final View WIDE = new View("wide", 1280, 900, false, "fr", true);
    public static final View PHONE = new View("phone", 360, 740, false, "fr", true);
    public static final View NARROWEST = new View("narrowest", 320, 640, false, "fr", true);

    public View inTheDark() {
        return new View(name + "-dark", width, height, true, language, script);
    }

    public View inEnglish() {
        return new View(name + "-en", width, height, dark, "en", script);
    }

    public View withoutScript() {
        return new View(name + "-no-script", width, height, dark, language, false);
    }

    @Override
    public String toString() {
        return name;
    }
}
