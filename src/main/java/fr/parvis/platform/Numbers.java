package fr.parvis.platform;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as a reader of either language expects them. */
public final class Numbers {

    private Numbers() {
    }

    /** «5 000», «5,000». */
    public static String whole(long number, Locale locale) {
        return of(locale, 0).format(number);
    }

    /** The size of a file: «1,2 Mo», «1.2 MB»; units of a thousand. */
    public static String bytes(long bytes, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String unit = english ? "B" : "o";
        return bytes < 1_000 ? bytes + "\u00a0" + unit : bytes < 1_000_000 ? of(locale, 0).format(bytes / 1e3) + "\u00a0k" + unit
                : of(locale, 1).format(bytes / 1e6) + "\u00a0M" + unit;
    }

    /** With so many places at most: «0,78», «1 250». */
    public static NumberFormat of(Locale locale, int places) {
        NumberFormat format = NumberFormat.getInstance(locale.getLanguage().equals("en") ? Locale.UK : Locale.FRANCE);
        format.setMaximumFractionDigits(places);
        return format;
    }
}
