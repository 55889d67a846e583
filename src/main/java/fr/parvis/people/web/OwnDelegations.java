package fr.parvis.people.web;

import fr.parvis.people.Actor;
import fr.parvis.people.DelegationMessages;
import fr.parvis.people.DelegationQueries;
import fr.parvis.people.DelegationQueries.DelegationRow;
import fr.parvis.people.DelegationWords;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The delegations that somebody gave or was given, each in a sentence. */
@ApplicationScoped
class OwnDelegations {

    @Inject
    Clock clock;

    @Inject
    DelegationQueries queries;

    List<String> of(Actor actor, Locale locale) {
        Instant now = clock.instant();
        return queries.of(actor.personId(), now).stream().filter(row -> actor.belongsTo(row.municipalityId())).map(row -> words(row, actor, now, locale)).toList();
    }

    private static String words(DelegationRow row, Actor actor, Instant now, Locale locale) {
        DelegationMessages say = Words.in(DelegationMessages.class, locale);
        String power = DelegationWords.power(row.department(), locale);
        String until = Dates.longInstant(row.endsAt(), locale);
        String told = row.delegateId() != actor.personId() ? say.given(row.delegate(), power, until)
                : row.interim() ? say.receivedInterim(power, until) : say.received(row.delegator(), power, until);
        return now.isBefore(row.startsAt()) ? told + ", " + say.from(Dates.longInstant(row.startsAt(), locale)) : told;
    }
}
