package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DecisionFact;
import fr.parvis.dashboard.FigureMessages;
import fr.parvis.dashboard.Overview;
import fr.parvis.dashboard.Reader;
import fr.parvis.dashboard.web.DashboardView.Decision;
import fr.parvis.method.MethodMessages;
import fr.parvis.platform.Words;
import java.util.Locale;

/** What was decided, in words. */
final class DecisionWords {

    private DecisionWords() {
    }

    /** As the dashboard tells it, for who may know the dataset it is about. */
    static Decision shown(DecisionFact one, Overview seen, Reader reader, Locale locale) {
        FigureMessages say = Words.in(FigureMessages.class, locale);
        String state = one.closed() ? say.closed() : say.pending();
        String look = one.closed() ? "good" : "warn";
        if (one.registered()) {
            return new Decision(registered(one), one.by(), one.at(), one.on(), one.reason(), state, look, "/decisions/" + one.id());
        }
        boolean named = one.datasetId() == null || seen.hidden().stream().filter(hidden -> hidden.id() == one.datasetId()).allMatch(reader::sees);
        String words = one.move() != null ? gate(one, say, locale)
                : say.arbitration(named ? one.number() : say.unnamed());
        String path = one.move() != null ? "/projects/" + seen.project().id() : named ? "/datasets/" + one.datasetId() + "/arbitration" : null;
        return new Decision(words, one.by(), one.at(), null, named ? one.reason() : null, state, look, path);
    }

    /** What the register says. */
    static String registered(DecisionFact it) {
        return it.number() + " " + it.words();
    }

    /** What was decided of a gate. */
    static String gate(DecisionFact it, FigureMessages say, Locale locale) {
        String phase = Words.in(MethodMessages.class, locale).phase(it.phase());
        return switch (it.move()) {
            case RETURN -> say.gateReturned(phase);
            case FORCE -> say.gateForced(phase);
            default -> say.gateApproved(phase);
        };
    }
}
