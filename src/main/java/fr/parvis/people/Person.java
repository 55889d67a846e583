package fr.parvis.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** Somebody who uses the product, or is named in it. Without a password they cannot sign in. */
@Entity
@Table(name = "person")
public class Person extends PanacheEntity {

    @Version
    private long version;

    public String name;

    /** In lower case; what one signs in with. */
    public String email;

    /** {@code fr} or {@code en}; null when the browser decides. */
    public String language;

    @Column(name = "password_hash")
    private String passwordHash;

    /** Counts up to close every open session at once. */
    @Column(name = "session_epoch")
    private int sessionEpoch;

    private boolean active = true;

    @Column(name = "created_at")
    public Instant createdAt;

    public static Person named(String name, String email, Instant now) {
        Person person = new Person();
        person.name = name;
        person.email = email;
        person.createdAt = now;
        return person;
    }

    public static Optional<Person> withEmail(String email) {
        return find("email", email).firstResultOptional();
    }

    public int sessionEpoch() {
        return sessionEpoch;
    }

    public boolean active() {
        return active;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** Whether this is the person's password; takes as long for somebody who has none. */
    public boolean proves(String password) {
        boolean matches = BcryptUtil.matches(password, passwordHash == null ? Passwords.NOBODYS : passwordHash);
        return matches && passwordHash != null && active;
    }

    /** A new password closes the sessions opened with the old one. */
    public void choosePassword(String password) {
        passwordHash = BcryptUtil.bcryptHash(password, Passwords.COST);
        sessionEpoch++;
    }

    /** The same password as somebody's, whose proof takes long to make: for people who were made together and share it. */
    public void sharePassword(Person other) {
        passwordHash = other.passwordHash;
        sessionEpoch++;
    }

    public void closeSessions() {
        sessionEpoch++;
    }

    /** Who comes back is invited anew: nothing they knew before opens the door again. */
    void deactivate() {
        active = false;
        passwordHash = null;
        sessionEpoch++;
    }

    void reactivate() {
        active = true;
    }
}
