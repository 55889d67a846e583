package fr.parvis.notification;

import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.people.Role;
import io.quarkus.panache.common.Parameters;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The messages that an administrator may see. The role is held in a town, and there is no administrator of the installation: each sees the
 * messages of the towns administered, and no other. A message of no town (somebody of several towns, or of none, forgot a password) is told to
 * whoever administers every town there is: anybody else could learn from it about people of a town that is not theirs.
 *
 * @param towns the towns administered
 * @param whole whether there are no others
 */
public record OutboxScope(Set<Long> towns, boolean whole) {

    /** Nothing for whoever administers no town. */
    static Optional<OutboxScope> of(Actor actor) {
        Set<Long> towns = actor.municipalityIds().stream().filter(town -> actor.has(town, Role.ADMIN)).collect(Collectors.toSet());
        return towns.isEmpty() ? Optional.empty() : Optional.of(new OutboxScope(towns, Municipality.count("id not in ?1", towns) == 0));
    }

    boolean holds(OutboxMail mail) {
        return mail.municipalityId == null ? whole : towns.contains(mail.municipalityId);
    }

    /** On a message {@code m}. */
    String condition() {
        return whole ? "(m.municipalityId in :towns or m.municipalityId is null)" : "m.municipalityId in :towns";
    }

    Parameters parameters() {
        return Parameters.with("towns", towns);
    }
}
