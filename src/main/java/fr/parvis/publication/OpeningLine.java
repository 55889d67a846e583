package fr.parvis.publication;

import fr.parvis.inventory.Communicability;
import fr.parvis.inventory.ExceptionArticle;
import fr.parvis.inventory.Openness;
import java.time.LocalDate;

/**
 * A dataset as the public may know it.
 *
 * @param published day of its first publication, null while it is not public
 * @param wave      quarter it is promised for, such as {@code 2026-T3}; null when none is
 * @param exception why the law keeps it back; null when nobody chose a reason
 * @param article   text its openness rests on, as cited; null when none is
 */
public record OpeningLine(String title, String department, Openness openness, Communicability communicability, ExceptionArticle exception,
        String article, LocalDate published, String url, String wave, String postponed) {

    /** What is public is available whatever else is written; what the law keeps back is never planned. */
    public OpeningStatus status() {
        if (published != null) {
            return OpeningStatus.AVAILABLE;
        }
        if (openness == Openness.CLOSED || openness == Openness.RESTRICTED || communicability == Communicability.NOBODY
                || communicability == Communicability.PERSON_CONCERNED) {
            return OpeningStatus.NOT_AVAILABLE;
        }
        return wave != null && postponed == null ? OpeningStatus.PLANNED : OpeningStatus.TO_DETERMINE;
    }

    /** As the tracker writes a quarter: {@code T3 2026}; empty when nothing is planned. */
    public String estimated() {
        return status() == OpeningStatus.PLANNED ? wave.substring(5) + " " + wave.substring(0, 4) : "";
    }

    /** Where it can be had; null while it is not public. */
    public String address() {
        return status() == OpeningStatus.AVAILABLE ? url : null;
    }

    /** The text that keeps it back, as it is cited; null where nothing does, or nobody said. */
    public String cited() {
        if (status() != OpeningStatus.NOT_AVAILABLE) {
            return null;
        }
        return exception == null || exception == ExceptionArticle.OTHER ? article : "CRPA " + exception.article();
    }
}
