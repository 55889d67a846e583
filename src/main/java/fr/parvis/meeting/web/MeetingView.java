package fr.parvis.meeting.web;

import fr.parvis.meeting.DecisionQueries.ActionRow;
import fr.parvis.meeting.Meeting;
import fr.parvis.meeting.MeetingKind;
import fr.parvis.meeting.MeetingListQueries;
import fr.parvis.meeting.MeetingListQueries.OpenAction;
import fr.parvis.meeting.MeetingMessages;
import fr.parvis.meeting.MeetingMove;
import fr.parvis.meeting.MeetingSheetQueries;
import fr.parvis.meeting.MeetingSheetQueries.MeetingSheet;
import fr.parvis.meeting.MeetingSheetQueries.SeatRow;
import fr.parvis.meeting.MeetingState;
import fr.parvis.meeting.Presence;
import fr.parvis.meeting.web.MeetingLines.ActionLine;
import fr.parvis.meeting.web.MeetingLines.DecisionLine;
import fr.parvis.meeting.web.MeetingWords.PointLine;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Html;
import fr.parvis.platform.web.Languages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the page of a meeting. */
@RequestScoped
class MeetingView {

    /** A move as a button. */
    record Move(String state, String label, boolean main) {
    }

    /**
     * Where the meeting stands and what the reader may do.
     *
     * @param line  which line the typing goes on in: {@code decision}, {@code action}, {@code point}; null for none
     * @param point the point of the agenda that was last chosen
     */
    record Standing(String kind, String look, String state, String when, boolean link, boolean planned, boolean held, boolean writes, List<Move> moves,
            String line, String point) {
    }

    /** What was said, decided and agreed on; {@code fields} are what is said of each point, as they are typed. */
    record Outcome(List<PointLine> points, List<PointField> fields, List<SeatLine> seats, List<DecisionLine> decisions, List<ActionLine> actions) {
    }

    /**
     * What the forms choose from.
     *
     * @param others    people who are not on the list of participants
     * @param carried   actions of earlier meetings that may be spoken of again
     * @param unsettled the decision an action most likely follows
     */
    record Choices(List<Choice> kinds, List<Choice> people, List<Choice> others, List<Choice> presences, List<Choice> points, List<Choice> carried,
            List<Choice> decisions, String unsettled, String decider) {

        static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
    }

    @CheckedTemplate(basePath = "meeting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MeetingSheetPage(MeetingSheet sheet, Standing standing, Outcome outcome, Choices choices, TypedForm draft) implements TemplateInstance {
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
    MeetingSheetQueries queries;

    @Inject
    MeetingListQueries lists;

    Response page(int status, Meeting meeting, TypedForm draft, String line, String point) {
        Locale locale = languages.locale();
        MeetingSheet sheet = queries.sheet(meeting.id);
        boolean writes = meeting.project.isRunBy(signedIn.actor()) && !sheet.state().frozen();
        Outcome outcome = outcome(sheet, draft, locale);
        return html.of(status, new MeetingSheetPage(sheet, standing(sheet, writes, line, point, locale), outcome,
                writes ? choices(meeting, sheet, outcome) : Choices.NONE, draft));
    }

    private Standing standing(MeetingSheet sheet, boolean writes, String line, String point, Locale locale) {
        List<Move> moves = !writes ? List.of() : MeetingMove.leaving(sheet.state()).stream()
                .map(move -> new Move(move.to().name(), words().move(move), move == MeetingMove.HOLD)).toList();
        return new Standing(words().kind(sheet.kind()), MeetingLines.look(sheet.state()), words().state(sheet.state()), MeetingWords.when(sheet, locale),
                MeetingWords.isLink(sheet.location(), locale), sheet.state() == MeetingState.PLANNED, sheet.state() == MeetingState.HELD, writes, moves, line,
                point);
    }

    private Outcome outcome(MeetingSheet sheet, TypedForm draft, Locale locale) {
        Map<Boolean, List<ActionRow>> actions = sheet.actions().stream().collect(Collectors.partitioningBy(one -> one.decisionId() != null));
        Map<Long, List<ActionRow>> followed = actions.get(true).stream().collect(Collectors.groupingBy(ActionRow::decisionId));
        List<PointLine> points = sheet.items().stream().map(item -> PointLine.of(item, locale)).toList();
        return new Outcome(points, PointField.all(points, draft.of("minutes"), locale),
                sheet.seats().stream().map(seat -> SeatLine.of(seat, words().presence(seat.presence()), draft.of("participants"))).toList(),
                sheet.decisions().stream().map(one -> DecisionLine.of(one, followed.getOrDefault(one.id(), List.of()), locale)).toList(),
                actions.get(false).stream().map(one -> ActionLine.of(one, locale)).toList());
    }

    private Choices choices(Meeting meeting, MeetingSheet sheet, Outcome outcome) {
        List<Choice> all = people.people(meeting.municipalityId).stream().map(person -> Choice.of(person.id(), person.name())).toList();
        Set<String> seated = sheet.seats().stream().map(SeatRow::personId).filter(Objects::nonNull).map(String::valueOf).collect(Collectors.toSet());
        List<Choice> presences = Stream.concat(Arrays.stream(Presence.values()).map(one -> Choice.of(one, words().presence(one))),
                Stream.of(Choice.of("", MeetingWords.takeOff(languages.locale())))).toList();
        String unsettled = outcome.decisions().stream().filter(one -> one.open() && one.tasks().isEmpty()).map(one -> String.valueOf(one.row().id()))
                .reduce((one, later) -> later).orElse("");
        List<OpenAction> open = sheet.state() == MeetingState.PLANNED ? lists.open(sheet.projectId(), sheet.id()) : List.of();
        return new Choices(Arrays.stream(MeetingKind.values()).map(kind -> Choice.of(kind, words().kind(kind))).toList(), all,
                all.stream().filter(one -> !seated.contains(one.value())).toList(), presences,
                sheet.items().stream().map(item -> Choice.of(item.id(), item.place() + ". " + item.title())).toList(),
                open.stream().map(one -> Choice.of(one.taskId(), MeetingWords.carried(one, languages.locale()))).toList(),
                sheet.decisions().stream().map(one -> Choice.of(one.id(), one.reference())).toList(), unsettled, words().decider(sheet.kind()));
    }

    private MeetingMessages words() {
        return Words.in(MeetingMessages.class, languages.locale());
    }
}
