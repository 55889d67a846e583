/**
 * An open data project of a municipality: what it is for (objectives, stakes), who carries it (lead, DGS, élu référent, team,
 * matrix of contacts), its cycles and the causes of its slips. Does not know phases, tasks or questions: they hear of a new cycle through
 * {@link fr.parvis.project.CycleOpened}. Start with {@link fr.parvis.project.Project}.
 */
package fr.parvis.project;
