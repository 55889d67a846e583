package fr.parvis.review;

/** The five dimensions of the open data maturity model (ODMM). */
public enum MaturityDimension {
    DATA_MANAGEMENT, KNOWLEDGE, ENGAGEMENT, INVESTMENT, STRATEGY
}
