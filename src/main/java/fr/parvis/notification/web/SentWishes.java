package fr.parvis.notification.web;

import fr.parvis.notification.NoticeChannel;
import fr.parvis.notification.NoticeKind;
import fr.parvis.notification.NoticeMessages;
import fr.parvis.notification.Preferences.Wishes;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads what a person chose, from the form and from the API alike: each kind by its name, {@code quietFrom} and {@code quietUntil}. */
final class SentWishes {

    static final String FROM = "quietFrom";
    static final String UNTIL = "quietUntil";

    private SentWishes() {
    }

    /**
     * @param sent  what was sent for a field; null or empty leaves a kind as it is
     * @param named how a kind's field is called in a refusal
     */
    static Wishes read(Inputs inputs, UnaryOperator<String> sent, UnaryOperator<String> named) {
        NoticeMessages say = Words.in(NoticeMessages.class, inputs.locale());
        Map<NoticeKind, NoticeChannel> channels = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            NoticeChannel channel = inputs.choice(named.apply(kind.name()), sent.apply(kind.name()), NoticeChannel.class);
            if (channel != null && !kind.allows(channel)) {
                inputs.refuse(named.apply(kind.name()), "binding", say.bindingHint());
            } else if (channel != null) {
                channels.put(kind, channel);
            }
        }
        LocalTime from = time(inputs, FROM, sent.apply(FROM));
        LocalTime until = time(inputs, UNTIL, sent.apply(UNTIL));
        if (!inputs.refused(FROM) && !inputs.refused(UNTIL) && (from == null) != (until == null)) {
            inputs.refuse(from == null ? FROM : UNTIL, "both", say.quietBoth());
        }
        return new Wishes(channels, from, until);
    }

    /** An hour of the day as 07:30; null when nothing was sent, or nothing that can be read. */
    static LocalTime time(Inputs inputs, String field, String raw) {
        String text = inputs.optional(field, raw, 8);
        if (text == null) {
            return null;
        }
        try {
            return LocalTime.parse(text).withSecond(0).withNano(0);
        } catch (DateTimeParseException notATime) {
            inputs.refuse(field, "not-a-time", Words.in(NoticeMessages.class, inputs.locale()).timeWrong());
            return null;
        }
    }
}
