package fr.parvis.review;

import fr.parvis.phase.BlockerCode;
import fr.parvis.platform.Words;
import java.util.Locale;
import java.util.Map;

/** What the review has against its own gate. */
public enum ReviewBlocker implements BlockerCode {
    INDICATORS_MISSING, ANSWERS_MISSING, FINDINGS_UNSORTED, IMPROVEMENTS_UNASSIGNED, REPORT_NOT_PRESENTED, NEXT_CYCLE_NOT_PREPARED;

    @Override
    public String message(Map<String, String> figures, Locale locale) {
        ReviewMessages say = Words.in(ReviewMessages.class, locale);
        String open = figures.getOrDefault("open", "0");
        return switch (this) {
            case INDICATORS_MISSING -> say.indicatorsMissing(open, figures.getOrDefault("all", "0"));
            case ANSWERS_MISSING -> figures.containsKey("asked") ? say.answersMissing(figures.get("answered"), figures.get("asked")) : say.noSurvey();
            case FINDINGS_UNSORTED -> figures.getOrDefault("all", "0").equals("0") ? say.noFinding() : say.findingsUnsorted(open);
            case IMPROVEMENTS_UNASSIGNED -> say.improvementsUnassigned(open);
            case REPORT_NOT_PRESENTED -> say.reportNotPresented();
            case NEXT_CYCLE_NOT_PREPARED -> say.nextCycleNotPrepared();
        };
    }
}
