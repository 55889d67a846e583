package fr.parvis;

import fr.parvis.people.Actor;
import fr.parvis.people.Membership;
import fr.parvis.people.Person;
import fr.parvis.people.Role;
import fr.parvis.people.RoleHolding;
import fr.parvis.people.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The project lead of the second town, who must see nothing of the first. */
@ApplicationScoped
public class Neighbour {

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    private String token;

    public long townId() {
        return holding().municipalityId;
    }

    public RequestSpecification asks() {
        return RestAssured.given().header("Authorization", "Bearer " + token()).header("Accept-Language", "fr").contentType(ContentType.JSON);
    }

    /** The same person in a browser. */
    public Visitor signedIn() {
        String email = QuarkusTransaction.requiringNew().call(() -> {
            Person lead = Person.findById(holding().personId);
            if (!lead.hasPassword()) {
                lead.choosePassword(Visitor.PASSWORD);
            }
            return lead.email;
        });
        return Visitor.signedInAs(email);
    }

    private synchronized String token() {
        if (token == null) {
            RoleHolding held = holding();
            Person lead = QuarkusTransaction.requiringNew().call(() -> Person.<Person>findById(held.personId));
            token = tokens.create(new Actor(lead.id, lead.name, lead.email, null, List.of(new Membership(held.municipalityId, Role.LEAD))),
                    "Essai", LocalDate.now(clock).plusDays(10), null);
        }
        return token;
    }

    /** Of the second town of the demonstration: the next one after the first, whatever towns tests make later. */
    private static RoleHolding holding() {
        return QuarkusTransaction.requiringNew().call(() -> RoleHolding.<RoleHolding>find(
                "role = ?1 and municipalityId > (select min(m.id) from Municipality m)", Sort.ascending("municipalityId"), Role.LEAD).firstResult());
    }
}
