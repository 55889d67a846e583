package fr.parvis.meeting.web;

import fr.parvis.meeting.MeetingMessages;
import fr.parvis.meeting.MeetingRefusal;
import fr.parvis.meeting.MeetingState;
import fr.parvis.platform.Dates;
import fr.parvis.platform.FieldError;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.RefusedForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
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

    /** Shows the form of that name again, with what was typed and the words of the refusal at its fields. */
    Response again(MeetingRefusal.Refused refused, String name, MultivaluedMap<String, String> form, BiFunction<Integer, Forms, Response> page) {
        Problem problem = problem(refused.refusal());
        return RefusedForm.again(problem, MeetingFields.errors(refused.refusal(), name, problem), form, page);
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
            List<FieldError> points = other.points().stream().map(one -> new FieldError("/words-" + one.itemId(), "overwritten",
                    say.overwritten(one.title(), one.by(), Dates.longInstant(one.when(), locale)))).toList();
            return Problem.of(412).type("stale").title(say.titleStale()).detail(points.stream().map(FieldError::message).collect(Collectors.joining(" ")))
                    .errors(points);
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
        if (refusal instanceof MeetingRefusal.OfPoint point) {
            return invalid("/agenda" + (point.index() == null ? "" : "/" + point.index() + "/" + point.member()), point.reason(),
                    say.ofPoint(point.title(), say.reason(point.reason())));
        }
        MeetingRefusal.Field field = (MeetingRefusal.Field) refusal;
        return invalid("/" + field.name(), field.reason(), say.reason(field.reason()));
    }

    private static Problem invalid(String pointer, MeetingRefusal.Reason reason, String words) {
        return Problem.of(422).type("invalid").title(words).detail(words).error(pointer, reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
    }
}
