package fr.parvis.notification;

import fr.parvis.people.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What people were told, by their address. */
public final class Told {

    private Told() {
    }

    public static long count(String email) {
        return QuarkusTransaction.requiringNew().call(() -> Notice.count("personId", id(email)));
    }

    public static Notice latest(String email) {
        return QuarkusTransaction.requiringNew().call(() -> Notice.<Notice>find("personId = ?1 order by id desc", id(email)).firstResult());
    }

    private static Long id(String email) {
        return Person.withEmail(email).orElseThrow().id;
    }
}
