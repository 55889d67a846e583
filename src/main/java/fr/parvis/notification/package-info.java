/**
 * Tells people: hears the facts that somebody must be told, keeps each on their page of messages ({@link fr.parvis.notification.Notices}), and mails it in
 * the way they chose, at once or in one digest a day ({@link fr.parvis.notification.Digests}). A mail is written in the transaction of its fact
 * ({@link fr.parvis.notification.OutboxMail}) and sent afterwards ({@link fr.parvis.notification.OutboxSender}); administrators see what became of it
 * ({@link fr.parvis.notification.OutboxQueries}), never its words. Nobody imports it. A message only ever leads to a page; it never acts.
 */
package fr.parvis.notification;
