/**
 * Inventories that come as files: read whatever they are, turned into proposed changes, applied in one go, taken back until somebody builds on
 * them. Start at {@link fr.parvis.intake.Imports}, the door; {@link fr.parvis.intake.Proposal} compares a file with the inventory;
 * {@link fr.parvis.intake.ImportProgress} tells whoever waits how far that is.
 */
package fr.parvis.intake;
