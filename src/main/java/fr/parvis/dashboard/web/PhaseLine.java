package fr.parvis.dashboard.web;

import fr.parvis.dashboard.PhaseFact;
import fr.parvis.dashboard.Situation;
import fr.parvis.dashboard.SnapshotMessages;
import fr.parvis.method.MethodMessages;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.platform.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A phase as a photo shows it; {@code endsOn} is the day it ended, or is to end. */
record PhaseLine(String name, String kind, String state, LocalDate startsOn, LocalDate endsOn, LocalDate committedOn) {

    static List<PhaseLine> of(Situation stands, Locale locale) {
        return stands.phases().stream().map(phase -> of(phase, locale)).toList();
    }

    private static PhaseLine of(PhaseFact phase, Locale locale) {
        String kind = switch (phase.state()) {
            case PLANNED -> "idle";
            case ACTIVE -> "note";
            case IN_REVIEW -> "warn";
            case DONE -> "good";
        };
        return new PhaseLine(Words.in(MethodMessages.class, locale).phase(phase.code()), kind,
                Words.in(PhaseMessages.class, locale).state(phase.state()), phase.startedOn() == null ? phase.plannedStartOn() : phase.startedOn(),
                phase.gateOn(), phase.committedEndOn());
    }

    static String verdict(Milestones milestones, Locale locale) {
        SnapshotMessages say = Words.in(SnapshotMessages.class, locale);
        String word = switch (milestones.verdict()) {
            case ON_TRACK -> say.onTrack();
            case WATCH -> say.toWatch();
            case LATE -> say.late();
        };
        return milestones.due() == 0 ? say.verdictStart(word) : say.verdictWords(word, milestones.kept(), milestones.due());
    }
}
