/**
 * The review that ends a cycle: what people say of it, the twenty indicators, the findings and what becomes of them, the report for the council,
 * and what the next cycle takes over. Answers for the conditions of the last gate. Start with {@link fr.parvis.review.Surveys},
 * {@link fr.parvis.review.IndicatorQueries} and {@link fr.parvis.review.Findings}.
 */
package fr.parvis.review;
