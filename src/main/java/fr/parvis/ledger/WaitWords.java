package fr.parvis.ledger;

import fr.parvis.method.MethodMessages;
import fr.parvis.method.Methods;
import fr.parvis.method.PhaseCode;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Puts what waits into words. A wait that was masked for its reader says so. */
@ApplicationScoped
public class WaitWords {

    @Inject
    Methods methods;

    /** What is to be done. */
    public String what(Wait wait, String methodVersion, Locale locale) {
        WaitMessages say = Words.in(WaitMessages.class, locale);
        return switch (wait.kind()) {
            case GATE -> say.gate(phase(wait, locale));
            case FORCED_GATE -> say.forcedGate(phase(wait, locale));
            case ARBITRATION -> say.arbitration(subject(wait, say));
            case HEAD_MISSING -> say.headMissing(wait.title(), wait.lines());
            case VISA -> say.visa(wait.title(), wait.lines());
            case SENT_BACK -> say.sentBack(subject(wait, say));
            case OPINION -> say.opinion(subject(wait, say));
            case INTERVIEW -> say.interview(wait.title());
            case UPDATE -> say.update(subject(wait, say));
            case GAP -> say.gap(wait.title() == null ? say.unnamed() : wait.title());
            case TASK -> say.task(wait.number(), task(wait, methodVersion, locale));
        };
    }

    /** «En attente de … depuis 4 jours ouvrés». */
    public String waiting(Wait wait, Locale locale) {
        WaitMessages say = Words.in(WaitMessages.class, locale);
        String holder = wait.holder() == null ? say.vacant() : wait.holder();
        return wait.paused() ? say.pausedWords(holder, wait.heldDays(), wait.detail() == null ? "–" : wait.detail())
                : say.waiting(holder, wait.heldDays());
    }

    private static String subject(Wait wait, WaitMessages say) {
        return wait.number() == null ? say.unnamed() : wait.number() + " " + wait.title();
    }

    private static String phase(Wait wait, Locale locale) {
        return Words.in(MethodMessages.class, locale).phase(PhaseCode.valueOf(wait.title()));
    }

    private String task(Wait wait, String methodVersion, Locale locale) {
        return methods.version(methodVersion).task(wait.number()).filter(task -> task.title().fr().equals(wait.title()))
                .map(task -> task.title().in(locale)).orElse(wait.title());
    }
}
