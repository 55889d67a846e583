package fr.parvis.publication;

import fr.parvis.phase.BlockerCode;
import fr.parvis.platform.Words;
import java.util.Locale;
import java.util.Map;

/** What diffusion has against the gate of its phase. */
public enum DiffusionBlocker implements BlockerCode {
    NO_CHANNEL_RETAINED, CHANNELS_UNDECIDED, PRIORITIES_WAITING, CHECKS_UNFAVOURABLE, VISAS_FALLEN, LICENCES_MISSING, UPDATES_UNASSIGNED,
    REGISTERS_CLOSED, CATALOGUE_INCOMPLETE;

    @Override
    public String message(Map<String, String> figures, Locale locale) {
        DiffusionGateMessages say = Words.in(DiffusionGateMessages.class, locale);
        String done = figures.getOrDefault("done", "0");
        String all = figures.getOrDefault("all", "0");
        String names = figures.getOrDefault("names", "");
        return switch (this) {
            case NO_CHANNEL_RETAINED -> say.noChannelRetained();
            case CHANNELS_UNDECIDED -> say.channelsUndecided(done, all, names);
            case PRIORITIES_WAITING -> say.prioritiesWaiting(done, all, names);
            case CHECKS_UNFAVOURABLE -> say.checksUnfavourable(done, all, names);
            case VISAS_FALLEN -> say.visasFallen(done, all, names);
            case LICENCES_MISSING -> say.licencesMissing(done, all, names);
            case UPDATES_UNASSIGNED -> say.updatesUnassigned(done, all, names);
            case REGISTERS_CLOSED -> say.registersClosed();
            case CATALOGUE_INCOMPLETE -> say.catalogueIncomplete(done, all, names);
        };
    }
}
