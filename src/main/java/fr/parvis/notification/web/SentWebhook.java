package fr.parvis.notification.web;

import fr.parvis.notification.WebhookEvent;
import fr.parvis.notification.WebhookGuard;
import fr.parvis.notification.WebhookMessages;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A webhook that somebody wants, read from the form and from the API alike. */
record SentWebhook(String name, String url, Set<WebhookEvent> events) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_URL = 1000;

    /** @param events by name, as form and API give them; null when there are none. Asks for the address of a name: outside any transaction. */
    static SentWebhook read(Inputs inputs, String name, String url, List<String> events, WebhookGuard guard) {
        WebhookMessages say = Words.in(WebhookMessages.class, inputs.locale());
        String read = inputs.required("name", name, LONGEST_NAME);
        String address = inputs.required("url", url, LONGEST_URL);
        if (address != null) {
            guard.refusal(address).ifPresent(fault -> inputs.refuse("url", fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), say.fault(fault)));
        }
        Set<WebhookEvent> chosen = EnumSet.noneOf(WebhookEvent.class);
        Set<String> known = WebhookEvent.FACTS.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        for (String event : events == null ? List.<String>of() : events) {
            if (known.contains(event)) {
                chosen.add(WebhookEvent.valueOf(event));
            } else if (!inputs.refused("events")) {
                inputs.refuse("events", "not-one-of", say.eventUnknown(String.join(", ", known)));
            }
        }
        if (chosen.isEmpty() && !inputs.refused("events")) {
            inputs.refuse("events", "missing", say.noEvent());
        }
        return new SentWebhook(read, address, chosen);
    }
}
