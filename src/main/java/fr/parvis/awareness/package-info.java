/**
 * How people learn what open data are: training path and certificates, interviews with department heads, awareness meetings, and what
 * they cover. Answers for its conditions of the gates of phases 2 and 3; knows no task and no dataset. Start with
 * {@link fr.parvis.awareness.Interviews} and {@link fr.parvis.awareness.Training}.
 */
package fr.parvis.awareness;
