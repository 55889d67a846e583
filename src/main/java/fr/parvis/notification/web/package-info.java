/** The page of messages, the choices of each person, and the same through the API. */
package fr.parvis.notification.web;
