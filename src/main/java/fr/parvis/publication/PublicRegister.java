package fr.parvis.publication;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Whether a town serves its registers to the public. */
@Entity
@Table(name = "public_register")
public class PublicRegister extends PanacheEntity {

    public long municipalityId;
    private boolean served;
    private String changedByName;
    private Instant changedAt;

    static PublicRegister of(long municipalityId) {
        PublicRegister register = new PublicRegister();
        register.municipalityId = municipalityId;
        return register;
    }

    static Optional<PublicRegister> known(long municipalityId) {
        return find("municipalityId", municipalityId).firstResultOptional();
    }

    public static boolean servedBy(long municipalityId) {
        return known(municipalityId).map(register -> register.served).orElse(false);
    }

    void serve(boolean on, Author author, Instant now) {
        served = on;
        changedByName = author.name();
        changedAt = now;
    }
}
