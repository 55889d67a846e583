package fr.parvis.review;

/** Why an indicator has no value: 0 of 0 is neither nothing nor everything. */
public enum Unmeasured {
    NO_DEPARTMENT, NO_DATASET, NOTHING_COMMUNICABLE, NO_PRIORITY, NO_OBLIGATION, NO_SCHEMA, NO_SCORE, NO_RHYTHM, NOTHING_PUBLISHED, NO_CHECK,
    STAFF_UNKNOWN, NO_SURVEY, SURVEY_RUNNING, TOO_FEW_ANSWERS, NOT_ENTERED, DECLARED, NOT_KEPT
}
