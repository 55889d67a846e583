/**
 * The questions asked at a gate: their answers, evidence and comments, one row for each question and attempt. Answers for the conditions
 * of the method that no other feature computes ({@link fr.parvis.checklist.ChecklistGate}). Start with
 * {@link fr.parvis.checklist.GateCheck}.
 */
package fr.parvis.checklist;
