package fr.parvis.meeting.web;

import fr.parvis.meeting.Approval;
import fr.parvis.meeting.DecisionQueries.DecisionRow;
import fr.parvis.meeting.MeetingMessages;
import fr.parvis.meeting.MeetingPageMessages;
import fr.parvis.meeting.MeetingSheetQueries.MeetingSheet;
import fr.parvis.meeting.MeetingSheetQueries.SeatRow;
import fr.parvis.meeting.Presence;
import fr.parvis.meeting.web.MeetingWords.PointLine;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.pdf.Pdf;
import fr.parvis.platform.pdf.PdfFacts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The minutes as a document: what was agreed on that day, whatever became of it since. Approved, it says what was kept with the approval, the names of that
 * day too: the same version of the program writes the same bytes.
 */
final class MinutesDocument {

    /** Those who were there, or were not, in words. */
    record Seats(String presence, String names) {
    }

    /** What somebody said of a point, paragraph by paragraph, and what was decided of it. */
    record Point(String label, String hint, List<String> words, List<DecisionRow> decisions) {
    }

    /** Something to be done, as it was agreed on; {@code decision} is the number of the one it follows from. */
    record Action(String title, String owner, LocalDate dueOn, String decision) {
    }

    /** What belongs to no point. */
    record Rest(List<DecisionRow> decisions, List<Action> actions) {
    }

    /** What heads the document, and what ends it. */
    record Head(String title, String kind, String when, String foot) {
    }

    @CheckedTemplate(basePath = "meeting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MinutesPdf(MeetingSheet sheet, Head head, List<Seats> seats, List<Point> points, Rest rest) implements TemplateInstance {
    }

    private MinutesDocument() {
    }

    static byte[] render(MeetingSheet sheet, Locale locale) {
        MeetingPageMessages say = Words.in(MeetingPageMessages.class, locale);
        MeetingMessages words = Words.in(MeetingMessages.class, locale);
        String title = say.minutesOf(sheet.title(), Dates.fullDate(sheet.day(), locale));
        Map<Long, List<DecisionRow>> byItem = sheet.decisions().stream().filter(one -> one.itemId() != null)
                .collect(Collectors.groupingBy(DecisionRow::itemId));
        List<Point> points = sheet.items().stream().map(item -> PointLine.of(item, locale)).map(line -> new Point(line.label(), line.hint(),
                paragraphs(line.row().words()), byItem.getOrDefault(line.row().id(), List.of()))).toList();
        List<Seats> seats = Arrays.stream(Presence.values()).map(presence -> new Seats(words.presence(presence), names(sheet, presence)))
                .filter(one -> !one.names().isEmpty()).toList();
        Approval approval = sheet.approval();
        String foot = approval == null ? say.notApproved()
                : say.approvedFoot(approval.byName(), Dates.longInstant(approval.at(), locale), approval.sha256());
        String page = new MinutesPdf(sheet, new Head(title, words.kind(sheet.kind()), MeetingWords.when(sheet, locale), foot), seats, points,
                new Rest(sheet.decisions().stream().filter(one -> one.itemId() == null).toList(), actions(sheet))).setLocale(locale).render();
        return Pdf.render(page, new PdfFacts(title, locale.getLanguage(), approval == null ? sheet.changedAt() : approval.at()));
    }

    private static List<Action> actions(MeetingSheet sheet) {
        Map<Long, String> numbers = sheet.decisions().stream().collect(Collectors.toMap(DecisionRow::id, DecisionRow::reference));
        return sheet.actions().stream().map(one -> new Action(one.title(), one.owner(), one.dueOn(), numbers.get(one.decisionId()))).toList();
    }

    private static String names(MeetingSheet sheet, Presence presence) {
        return sheet.seats().stream().filter(seat -> seat.presence() == presence).map(SeatRow::name).collect(Collectors.joining(", "));
    }

    private static List<String> paragraphs(String words) {
        return words == null ? List.of() : words.lines().filter(line -> !line.isBlank()).toList();
    }
}
