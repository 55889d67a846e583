/**
 * What every feature stands on and what knows no feature: the clock, working days and public holidays, checks of typed text, lists by
 * page, canonical JSON and fingerprints. Files of rows and columns are in {@code table}, what belongs to HTTP is in {@code web}. Start
 * with {@link fr.parvis.platform.Inputs}.
 */
package fr.parvis.platform;
