/** The pages that compose several features, and the acts made on them. */
package fr.parvis.desk.web;
