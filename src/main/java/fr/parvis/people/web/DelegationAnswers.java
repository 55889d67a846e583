package fr.parvis.people.web;

import fr.parvis.people.DelegationMessages;
import fr.parvis.people.DelegationWords;
import fr.parvis.people.Mandate;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.ProblemException;
import fr.parvis.platform.web.Problems;
import java.util.Locale;
import java.util.Optional;

/** The words for a decision that came after the end of the delegation it rested on, in every feature. */
public final class DelegationAnswers {

    private DelegationAnswers() {
    }

    /** Ends the request of somebody who may not, or who might until lately. */
    public static ProblemException endedOr(Optional<Mandate> mandate, String notAllowed, Locale locale) {
        return mandate.map(ended -> ended(ended, locale).exception()).orElseGet(() -> Problems.notAllowed(notAllowed, locale));
    }

    public static Problem ended(Mandate mandate, Locale locale) {
        return Problem.of(409).type("delegation-ended").title(Words.in(DelegationMessages.class, locale).mandateEndedTitle())
                .detail(DelegationWords.ended(mandate, locale));
    }
}
