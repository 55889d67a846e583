package fr.parvis.inventory.web;

import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.InventoryRefusal;
import fr.parvis.inventory.InventoryRefusalMessages;
import fr.parvis.people.web.DelegationAnswers;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problem;
import fr.parvis.platform.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Puts the refusals of the inventory into words, for the API and the pages alike. */
@ApplicationScoped
public class InventoryAnswers {

    @Inject
    Languages languages;

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response refused(InventoryRefusal.Refused refused, UriInfo uri) {
        return problems.answer(problem(refused.refusal()), uri);
    }

    /** The refusal as a problem, whose detail says what to do. */
    public Problem problem(InventoryRefusal refusal) {
        Locale locale = languages.locale();
        InventoryRefusalMessages say = Words.in(InventoryRefusalMessages.class, locale);
        InventoryMessages words = Words.in(InventoryMessages.class, locale);
        if (refusal instanceof InventoryRefusal.NotAllowed not) {
            return Problem.of(403).type("not-allowed").title(say.titleNotAllowed()).detail(say.act(not.act()));
        }
        if (refusal instanceof InventoryRefusal.MandateEnded ended) {
            return DelegationAnswers.ended(ended.mandate(), locale);
        }
        if (refusal instanceof InventoryRefusal.Stale stale) {
            return Problem.of(412).type("stale").title(say.titleStale())
                    .detail(say.stale(stale.by(), Dates.longInstant(stale.when(), locale)));
        }
        if (refusal instanceof InventoryRefusal.Conflict conflict) {
            return Problem.of(409).type("blocked").title(say.titleConflict()).detail(words.reason(conflict.reason()));
        }
        InventoryRefusal.Field field = (InventoryRefusal.Field) refusal;
        String reason = words.reason(field.reason());
        return Problem.of(422).type("invalid").title(reason).detail(reason)
                .error("/" + field.name(), field.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), reason);
    }
}
