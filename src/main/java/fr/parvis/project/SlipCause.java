package fr.parvis.project;

/** Why a committed date was moved: the list people choose from before adding their own words. */
public enum SlipCause {
    ABSENCE, WORKLOAD, ARBITRATION, PROVIDER, DATA_NOT_READY, LEGAL_OPINION, COUNCIL_CALENDAR, OTHER
}
