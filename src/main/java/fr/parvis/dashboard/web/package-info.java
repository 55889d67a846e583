/** The pages and the answers to programs that tell of a whole project, or of several. */
package fr.parvis.dashboard.web;
