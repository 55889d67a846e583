package fr.parvis.checklist.web;

import fr.parvis.checklist.Answer;
import fr.parvis.checklist.ChecklistQueries.CheckRow;
import fr.parvis.checklist.ChecklistQueries.Earlier;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of a gate as the API gives it. */
public record CheckJson(long id, long version, String condition, String question, boolean required, int attempt, Answer answer,
        String evidence, String comment, String answeredBy, Instant answeredAt, Earlier earlier) {

    /** What answers a question; a comment is asked for when it does not apply. */
    @Schema(name = "CheckReply")
    public record Reply(Answer answer, String evidence, String comment) {
    }

    static CheckJson of(CheckRow row, Locale locale) {
        return new CheckJson(row.id(), row.version(), row.condition().code(), row.condition().label().in(locale),
                row.condition().required(), row.attempt(), row.answer(), row.evidence(), row.comment(), row.answeredBy(),
                row.answeredAt(), row.earlier());
    }
}
