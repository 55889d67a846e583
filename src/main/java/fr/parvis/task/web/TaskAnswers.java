package fr.parvis.task.web;

import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.task.TaskMessages;
import fr.parvis.task.TaskRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Puts the refusals about tasks into words, for the API and the pages alike. */
@ApplicationScoped
public class TaskAnswers {

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(TaskRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    /** The refusal as a problem, whose detail says what to do. */
    public Problem problem(TaskRefusal refusal) {
        Locale locale = languages.locale();
        TaskMessages say = Words.in(TaskMessages.class, locale);
        if (refusal instanceof TaskRefusal.NotAllowed) {
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.notAllowed());
        }
        if (refusal instanceof TaskRefusal.Stale stale) {
            return Problem.of(412).type("stale").title(say.titleStale())
                    .detail(say.stale(stale.by(), Dates.longInstant(stale.when(), locale)));
        }
        if (refusal instanceof TaskRefusal.NotFromHere not) {
            return Problem.of(409).type("not-from-here").title(say.titleNotFromHere())
                    .detail(say.notFromHere(say.state(not.from()), say.state(not.to())));
        }
        if (refusal instanceof TaskRefusal.Blocked blocked) {
            return Problem.of(409).type("blocked").title(say.titleBlocked()).detail(say.blocked(blocked.before().stream()
                    .map(one -> one.reference() + " « " + one.title() + " »").collect(Collectors.joining(", ")), blocked.before().size()))
                    .with("blockers", blocked.before().stream().map(TaskJson.Linked::of).toList());
        }
        if (refusal instanceof TaskRefusal.Loop loop) {
            String words = say.loop(String.join(" → ", loop.circle()));
            return Problem.of(409).type("blocked").title(say.titleLoop()).detail(words).with("circle", loop.circle()).error("/beforeId", "loop", words);
        }
        if (refusal instanceof TaskRefusal.TemplatesNotKept) {
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.templatesNotKept());
        }
        if (refusal instanceof TaskRefusal.TemplateStale stale) {
            return Problem.of(412).type("stale").title(say.titleStale()).detail(say.templateStale(stale.by(), Dates.longInstant(stale.when(), locale)));
        }
        if (refusal instanceof TaskRefusal.TemplateUsed used) {
            return Problem.of(409).type("blocked").title(say.titleTemplateUsed()).detail(say.templateUsed(used.reference())).with("taskId", used.taskId());
        }
        TaskRefusal.Field field = (TaskRefusal.Field) refusal;
        String words = say.reason(field.reason());
        return Problem.of(422).type("invalid").title(words).detail(words)
                .error("/" + field.name(), field.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
    }
}
