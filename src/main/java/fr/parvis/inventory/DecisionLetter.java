package fr.parvis.inventory;

import fr.parvis.platform.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What who asked for a visa reads of the decisions: the same words in the mail and in what the head sees before deciding. */
public record DecisionLetter(String subject, List<String> paragraphs) {

    private static final int MOST_LINES = 30;
    private static final int LONGEST_REASON = 400;

    /**
     * A line as it is or would be decided.
     *
     * @param to name of the department that it is handed to; null for every other decision
     */
    public record Told(String number, String title, VisaDecision decision, String reason, String to) {

        /** The decision in the reader's language, with the department that gets the line. */
        public String words(InventoryMessages say) {
            return to == null ? say.decision(decision) : say.decision(decision) + " (" + to + ")";
        }
    }

    public static DecisionLetter of(VisaRequest request, String by, List<Told> lines, Locale locale) {
        InventoryMessages say = Words.in(InventoryMessages.class, locale);
        VisaLetterMessages visa = Words.in(VisaLetterMessages.class, locale);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(visa.letterWords(by, lines.size(), request.department.name, request.campaign.project.title));
        paragraphs.add(Arrays.stream(VisaDecision.values()).map(one -> count(one, lines, say, visa)).filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", ")) + ".");
        List<Told> others = lines.stream().filter(line -> line.decision() != VisaDecision.APPROVE).toList();
        others.stream().limit(MOST_LINES).forEach(line -> paragraphs.add(visa.letterLine(line.number(), line.title(), line.words(say), cut(line.reason()))));
        if (others.size() > MOST_LINES) {
            paragraphs.add(visa.letterMore(others.size() - MOST_LINES));
        }
        paragraphs.add(visa.letterUndo(by));
        return new DecisionLetter(visa.letterSubject(request.department.name, lines.size()), List.copyOf(paragraphs));
    }

    /** A mail has its limits; the whole reason is on the page. */
    public static String cut(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON / 2)) + "…";
    }

    private static String count(VisaDecision decision, List<Told> lines, InventoryMessages say, VisaLetterMessages visa) {
        long count = lines.stream().filter(line -> line.decision() == decision).count();
        return count == 0 ? "" : visa.letterCount(say.decision(decision), count);
    }
}
