/**
 * What is checked of a dataset before it is published: the legal check with its 28 questions, and the opinions asked of the DPO, the lawyer or
 * an expert, whose conditions block until they are lifted. Writes its outcomes to the inventory. Start with
 * {@link fr.parvis.opinion.LegalCheck}.
 */
package fr.parvis.opinion;
