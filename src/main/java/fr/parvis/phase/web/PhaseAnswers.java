package fr.parvis.phase.web;

import fr.parvis.people.Actor;
import fr.parvis.people.Mandate;
import fr.parvis.people.PeopleMessages;
import fr.parvis.people.Role;
import fr.parvis.people.web.DelegationAnswers;
import fr.parvis.phase.Blocker;
import fr.parvis.phase.Phase;
import fr.parvis.phase.PhaseCalendar;
import fr.parvis.phase.PhaseMessages;
import fr.parvis.phase.Refusal;
import fr.parvis.phase.Regularisation;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.IfMatch;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.ProjectMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Puts the refusals of the life cycle into words, for the API and the pages alike. */
@ApplicationScoped
public class PhaseAnswers {

    @Inject
    Languages languages;

    public Problem refused(Refusal refusal) {
        Locale locale = languages.locale();
        PhaseMessages say = Words.in(PhaseMessages.class, locale);
        if (refusal instanceof Refusal.NotAllowed not) {
            String role = Words.in(PeopleMessages.class, locale).role(not.move().role());
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.notAllowed(say.move(not.move()), role))
                    .with("blockers", json(not.blockers(), locale));
        }
        if (refusal instanceof Refusal.MandateEnded ended) {
            return DelegationAnswers.ended(ended.mandate(), locale);
        }
        if (refusal instanceof Refusal.NotFromHere not) {
            return Problem.of(409).type("not-from-here").title(say.titleNotFromHere())
                    .detail(say.notFromHere(say.move(not.move()), say.state(not.state()))).with("blockers", List.of());
        }
        if (refusal instanceof Refusal.ReasonMissing missing) {
            String words = missing.shortest() > 1 ? say.reasonMissing(missing.shortest()) : say.reasonAny();
            return Problem.of(422).type("reason-missing").title(say.titleReasonMissing()).detail(words).error("/reason", "missing", words);
        }
        if (refusal instanceof Refusal.Blocked blocked) {
            return Problem.of(409).type("blocked").title(say.titleBlocked()).detail(say.blocked(blocked.blockers().size()))
                    .with("blockers", json(blocked.blockers(), locale));
        }
        return stale((Refusal.Stale) refusal, say, locale);
    }

    private static Problem stale(Refusal.Stale stale, PhaseMessages say, Locale locale) {
        String words = stale.by() == null ? say.staleUnknown()
                : say.stale(say.moved(stale.what()), stale.by(), Dates.longInstant(stale.when(), locale));
        return Problem.of(412).type("stale").title(say.titleStale()).detail(words);
    }

    public Problem rescheduling(PhaseCalendar.Result result) {
        Locale locale = languages.locale();
        PhaseMessages say = Words.in(PhaseMessages.class, locale);
        ProjectMessages project = Words.in(ProjectMessages.class, locale);
        return switch (result) {
            case NOT_YOU -> Problems.notAllowed(project.mayNotChange(), locale).problem();
            case STALE -> IfMatch.stale(locale).problem();
            case DONE_ALREADY -> Problem.of(409).type("not-from-here").title(say.titleNotFromHere()).detail(say.phaseDone());
            case CAUSE_MISSING -> field("cause", project.causeMissing(), say);
            case BACKWARDS -> field("endsOn", say.datesBackwards(), say);
            case OVERLAPS -> field("endsOn", say.datesOverlap(), say);
            case MOVED -> throw new IllegalArgumentException("Nothing was refused");
        };
    }

    private static Problem field(String name, String words, PhaseMessages say) {
        return Problem.of(422).type("invalid").title(say.titleInvalid()).detail(words).error("/" + name, "invalid", words);
    }

    /** @param actor whose delegation may have ended meanwhile */
    public Problem regularising(Regularisation.Result result, Phase phase, List<Regularisation.Point> points, Actor actor) {
        Locale locale = languages.locale();
        Mandate ended = actor.ended(phase.municipalityId, Role.DGS).orElse(null);
        if (result == Regularisation.Result.NOT_YOU && ended != null) {
            return DelegationAnswers.ended(ended, locale);
        }
        PhaseMessages say = Words.in(PhaseMessages.class, locale);
        List<PhaseJson.Point> left = points.stream().filter(point -> !point.settled()).map(point -> PhaseJson.Point.of(point, locale))
                .toList();
        return switch (result) {
            case NOT_YOU -> Problems.notAllowed(say.regulariseNotYou(), locale).problem();
            case NOTHING_TO_REGULARISE -> Problem.of(409).type("not-from-here").title(say.titleNotFromHere())
                    .detail(say.nothingToRegularise());
            case STILL_BLOCKED -> Problem.of(409).type("blocked").title(say.titleBlocked()).detail(say.regulariseStillBlocked(left.size()))
                    .with("points", left);
            case REGULARISED -> throw new IllegalArgumentException("Nothing was refused");
        };
    }

    private static List<PhaseJson.BlockerJson> json(List<Blocker> blockers, Locale locale) {
        return blockers.stream().map(blocker -> PhaseJson.BlockerJson.of(blocker, locale)).toList();
    }
}
