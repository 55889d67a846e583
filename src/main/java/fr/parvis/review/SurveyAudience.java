package fr.parvis.review;

/** To whom a question of the review is put (method, D.5); the committee is the DGS, the project lead and the elected officer. */
public enum SurveyAudience {
    COMMITTEE, HEADS, REFERENTS, LEAD, DGS, DPO, IT, COMMUNICATION
}
