package fr.parvis.dashboard;

import fr.parvis.dashboard.Comparison.Step;
import fr.parvis.method.MethodMessages;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.project.ProjectMessages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what became of the phases between two moments: passed, begun, taken up again, and the ends that moved with their causes. */
final class PhaseWords {

    private final Comparison difference;
    private final Locale locale;
    private final ComparisonMessages say;

    private PhaseWords(Comparison difference, Locale locale) {
        this.difference = difference;
        this.locale = locale;
        say = Words.in(ComparisonMessages.class, locale);
    }

    static List<String> of(Comparison difference, Locale locale) {
        PhaseWords words = new PhaseWords(difference, locale);
        List<String> sentences = new ArrayList<>();
        for (Step step : difference.phases()) {
            if (step.before().state() != step.after().state()) {
                sentences.add(words.state(step.before(), step.after()));
            }
            if (!step.before().plannedEndOn().equals(step.after().plannedEndOn())) {
                sentences.add(words.end(step.before(), step.after()));
            } else if (!words.causes(step.after()).isEmpty()) {
                sentences.add(words.say.gateMovedBack(words.name(step.after()), words.date(step.after().plannedEndOn()), words.causes(step.after())));
            }
        }
        return sentences;
    }

    private String state(PhaseFact before, PhaseFact after) {
        String phase = name(after);
        return switch (after.state()) {
            case DONE -> after.forced() ? say.phaseForced(phase, date(after.doneOn())) : say.phaseDone(phase, date(after.doneOn()));
            case IN_REVIEW -> say.phaseSubmitted(phase);
            case ACTIVE -> before.state() == PhaseState.PLANNED ? say.phaseStarted(phase, date(after.startedOn()))
                    : before.state() == PhaseState.DONE ? say.phaseReopened(phase) : say.phaseReturned(phase);
            case PLANNED -> say.phaseReturned(phase);
        };
    }

    private String end(PhaseFact before, PhaseFact after) {
        String causes = causes(after);
        String from = date(before.plannedEndOn());
        String to = date(after.plannedEndOn());
        return causes.isEmpty() ? say.gateMovedPlain(name(after), from, to) : say.gateMoved(name(after), from, to, causes);
    }

    /** Of every move of its end; empty when it did not move, or was not committed to yet. */
    private String causes(PhaseFact phase) {
        return difference.slips().stream().filter(slip -> slip.phaseId() == phase.id())
                .map(slip -> lower(Words.in(ProjectMessages.class, locale).cause(slip.cause()))).distinct().collect(Collectors.joining(", "));
    }

    private String name(PhaseFact phase) {
        return Words.in(MethodMessages.class, locale).phase(phase.code());
    }

    private String date(LocalDate day) {
        return Dates.fullDate(day, locale);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
