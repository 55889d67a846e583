package fr.parvis.notification.web;

import fr.parvis.notification.Outbox;
import fr.parvis.notification.OutboxMessages;
import fr.parvis.notification.OutboxQueries;
import fr.parvis.notification.OutboxQueries.MailRow;
import fr.parvis.notification.OutboxScope;
import fr.parvis.people.Actor;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What the outbox's page and API share: which messages the reader may see, and the words of what is refused. */
@RequestScoped
class SeenOutbox {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    OutboxQueries queries;

    /** Ends the request of whoever administers no town. */
    OutboxScope scope() {
        return queries.scope(signedIn.actor()).orElseThrow(() -> Problems.notAllowed(say().adminOnly(), languages.locale()));
    }

    Actor actor() {
        return signedIn.actor();
    }

    MailRow row(OutboxScope scope, long id) {
        return queries.row(scope, id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    /** What stands against an act that was refused; ends the request about a message that is not there for its reader. */
    Problem problem(Outbox.Result refused) {
        OutboxMessages say = say();
        Problem problem = Problem.of(409).type("not-from-here").title(say.titleNotFromHere());
        return switch (refused) {
            case SENT -> problem.detail(say.alreadySent());
            case GIVEN_UP -> problem.detail(say.alreadyGivenUp());
            case ON_ITS_WAY -> problem.detail(say.onItsWay());
            case UNKNOWN, DONE -> throw Problems.notFound(languages.locale());
        };
    }

    OutboxMessages say() {
        return Words.in(OutboxMessages.class, languages.locale());
    }
}
