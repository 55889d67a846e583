/**
 * The data a municipality holds: datasets with their legal reasoning, the grid that ranks them, what departments answered and signed. Does
 * not know how they are checked or published: those rooms write their outcome here through {@link fr.parvis.inventory.DatasetOutcomes}. Start with
 * {@link fr.parvis.inventory.Dataset} and {@link fr.parvis.inventory.DatasetField}.
 */
package fr.parvis.inventory;
