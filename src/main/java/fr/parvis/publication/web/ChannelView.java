package fr.parvis.publication.web;

import fr.parvis.inventory.Channel;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import fr.parvis.publication.ChannelChoice;
import fr.parvis.publication.ChannelCriterion;
import fr.parvis.publication.ChannelMessages;
import fr.parvis.publication.PublicationMessages;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A channel as it compares and is decided on; {@code form} is what was typed for it, {@code version} -1 while nobody has written anything.
 *
 * @param marks a field for each criterion
 * @param kept  the mark of each criterion, empty where none was given
 */
record ChannelView(String code, String label, String fact, String decision, String look, String reason, String by, Instant at, long version,
        List<Mark> marks, List<String> kept, String total, String chosen, Forms form) {

    private static final int HIGHEST_MARK = 3;

    /** How a channel does on a criterion. */
    record Mark(String name, String label, String hint, String value, String error, List<Choice> choices) {
    }

    static ChannelView of(Channel channel, ChannelChoice choice, Forms form, Locale locale) {
        ChannelMessages say = Words.in(ChannelMessages.class, locale);
        PublicationMessages words = Words.in(PublicationMessages.class, locale);
        Boolean retained = choice == null ? null : choice.retained();
        List<Mark> marks = Arrays.stream(ChannelCriterion.values()).map(one -> {
            Integer kept = choice == null ? null : choice.marks().get(one.ordinal());
            return new Mark(channel + "-" + one, words.criterion(one), say.means(one), form.value(channel + "-" + one, kept),
                    form.error(channel + "-" + one),
                    IntStream.rangeClosed(0, HIGHEST_MARK).mapToObj(mark -> Choice.of(mark, String.valueOf(mark))).toList());
        }).toList();
        long given = choice == null ? 0 : choice.marks().stream().filter(Objects::nonNull).count();
        return new ChannelView(channel.name(), Words.in(InventoryMessages.class, locale).channel(channel), say.fact(channel),
                retained == null ? say.undecided() : retained ? say.retained() : say.notRetained(),
                retained == null ? "idle" : retained ? "good" : "bad", choice == null ? null : choice.reason(),
                choice == null ? null : choice.decidedByName(), choice == null ? null : choice.decidedAt(), choice == null ? -1 : choice.version(), marks,
                Arrays.stream(ChannelCriterion.values()).map(one -> choice == null || choice.marks().get(one.ordinal()) == null ? ""
                        : choice.marks().get(one.ordinal()).toString()).toList(),
                given == 0 ? null : say.total(choice.total(), (int) given * HIGHEST_MARK),
                form.value(channel + "-retained", retained == null ? null : retained.toString()), form);
    }
}
