/**
 * Documents as PDF that anybody can read, listen to and keep: tagged (PDF/UA, ISO 14289-1), with title, language, bookmarks and their fonts inside, and the
 * same bytes whenever the same text is rendered with the same facts. What a document says is a Qute template of the feature that owns it, laid out in
 * {@code templates/pdf/layout.html}; this package knows none of them. Start with {@link fr.parvis.platform.pdf.Pdf}.
 */
package fr.parvis.platform.pdf;
