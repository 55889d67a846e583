package fr.parvis.review;

import java.util.List;

/** People are asked to answer, or reminded; fired in the transaction that asks. */
public record SurveyAsked(Survey survey, List<Long> personIds, String by, boolean reminder) {
}
