/**
 * What departments say of the inventory against what the lead wrote: the questionnaire of each department, the gaps that follow, the lines
 * put to the DGS. Changes a dataset only through the verbs of {@link fr.parvis.inventory}. Start with {@link fr.parvis.gap.Questionnaires}.
 */
package fr.parvis.gap;
