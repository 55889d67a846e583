package fr.parvis.platform.web;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in the summary of a refused form the field that each line is about. The summary stands first on the page and the labels stand further down, so that
 * a line finds its label only once the page is drawn. What people typed is escaped and never looks like one of these elements.
 */
final class NamedErrors {

    private static final Pattern SUMMARY = Pattern.compile("<div class=\"error-summary\".*?</ul>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("<a href=\"#(f-[A-Za-z0-9_-]+)\">(.*?)</a>");
    private static final String LABEL = "(?:<label\\b[^>]*\\bfor=\"%1$s\"[^>]*>|<fieldset\\b[^>]*\\bid=\"%1$s\"[^>]*>\\s*<legend\\b[^>]*>)(.*?)</(?:label|legend)>";
    private static final Pattern OPTIONAL = Pattern.compile("<span class=\"field__optional\">.*?</span>");

    private NamedErrors() {
    }

    static String on(String page) {
        Matcher summary = SUMMARY.matcher(page);
        return summary.find() ? summary.replaceFirst(one -> Matcher.quoteReplacement(LINE.matcher(one.group())
                .replaceAll(line -> Matcher.quoteReplacement(named(line, page))))) : page;
    }

    private static String named(MatchResult line, String page) {
        Matcher label = Pattern.compile(LABEL.formatted(line.group(1)), Pattern.DOTALL).matcher(page);
        String name = label.find() ? OPTIONAL.matcher(label.group(1)).replaceAll("").replaceAll("<[^>]*>", "").strip() : "";
        String message = line.group(2);
        if (name.isEmpty() || message.startsWith(name)) {
            return line.group();
        }
        boolean sentence = name.matches("(?s).*[.!?…:]");
        // Each a sentence of its own: a message may begin with somebody's name, which keeps its capital.
        return "<a href=\"#" + line.group(1) + "\">" + name + (sentence ? " " : ". ") + message + "</a>";
    }
}
