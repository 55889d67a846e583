/** Signing in and out, the pages and the API about people, departments and municipalities. */
package fr.parvis.people.web;
