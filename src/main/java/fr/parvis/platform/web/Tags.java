package fr.parvis.platform.web;

import fr.parvis.platform.Dates;
import fr.parvis.platform.PageOf;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;

/** What the tags of {@code templates/tags} ask of plain values. The locale is the one {@link Html} gave the template. */
@TemplateExtension
final class Tags {

    private Tags() {
    }

    /** Identifier of the field of that name: {@code objectives/0/title} becomes {@code f-objectives-0-title}. */
    static String fieldId(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** Whether this choice is the value kept, or one of the values kept. */
    static boolean isAmong(Choice choice, Object kept) {
        if (kept instanceof Collection<?> several) {
            return several.stream().anyMatch(one -> choice.value().equals(String.valueOf(one)));
        }
        return kept != null && choice.value().equals(String.valueOf(kept));
    }

    /** «lundi 3 mars 2026». */
    static String inWords(LocalDate date, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return Dates.longDate(date, locale(locale));
    }

    /** «3 mars 2026», for tables. */
    static String inShort(LocalDate date, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return Dates.shortDate(date, locale(locale));
    }

    /** «lundi 3 mars 2026 à 10 h 42», in Paris. */
    static String inWords(Instant instant, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return Dates.longInstant(instant, locale(locale));
    }

    static boolean hasPrevious(PageOf<?> page) {
        return page.page() > 1;
    }

    static boolean hasNext(PageOf<?> page) {
        return page.page() < page.pages();
    }

    /** The query of a list's address with another page number: keeps the filters. */
    static String withPage(String query, int page) {
        String kept = query == null ? "" : query.replaceAll("(^|&)page=[^&]*", "").replaceFirst("^&", "");
        return "?" + (kept.isEmpty() ? "" : kept + "&") + "page=" + page;
    }

    private static Locale locale(Object attribute) {
        return attribute instanceof Locale locale ? locale : Locale.FRENCH;
    }
}
