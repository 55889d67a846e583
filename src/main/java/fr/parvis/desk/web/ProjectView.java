package fr.parvis.desk.web;

import fr.parvis.platform.web.Obstacle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the project page shows, in words; made by {@link ProjectViews}. */
record ProjectView(Header header, List<Step> steps, NextStep next, Items items, Side side) {

    /** Whether the form that somebody sent is still on the page; the state it was for may be gone. */
    boolean draws(String form) {
        if (form.equals("exempt")) {
            return header.exempts();
        }
        boolean moves = next.others().stream().anyMatch(Move::expanded)
                || next.main() != null && next.main().expanded() && next.obstacles().isEmpty();
        return !form.startsWith("move:") && !form.startsWith("check:") || moves
                || items.all().stream().anyMatch(item -> item.answer() != null && item.answer().expanded());
    }

    /** @param verdictKind {@code good}, {@code warn} or {@code bad} */
    record Header(long id, String title, String verdictKind, String verdict, List<String> facts, boolean runs, boolean exempts) {
    }

    /** One phase of the stepper; {@code kind} is {@code done}, {@code current} or {@code coming}. */
    record Step(String kind, String title, String state, String dates, String items) {
    }

    /**
     * The main move and the others.
     *
     * @param main      null when nothing is left to do in this cycle but to open the next
     * @param obstacles what blocks the main move
     * @param cycle     the cycle to open, null while the review is not done
     */
    record NextStep(String title, String decider, Move main, List<Obstacle> obstacles, List<Move> others, NextCycle cycle) {
    }

    /** The cycle to open as it is planned; {@code lessons} is null where nothing is. */
    record NextCycle(int number, LocalDate startsOn, String lessons) {
    }

    /**
     * A move as a form.
     *
     * @param open     whether this reader may make it now
     * @param mine     whether it is this reader's at all
     * @param will     what will happen, to be read before confirming
     * @param reason   {@code none}, {@code optional} or {@code required}
     * @param wording  of the hint below the reason
     * @param forced   what forcing goes past
     * @param reserves whether reservations may be written
     */
    record Move(long phaseId, long version, String gateHash, String move, String label, boolean open, boolean mine, String will,
            String reason, String wording, List<String> forced, boolean reserves, boolean expanded) {
    }

    /** The required items of the phase in hand. */
    record Items(String title, String count, boolean frozen, List<Item> all) {
    }

    /** One condition; {@code check} is the id of its question, {@code answer} the form for whoever answers it: both null for one that is computed. */
    record Item(String code, String label, String kind, String state, boolean computed, boolean recommended, String detail, Long check, Answer answer) {
    }

    /**
     * The question of a condition, as a form.
     *
     * @param act   what opening the form does: answer, change or confirm
     * @param given the answer kept in the form
     */
    record Answer(long id, long version, String act, String given, String evidence, String comment, boolean expanded) {
    }

    /** What stands beside; {@code lessons} of the cycle before are null where there are none. */
    record Side(Gate gate, String lessons, List<SlipLine> slips, List<String> team, ContactLines contacts, List<Told> latest, List<ForcedGate> forced) {
    }

    /** Whom to turn to at the phase in hand, and what is vacant there. */
    record ContactLines(String phase, List<String> vacant) {
    }

    /** The gate's date, and moving it. */
    record Gate(long phaseId, long version, LocalDate endsOn, LocalDate firstCommitted, boolean committed, boolean movable) {
    }

    /** A committed date that was moved. */
    record SlipLine(String words, String reason) {
    }

    /** Something that happened. */
    record Told(String sentence, String by, String reason, Instant at) {
    }

    /** A forced gate that waits to be put right. */
    record ForcedGate(long phaseId, String title, List<Point> points, boolean mine) {
    }

    /** One point a forced gate went past. */
    record Point(long id, String message, String state, boolean settled) {
    }
}
