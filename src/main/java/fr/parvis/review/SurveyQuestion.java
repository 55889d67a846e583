package fr.parvis.review;

import fr.parvis.method.Label;
import java.util.Collection;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of the review; without audience it is put to everybody who is asked anything. */
public record SurveyQuestion(String code, Kind kind, Set<SurveyAudience> audiences, Label text) {

    /** What an answer is: a mark from 1 to 5, a number of hours, yes or no, or words alone. All but hours take words beside. */
    @Schema(name = "QuestionKind")
    public enum Kind {
        MARK, HOURS, YES_NO, TEXT
    }

    public boolean isFor(Collection<SurveyAudience> reader) {
        return audiences.isEmpty() || audiences.stream().anyMatch(reader::contains);
    }
}
