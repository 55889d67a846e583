package fr.parvis.opinion.web;

import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.OpinionState;
import fr.parvis.opinion.LegalCheckMessages;
import fr.parvis.opinion.OpinionMessages;
import fr.parvis.opinion.OpinionPageMessages;
import fr.parvis.opinion.OpinionQueries.AskedLine;
import fr.parvis.opinion.OpinionQueries.Shown;
import fr.parvis.opinion.OpinionRequest;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A request as its page draws it, for who was asked and for who asked. */
record OpinionSheetShown(long id, long projectId, String project, String town, String askedTo, boolean outside, String question, String askedBy,
        Instant askedAt, LocalDate dueOn, String withdrawnBy, Instant linkUntil, List<Line> lines, boolean answers, boolean runs, boolean several,
        List<Choice> outcomes, String signed) {

    /** A dataset with where its opinion stands; {@code state} is null while it is awaited of the reader. */
    record Line(AskedLine line, String state, String look) {

        public String outcomeField() {
            return "outcome-" + line.opinionId();
        }

        public String wordsField() {
            return "words-" + line.opinionId();
        }
    }

    /** @param answers whether the reader is the one who was asked */
    static OpinionSheetShown of(OpinionRequest request, List<AskedLine> lines, String askedTo, boolean answers, boolean runs, Locale locale) {
        boolean open = !request.withdrawn() && lines.stream().anyMatch(AskedLine::awaited);
        String signed = request.outside() ? Words.in(OpinionMessages.class, locale).signedOutside(askedTo) : askedTo;
        return new OpinionSheetShown(request.id, request.project.id, request.project.title, request.project.municipality.name, askedTo,
                request.outside(), request.question, request.askedByName, request.askedAt, request.dueOn, request.withdrawnByName(),
                open ? request.expiresAt() : null, lines.stream().map(one -> line(one, answers, locale)).toList(), answers && open, runs && open,
                lines.stream().filter(AskedLine::awaited).count() > 1, outcomes(locale), signed);
    }

    static List<Choice> outcomes(Locale locale) {
        LegalCheckMessages say = Words.in(LegalCheckMessages.class, locale);
        return List.of(Choice.of(OpinionState.FAVOURABLE, say.favourable()), Choice.of(OpinionState.CONDITIONS, say.conditions()),
                Choice.of(OpinionState.UNFAVOURABLE, say.unfavourable()));
    }

    private static Line line(AskedLine line, boolean mine, Locale locale) {
        if (line.awaited() && mine) {
            return new Line(line, null, null);
        }
        return new Line(line, state(line.outcome(), line.withdrawnAt() != null, locale), look(line.outcome(), line.withdrawnAt() != null));
    }

    static String state(OpinionState outcome, boolean withdrawn, Locale locale) {
        OpinionPageMessages say = Words.in(OpinionPageMessages.class, locale);
        return outcome != null ? Words.in(InventoryMessages.class, locale).opinion(outcome) : say.shown(withdrawn ? Shown.WITHDRAWN : Shown.AWAITED);
    }

    static String look(OpinionState outcome, boolean withdrawn) {
        if (outcome == null) {
            return withdrawn ? "idle" : "note";
        }
        return switch (outcome) {
            case FAVOURABLE -> "good";
            case UNFAVOURABLE -> "bad";
            default -> "warn";
        };
    }
}
