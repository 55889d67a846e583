package fr.parvis.method;

/**
 * The conditions the product can find out by itself. A method file may call a condition computed only when it is one of these; a
 * question that becomes computed joins them, and a later version of the method says so.
 */
public enum ComputedCondition {
    MEASURABLE_OBJECTIVE, ELU_NAMED, LEAD_ATTACHED, DEPARTMENT_CONTACTS, DPO_INVOLVED, DATED_CALENDAR, REFERENT_PER_DEPARTMENT,
    OBLIGATIONS_PROFILE, GRID_FROZEN, DEPARTMENTS_COVERED, DATASETS_QUALIFIED, PRIORITY_DATASETS, LIST_V1_APPROVED, DEPARTMENT_VISAS,
    LIST_V2_APPROVED, DPO_OPINIONS, TRAINING_DONE, NO_BLOCKING_GAP, HEADS_MET, AWARENESS_ACTIONS,
    CHANNEL_DECIDED, PRIORITIES_PUBLISHED, LEGAL_CHECK_FAVOURABLE, PUBLICATION_VISAS, LICENCE_SET, UPDATES_ASSIGNED, CATALOGUE_CURRENT,
    INDICATORS_ENTERED, SURVEY_RESPONSES, FINDINGS_CLASSIFIED, IMPROVEMENTS_ASSIGNED, REPORT_PRESENTED, NEXT_CYCLE_PREPARED;

    static boolean knows(String code) {
        for (ComputedCondition condition : values()) {
            if (condition.name().equals(code)) {
                return true;
            }
        }
        return false;
    }
}
