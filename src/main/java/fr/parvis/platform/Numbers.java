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

    /** With so many places at most: «0,78», «1 250». */
    public static NumberFormat of(Locale locale, int places) {
        NumberFormat format = NumberFormat.getInstance(locale.getLanguage().equals("en") ? Locale.UK : Locale.FRANCE);
        format.setMaximumFractionDigits(places);
        return format;
    }
}
