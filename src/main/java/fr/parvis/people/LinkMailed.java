package fr.parvis.people;

/**
 * Somebody is to receive a link; heard within the transaction by whoever writes mail.
 *
 * @param path     of the page the link opens, with its secret
 * @param townId   the municipality it is sent for; null for somebody of several, or of none, who forgot a password
 * @param townName the municipality that invites; null for a new password
 * @param by       who invites; null for a new password
 */
public record LinkMailed(MailedLink.Kind kind, String name, String email, String language, String path, Long townId, String townName, String by) {
}
