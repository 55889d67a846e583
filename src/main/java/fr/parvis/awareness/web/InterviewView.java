package fr.parvis.awareness.web;

import fr.parvis.awareness.AgendaPoint;
import fr.parvis.awareness.AwarenessMessages;
import fr.parvis.awareness.Interview;
import fr.parvis.awareness.InterviewMove;
import fr.parvis.awareness.InterviewQueries;
import fr.parvis.awareness.InterviewQueries.InterviewSheet;
import fr.parvis.awareness.InterviewState;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import fr.parvis.project.Foretold;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Draws the page of an interview. */
@RequestScoped
class InterviewView {

    /** A point of the agenda with what was said. */
    record Point(String code, String label, String hint, String words) {
    }

    /** A move as a button. */
    record Move(String state, String label) {
    }

    /** The state in words, whose turn it is, and when they are reminded; {@code ahead} is null where nobody is. */
    record Standing(String kind, String state, boolean planned, boolean yoursToSign, boolean yoursButWritten, String ahead) {
    }

    @CheckedTemplate(basePath = "awareness", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InterviewSheetPage(InterviewSheet sheet, Standing standing, List<Point> points, List<Move> moves, List<Choice> people, Forms form)
            implements TemplateInstance {
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    Html html;

    @Inject
    PeopleQueries people;

    @Inject
    InterviewQueries queries;

    @Inject
    Foretold foretold;

    Response page(int status, Interview interview, Forms form) {
        InterviewSheet sheet = queries.sheet(interview.id, signedIn.actor());
        Map<AgendaPoint, String> minutes = sheet.minutes();
        List<Point> points = Arrays.stream(AgendaPoint.values())
                .map(point -> new Point(point.name(), words().point(point), words().pointHint(point), minutes.get(point))).toList();
        List<Move> moves = !sheet.runs() ? List.of() : InterviewMove.leaving(sheet.state()).stream()
                .map(move -> new Move(move.to().name(), words().move(move))).toList();
        List<Choice> choices = !sheet.runs() ? List.of() : people.people(interview.municipalityId).stream()
                .map(person -> Choice.of(person.id(), person.name())).toList();
        return html.of(status, new InterviewSheetPage(sheet, standing(sheet, interview), points, moves, choices, form));
    }

    private Standing standing(InterviewSheet sheet, Interview interview) {
        boolean yours = sheet.awaited() && sheet.signs();
        return new Standing(kind(sheet.state()), words().state(sheet.state()), sheet.state() == InterviewState.PLANNED,
                yours && !sheet.writer(), yours && sheet.writer(),
                sheet.awaited() ? foretold.of(interview.project, "INTERVIEW", interview.id, languages.locale()).orElse(null) : null);
    }

    /** The look of a state, which its word always goes with. */
    static String kind(InterviewState state) {
        return state == null ? "warn" : switch (state) {
            case PLANNED -> "note";
            case HELD -> "good";
            case EXCUSED -> "idle";
        };
    }

    private AwarenessMessages words() {
        return Words.in(AwarenessMessages.class, languages.locale());
    }
}
