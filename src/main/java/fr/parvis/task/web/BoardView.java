package fr.parvis.task.web;

import fr.parvis.platform.Dates;
import fr.parvis.platform.WorkingDays;
import fr.parvis.platform.Words;
import fr.parvis.task.BoardMessages;
import fr.parvis.task.Boards.Card;
import fr.parvis.task.TaskMessages;
import fr.parvis.task.TaskMove;
import fr.parvis.task.TaskState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Lays cards out in lanes and columns, and puts each into words. */
final class BoardView {

    /** A state to move to; {@code value} is what the button sends. */
    record Way(String value, String state, String label) {
    }

    /** A card in words; {@code late} and {@code due} are null when there is nothing to say. */
    record CardView(long id, long version, String reference, String title, String owner, String due, boolean late, String waits, String before, String age,
            List<Way> ways) {
    }

    /** A column of a lane. */
    record Cell(TaskState state, String label, List<CardView> cards) {
    }

    record Lane(String title, List<Cell> cells) {
    }

    /** The head of a column over all lanes. */
    record Column(TaskState state, String label, String oldest, String limit, boolean over) {
    }

    record Shown(List<Column> columns, List<Lane> lanes, int cutAt) {
    }

    private final BoardMessages say;
    private final TaskMessages states;
    private final Locale locale;
    private final Clock clock;
    private final LocalDate today;
    private final WorkingDays calendar;
    private final Function<Card, String> titles;
    private final Predicate<Card> moves;

    /** What many cards say alike, put into words once. */
    private final Map<LocalDate, String> days = new HashMap<>();
    private final Map<LocalDate, String> ages = new HashMap<>();
    private final Map<LocalDate, String> dues = new HashMap<>();

    BoardView(Locale locale, Clock clock, WorkingDays calendar, Function<Card, String> titles, Predicate<Card> moves) {
        this.say = Words.in(BoardMessages.class, locale);
        this.states = Words.in(TaskMessages.class, locale);
        this.locale = locale;
        this.clock = clock;
        this.today = LocalDate.now(clock);
        this.calendar = calendar;
        this.titles = titles;
        this.moves = moves;
    }

    /** @param lanes the title of a card's lane; lanes come in the order of {@code order}, then in that of their first cards */
    Shown of(List<Card> cards, Map<TaskState, Integer> limits, Function<Card, String> lanes, List<String> order, int most) {
        Map<String, List<Card>> byLane = cards.stream().collect(Collectors.groupingBy(lanes, LinkedHashMap::new, Collectors.toList()));
        List<String> titles = new ArrayList<>(byLane.keySet());
        titles.sort(Comparator.comparingInt(title -> order.contains(title) ? order.indexOf(title) : order.size()));
        Map<TaskState, List<Card>> byState = cards.stream().collect(Collectors.groupingBy(Card::state));
        return new Shown(Arrays.stream(TaskState.values()).map(state -> column(state, byState.getOrDefault(state, List.of()), limits.get(state))).toList(),
                titles.stream().map(title -> lane(title, byLane.get(title))).toList(), cards.size() < most ? 0 : most);
    }

    private Column column(TaskState state, List<Card> cards, Integer limit) {
        String oldest = cards.isEmpty() || !state.isOpen() ? null : say.oldest(days(cards.stream().map(Card::stateSince).min(Comparator.naturalOrder())
                .orElseThrow()));
        boolean over = limit != null && cards.size() > limit;
        return new Column(state, say.column(states.state(state), cards.size()), oldest,
                limit == null ? null : over ? say.over(cards.size(), limit) : say.within(cards.size(), limit), over);
    }

    private Lane lane(String title, List<Card> cards) {
        Map<TaskState, List<Card>> byState = cards.stream().collect(Collectors.groupingBy(Card::state));
        return new Lane(title.isEmpty() ? null : title, Arrays.stream(TaskState.values()).map(state -> {
            List<CardView> shown = byState.getOrDefault(state, List.of()).stream().map(this::card).toList();
            return new Cell(state, say.column(states.state(state), shown.size()), shown);
        }).toList());
    }

    private CardView card(Card card) {
        boolean open = card.state().isOpen();
        List<Way> ways = moves.test(card) ? TaskMove.leaving(card.state()).stream().map(move -> new Way(card.id() + ":" + card.version() + ":" + move.to(),
                move.to().name(), states.state(move.to()))).toList() : List.of();
        return new CardView(card.id(), card.version(), card.reference(), titles.apply(card), card.ownerName(),
                card.dueOn() == null || !open ? null : dues.computeIfAbsent(card.dueOn(), this::due), card.lateOn(today),
                card.waitingOn() == null ? null : say.waits(card.waitingOn(), days(card.waitingSince())),
                card.before() == 0 ? null : say.before(card.done(), card.before()),
                open ? ages.computeIfAbsent(day(card.stateSince()), day -> say.age(days(card.stateSince()))) : null, ways);
    }

    /** Of a card that is not closed. */
    private String due(LocalDate on) {
        return on.isBefore(today) ? say.dueLate(Dates.shortDate(on, locale)) : on.equals(today) ? say.dueToday() : say.due(Dates.shortDate(on, locale));
    }

    private String days(Instant since) {
        return days.computeIfAbsent(day(since), day -> say.days(calendar.between(day, today)));
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }
}
