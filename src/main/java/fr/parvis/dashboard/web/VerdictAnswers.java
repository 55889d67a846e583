package fr.parvis.dashboard.web;

import fr.parvis.people.web.DelegationAnswers;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.phase.Verdicts.Outcome;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Puts what came of saying a verdict into words, for the API and the pages alike. */
@ApplicationScoped
class VerdictAnswers {

    @Inject
    Languages languages;

    /** @throws IllegalArgumentException when nothing was refused */
    Problem refused(Outcome outcome) {
        Locale locale = languages.locale();
        PhaseMessages say = Words.in(PhaseMessages.class, locale);
        if (outcome instanceof Outcome.NotYours) {
            return Problems.notAllowed(say.verdictNotYours(), locale).problem();
        }
        if (outcome instanceof Outcome.MandateEnded ended) {
            return DelegationAnswers.ended(ended.mandate(), locale);
        }
        if (outcome instanceof Outcome.Stale stale) {
            return Problem.of(412).type("stale").title(say.titleVerdictStale()).detail(stale.by() == null ? say.verdictStaleUnknown()
                    : say.verdictStale(stale.by(), Dates.longInstant(stale.when(), locale)));
        }
        if (outcome instanceof Outcome.NothingStands) {
            return Problem.of(409).type("not-from-here").title(say.titleVerdictStale()).detail(say.verdictNothing());
        }
        throw new IllegalArgumentException("Nothing was refused");
    }
}
