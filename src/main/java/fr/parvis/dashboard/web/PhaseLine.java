package fr.parvis.dashboard.web;

import fr.parvis.dashboard.PhaseFact;
import fr.parvis.dashboard.SaidFact;
import fr.parvis.dashboard.Situation;
import fr.parvis.dashboard.SnapshotMessages;
import fr.parvis.method.MethodMessages;
import fr.parvis.phase.Milestones;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.phase.Verdict;
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

    /** The verdict that stood, a person’s with their name and reason before the computed one. */
    static String verdict(Situation stands, Locale locale) {
        SnapshotMessages say = Words.in(SnapshotMessages.class, locale);
        Milestones milestones = stands.milestones();
        String word = word(milestones.verdict(), say);
        String computed = milestones.due() == 0 ? say.verdictStart(word) : say.verdictWords(word, milestones.kept(), milestones.due());
        SaidFact said = stands.said();
        return said == null ? computed : say.verdictSaid(word(said.verdict(), say), said.by(), said.reason(), computed);
    }

    private static String word(Verdict verdict, SnapshotMessages say) {
        return switch (verdict) {
            case ON_TRACK -> say.onTrack();
            case WATCH -> say.toWatch();
            case LATE -> say.late();
        };
    }
}
