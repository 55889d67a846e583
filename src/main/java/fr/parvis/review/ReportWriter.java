package fr.parvis.review;

import fr.parvis.project.Project;
import java.time.LocalDate;

/** Writes the report of a review whole, in French, the language of the council. */
public interface ReportWriter {

    /** Its page: HTML in UTF-8, without the frame of the site. */
    byte[] page(Project project);

    /** The report as it is to be kept: its page and its document. */
    Presentations.Told told(Project project, LocalDate on, String to);
}
