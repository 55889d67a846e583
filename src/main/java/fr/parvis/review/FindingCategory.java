package fr.parvis.review;

/** What is to become of a finding: kept; optimised, which may wait; improved, which may not (method, D.5). */
public enum FindingCategory {
    KEEP, OPTIMISE, IMPROVE
}
