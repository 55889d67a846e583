package fr.parvis.phase;

import fr.parvis.platform.Words;
import java.util.Locale;
import java.util.Map;

/** What the life cycle itself, or the project's own sheet, has against a move. */
public enum PhaseBlocker implements BlockerCode {
    RESERVED_TO_ROLE, PREVIOUS_PHASE_NOT_DONE, PREVIOUS_PHASE_OPEN, SAME_PERSON, NEXT_PHASE_ADVANCED, NEXT_CYCLE_OPEN,
    OBJECTIVE_MISSING, ELU_MISSING, LEAD_NOT_ATTACHED, CONTACTS_MISSING, DPO_MISSING, DATES_MISSING, REFERENTS_MISSING;

    @Override
    public String message(Map<String, String> figures, Locale locale) {
        PhaseMessages say = Words.in(PhaseMessages.class, locale);
        return switch (this) {
            case RESERVED_TO_ROLE -> say.reservedToRole(figures.getOrDefault("role_" + locale.getLanguage(), ""));
            case PREVIOUS_PHASE_NOT_DONE -> say.previousPhaseNotDone(figures.getOrDefault("phase_" + locale.getLanguage(), ""));
            case PREVIOUS_PHASE_OPEN -> say.previousPhaseOpen(figures.getOrDefault("phase_" + locale.getLanguage(), ""));
            case SAME_PERSON -> say.samePerson();
            case NEXT_PHASE_ADVANCED -> say.nextPhaseAdvanced(figures.getOrDefault("phase_" + locale.getLanguage(), ""));
            case NEXT_CYCLE_OPEN -> say.nextCycleOpen();
            case OBJECTIVE_MISSING -> say.objectiveMissing();
            case ELU_MISSING -> say.eluMissing();
            case LEAD_NOT_ATTACHED -> say.leadNotAttached();
            case CONTACTS_MISSING -> say.contactsMissing(figures.get("missing"), figures.get("all"), figures.get("names"));
            case DPO_MISSING -> say.dpoMissing();
            case DATES_MISSING -> say.datesMissing();
            case REFERENTS_MISSING -> say.referentsMissing(figures.get("missing"), figures.get("all"), figures.get("names"));
        };
    }
}
