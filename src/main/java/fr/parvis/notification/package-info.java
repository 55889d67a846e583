/**
 * Mail: hears the facts that somebody must be told, writes each message in the transaction of the fact ({@link fr.parvis.notification.OutboxMail}),
 * and sends it afterwards ({@link fr.parvis.notification.OutboxSender}). Administrators see what became of it ({@link
 * fr.parvis.notification.OutboxQueries}), never its words. Nobody imports it. A message only ever leads to a page; it never acts.
 */
package fr.parvis.notification;
