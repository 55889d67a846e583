/**
 * What is read of a whole project: its figures, each with the list behind it, its verdict, photos that never change, reports. Reads the tables
 * of every feature and changes nothing but its own photos; nobody imports it. Start with {@link fr.parvis.dashboard.ProjectFacts}: a figure is
 * a condition on facts, so that the live figure, the one of a past day and the one of a photo are counted by the same words.
 */
package fr.parvis.dashboard;
