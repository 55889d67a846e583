package fr.parvis.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the review that are not a page's: indicators, categories, refusals, blockers, sentences of the history. */
@MessageBundle("review")
public interface ReviewMessages {

    @Message String indicator(Indicator indicator);
    @Message String formula(Indicator indicator);
    @Message String unmeasured(Unmeasured why);
    @Message String category(FindingCategory category);
    @Message String audience(SurveyAudience audience);
    @Message String trend(Trend trend);
    @Message String carriedKind(Carried.Kind kind);
    @Message String carriedWords(Carried.Kind kind);
    @Message String dimension(MaturityDimension dimension);
    @Message String activity(MaturityActivity activity);
    @Message String act(ReviewRefusal.Act act);
    @Message String reason(ReviewRefusal.Reason reason);
    @Message String legalReserves();
    @Message String examineAgain(int count, String numbers);
    @Message String titleNotAllowed();
    @Message String titleStale();
    @Message String titleConflict();
    @Message String stale();
    @Message String levelMoved(Integer level);
    @Message String indicatorsMissing(String open, String all);
    @Message String answersMissing(String answered, String asked);
    @Message String noSurvey();
    @Message String findingsUnsorted(String open);
    @Message String noFinding();
    @Message String improvementsUnassigned(String open);
    @Message String reportNotPresented();
    @Message String nextCycleNotPrepared();
    @Message String toldSurveyOpened(String asked, String day);
    @Message String toldSurveyReminded(String asked);
    @Message String toldSurveyProlonged(String day);
    @Message String toldSurveyEnded();
    @Message String toldIndicator(String name);
    @Message String toldComputed(String changed, String all);
    @Message String toldFindingAdded(String title);
    @Message String toldFindingChanged(String title, String category);
    @Message String toldPresented(String to, String day);
    @Message String toldPlanned(String cycle, String day);
    @Message String toldTakenUp(String cycle, String findings, String datasets);
    @Message String toldAssessed(String activities);
    @Message String toldGenerated(String answers, String findings);
}
