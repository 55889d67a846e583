/**
 * Where people work on several features at once: «Ce qui m’attend», the list of projects and the project page with its stepper, its next
 * step and its required items. Composes what the features offer and passes every act on to their doors; owns no table and no rule.
 * Nobody imports it. Start with {@link fr.parvis.desk.ProjectDesk}.
 */
package fr.parvis.desk;
