/**
 * Files of a project with their versions, stored once by what is in them, each checked for what it really is before it is kept. Start at
 * {@link fr.parvis.document.Documents}; what a file is, {@link fr.parvis.document.FileCheck} says.
 */
package fr.parvis.document;
