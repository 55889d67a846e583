package fr.parvis.publication.web;

import fr.parvis.inventory.Channel;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.platform.Words;
import fr.parvis.publication.DiffusionMessages;
import fr.parvis.publication.DiffusionQueries.DiffusionRow;
import fr.parvis.publication.DiffusionState;
import fr.parvis.publication.PublicationMessages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A dataset on its way to the public, in words; what nobody has chosen is null. */
record DiffusionLine(DiffusionRow row, String state, String look, String channels, String licence, String frequency, List<String> blockers,
        boolean ticked) {

    static DiffusionLine of(DiffusionRow row, LocalDate today, boolean ticked, Locale locale) {
        InventoryMessages say = Words.in(InventoryMessages.class, locale);
        PublicationMessages words = Words.in(PublicationMessages.class, locale);
        DiffusionState state = row.state(today);
        return new DiffusionLine(row, Words.in(DiffusionMessages.class, locale).state(state), state.look(), channels(row.channels(), say),
                row.licence() == null ? null : say.licence(row.licence()), row.frequency() == null ? null : say.frequency(row.frequency()),
                row.blockers().stream().map(words::blocker).toList(), ticked);
    }

    static String channels(String kept, InventoryMessages say) {
        return kept == null ? null : Arrays.stream(kept.split(", ")).map(one -> say.channel(Channel.valueOf(one))).collect(Collectors.joining(", "));
    }
}
