package fr.parvis.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the links that were mailed, as those who get them would. */
@ApplicationScoped
public class Postbox {

    private final List<LinkMailed> received = new CopyOnWriteArrayList<>();

    void receive(@Observes LinkMailed link) {
        received.add(link);
    }

    /** The path of the latest link sent to the address. */
    public String latest(String email) {
        return received.stream().filter(link -> link.email().equals(email)).reduce((earlier, later) -> later).orElseThrow().path();
    }
}
