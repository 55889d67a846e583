package fr.parvis.people;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Links sent by mail with which somebody chooses a password: an invitation, or because it was forgotten. */
@ApplicationScoped
public class Invitations {

    /** Who a link was sent to. */
    public record Invited(long personId, String name, String email) {
    }

    @Inject
    Clock clock;

    @Inject
    Secrets secrets;

    @Inject
    Journal journal;

    @Inject
    Event<LinkMailed> mailed;

    /** Sends a link that opens a first session; any earlier one no longer holds. */
    @Transactional
    public void invite(long personId, Municipality town, String by) {
        Person person = Person.findById(personId);
        String secret = secrets.next();
        MailedLink.of(personId, MailedLink.Kind.INVITATION, secret, clock.instant());
        mailed.fire(new LinkMailed(MailedLink.Kind.INVITATION, person.name, person.email, person.language, "/invitations/" + secret,
                town.id, town.name, by));
    }

    /** Sends a link to choose a new password, if the address is somebody's; nothing tells the caller whether it is. */
    @Transactional
    public void forgotten(String email) {
        Optional<Person> known = Person.withEmail(email).filter(Person::active);
        known.ifPresent(person -> {
            String secret = secrets.next();
            MailedLink.of(person.id, MailedLink.Kind.PASSWORD_RESET, secret, clock.instant());
            mailed.fire(new LinkMailed(MailedLink.Kind.PASSWORD_RESET, person.name, person.email, person.language,
                    "/password-reset/" + secret, only(townsOf(person.id)), null, null));
        });
    }

    /** Whose link this is, if it still opens something; looking does not use it. */
    @Transactional
    public Optional<Invited> whose(String secret, MailedLink.Kind kind) {
        return MailedLink.usable(secret, kind, clock.instant()).map(link -> Person.<Person>findById(link.personId)).filter(Person::active)
                .map(person -> new Invited(person.id, person.name, person.email));
    }

    /** Uses the link to choose a password; nobody when it opens nothing any more. */
    @Transactional
    public Optional<Person> choosePassword(String secret, MailedLink.Kind kind, String password) {
        return MailedLink.usable(secret, kind, clock.instant()).flatMap(link -> {
            Person person = Person.findById(link.personId);
            if (!person.active()) {
                return Optional.empty();
            }
            link.use(clock.instant());
            person.choosePassword(password);
            townsOf(person.id).forEach(town -> journal.append(Note.of(town, Author.of(person.id, person.name), "people.password-chosen")
                    .about("person", person.id).fact("name", person.name)));
            person.flush();
            return Optional.of(person);
        });
    }

    private static List<Long> townsOf(long personId) {
        return RoleHolding.<RoleHolding>list("personId", personId).stream().map(held -> held.municipalityId).distinct().sorted().toList();
    }

    private static Long only(List<Long> towns) {
        return towns.size() == 1 ? towns.get(0) : null;
    }
}
