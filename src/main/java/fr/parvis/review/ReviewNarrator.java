package fr.parvis.review;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalNarrator;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;

/** Tells what was done of a review; what people answered is never told. */
@ApplicationScoped
public class ReviewNarrator implements JournalNarrator {

    @Override
    public String prefix() {
        return "review";
    }

    @Override
    public String tell(JournalLine line, Locale locale) {
        ReviewMessages say = Words.in(ReviewMessages.class, locale);
        return switch (line.event()) {
            case "review.survey-opened" -> say.toldSurveyOpened(line.fact("asked"), day(line.after().get("closesOn"), locale));
            case "review.survey-reminded" -> say.toldSurveyReminded(line.fact("asked"));
            case "review.survey-prolonged" -> say.toldSurveyProlonged(day(line.after().get("closesOn"), locale));
            case "review.survey-ended" -> say.toldSurveyEnded();
            case "review.indicator-said" -> say.toldIndicator(say.indicator(Indicator.valueOf(line.fact("indicator"))));
            case "review.findings-computed" -> say.toldComputed(line.fact("changed"), line.fact("all"));
            case "review.finding-added" -> say.toldFindingAdded(line.fact("words"));
            case "review.report-presented" -> say.toldPresented(line.fact("to"), day(line.fact("on"), locale));
            case "review.next-cycle-planned" -> say.toldPlanned(line.fact("cycle"), day(line.after().get("startsOn"), locale));
            case "review.taken-up" -> say.toldTakenUp(line.fact("cycle"), line.fact("findings"), line.fact("datasets"));
            case "review.maturity-assessed" -> say.toldAssessed(line.fact("activities"));
            case "review.generated" -> say.toldGenerated(line.fact("answers"), line.fact("findings"));
            default -> say.toldFindingChanged(FindingQueries.title(line.fact("source"), line.fact("words"), locale),
                    category(say, line.after().get("category")));
        };
    }

    private static String category(ReviewMessages say, String name) {
        return name == null ? "–" : say.category(FindingCategory.valueOf(name));
    }

    private static String day(String iso, Locale locale) {
        return iso == null ? "–" : Dates.longDate(LocalDate.parse(iso), locale);
    }
}
