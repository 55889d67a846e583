/**
 * What is to be done, by whom and when: a task for each template of the method and cycle, those of a town’s own
 * templates, and those people add, ask for or attach to an
 * approval. A task changes state through {@link fr.parvis.task.Tasks} alone. Start there.
 */
package fr.parvis.task;
