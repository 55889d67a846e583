package fr.parvis.meeting.web;

import fr.parvis.meeting.MeetingMessages;
import fr.parvis.meeting.MeetingRefusal;
import fr.parvis.meeting.MeetingState;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Puts the refusals about meetings and decisions into words, for the API and the pages alike. */
@ApplicationScoped
public class MeetingAnswers {

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(MeetingRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    /** Shows a form again, with what was typed and the words of the refusal at their field. */
    Response again(MeetingRefusal.Refused refused, MultivaluedMap<String, String> form, BiFunction<Integer, Forms, Response> page) {
        Problem problem = problem(refused.refusal());
        if (problem.getStatus() == 403) {
            throw problem.exception();
        }
        Inputs words = new Inputs(languages.locale());
        words.refuse(problem.getErrors().isEmpty() ? "version" : problem.getErrors().get(0).get("pointer").substring(1), "refused",
                problem.getDetail());
        return page.apply(problem.getStatus(), Forms.refused(form, words));
    }

    /** The refusal as a problem, whose detail says what to do. */
    Problem problem(MeetingRefusal refusal) {
        Locale locale = languages.locale();
        MeetingMessages say = Words.in(MeetingMessages.class, locale);
        if (refusal instanceof MeetingRefusal.NotAllowed) {
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.notAllowed());
        }
        if (refusal instanceof MeetingRefusal.Stale stale) {
            return Problem.of(412).type("stale").title(say.titleStale()).detail(say.stale(stale.by(), Dates.longInstant(stale.when(), locale)));
        }
        if (refusal instanceof MeetingRefusal.Overwritten other) {
            String words = say.overwritten(other.title(), other.by(), Dates.longInstant(other.when(), locale));
            return Problem.of(412).type("stale").title(say.titleStale()).detail(words).error("/words-" + other.itemId(), "overwritten", words);
        }
        if (refusal instanceof MeetingRefusal.NotFromHere not) {
            return Problem.of(409).type("not-from-here").title(say.titleNotFromHere())
                    .detail(say.notFromHere(say.state(not.from()), say.state(not.to())));
        }
        if (refusal instanceof MeetingRefusal.Frozen frozen) {
            return Problem.of(409).type("blocked").title(say.titleFrozen())
                    .detail(frozen.state() == MeetingState.CANCELLED ? say.frozenCancelled() : say.frozenApproved());
        }
        if (refusal instanceof MeetingRefusal.NotHeld) {
            return Problem.of(409).type("blocked").title(say.titleNotHeld()).detail(say.notHeld());
        }
        if (refusal instanceof MeetingRefusal.Unsettled open) {
            return Problem.of(409).type("blocked").title(say.titleUnsettled()).detail(say.unsettled(String.join(", ", open.decisions())));
        }
        MeetingRefusal.Field field = (MeetingRefusal.Field) refusal;
        String words = say.reason(field.reason());
        return Problem.of(422).type("invalid").title(words).detail(words)
                .error("/" + field.name(), field.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
    }
}
