package fr.parvis.publication.web;

import fr.parvis.people.Actor;
import fr.parvis.people.PeopleMessages;
import fr.parvis.people.Role;
import fr.parvis.phase.Blocker;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Obstacle;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import fr.parvis.platform.web.RefusedForm;
import fr.parvis.project.Project;
import fr.parvis.publication.PublicationMessages;
import fr.parvis.publication.PublicationRefusal;
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

/** Puts the refusals about publication into words, for the API and the pages alike. */
@ApplicationScoped
public class PublicationAnswers {

    /** One thing that stands against a publication: who can lift it, and where. */
    public record BlockerJson(String code, String message, Role liftedBy, String fixAt) {

        static BlockerJson of(Blocker it, Locale locale) {
            return new BlockerJson(it.code().name(), it.message(locale), it.liftedBy(), it.fixAt());
        }
    }

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(PublicationRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    /** @param again draws the page with the given status and form */
    Response refused(PublicationRefusal.Refused refused, MultivaluedMap<String, String> form, BiFunction<Integer, Forms, Response> again) {
        Problem problem = problem(refused.refusal());
        return RefusedForm.again(problem, refused.refusal() instanceof PublicationRefusal.Blocked ? "blockers" : "version", form, again);
    }

    /** The blockers with the way to each for who can lift it. */
    List<Obstacle> obstacles(List<Blocker> blockers, Project project, Actor actor) {
        PublicationMessages say = Words.in(PublicationMessages.class, languages.locale());
        PeopleMessages roles = Words.in(PeopleMessages.class, languages.locale());
        return blockers.stream().map(one -> new Obstacle(one.key(), one.message(languages.locale()), say.liftedBy(roles.role(one.liftedBy())),
                project.isRunBy(actor) || actor.has(project.municipalityId(), one.liftedBy()) ? one.fixAt() : null, null)).toList();
    }

    private Problem problem(PublicationRefusal refusal) {
        PublicationMessages say = Words.in(PublicationMessages.class, languages.locale());
        if (refusal instanceof PublicationRefusal.NotAllowed) {
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.notAllowed());
        }
        if (refusal instanceof PublicationRefusal.Blocked blocked) {
            return Problem.of(409).type("blocked").title(say.titleBlocked()).detail(say.blocked(blocked.blockers().size())).with("blockers",
                    blocked.blockers().stream().map(one -> BlockerJson.of(one, languages.locale())).toList());
        }
        if (refusal instanceof PublicationRefusal.Field field) {
            String words = say.reason(field.reason());
            return Problem.of(422).type("invalid").title(words).detail(words)
                    .error("/" + field.field(), field.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
        }
        if (refusal instanceof PublicationRefusal.ToExamine waiting) {
            String words = say.toExamine(String.join(", ", waiting.numbers()));
            return Problem.of(422).type("invalid").title(words).detail(words).error("/waveTarget", "to-examine", words);
        }
        if (refusal instanceof PublicationRefusal.Stale stale) {
            return Problem.of(412).type("stale").title(say.titleStale()).detail(stale(stale, say));
        }
        return Problem.of(409).type("blocked").title(say.titleConflict())
                .detail(refusal instanceof PublicationRefusal.Withdrawn ? say.withdrawn() : say.notPublished());
    }

    private String stale(PublicationRefusal.Stale stale, PublicationMessages say) {
        String changed = stale.changed().stream().map(one -> {
            String when = Dates.longInstant(one.when(), languages.locale());
            return one.number() == null ? say.channelChanged(one.by(), when) : say.datasetChanged(one.number(), one.by(), when);
        }).collect(Collectors.joining(" "));
        return changed + " " + say.startOver();
    }
}
