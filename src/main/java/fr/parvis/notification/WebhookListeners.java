package fr.parvis.notification;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The webhooks of a town, asked once in a transaction however many facts it holds. */
@TransactionScoped
public class WebhookListeners implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<Long, List<Webhook>> known = new HashMap<>();

    List<Webhook> of(long municipalityId) {
        return known.computeIfAbsent(municipalityId, Webhook::listening);
    }
}
