package fr.parvis.desk;

import fr.parvis.desk.Waiting.DecisionRow;
import fr.parvis.desk.Waiting.Everything;
import fr.parvis.gap.ArbitrationMessages;
import fr.parvis.gap.Arbitrations.WaitingArbitration;
import fr.parvis.inventory.VisaMessages;
import fr.parvis.inventory.VisaQueries.WaitingVisa;
import fr.parvis.law.ObligationPageMessages;
import fr.parvis.law.ObligationQueries.TownLaw;
import fr.parvis.method.MethodMessages;
import fr.parvis.opinion.OpinionPageMessages;
import fr.parvis.opinion.OpinionQueries.WaitingOpinion;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.publication.DiffusionMessages;
import fr.parvis.publication.UpdateQueries.WaitingUpdates;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What waits for a person, in words: the same on the first page and in the daily digest. */
public final class WaitingLines {

    /**
     * One thing that waits.
     *
     * @param project the project or the town it belongs to
     * @param since   by whom, since when, until when, as far as it is known; null when there is nothing to say
     * @param asks    the one decision it asks for; null where it asks for none, or for several
     */
    public record WaitingLine(String title, String project, String path, String since, Asked asks) {

        WaitingLine(String title, String project, String path, String since) {
            this(title, project, path, since, null);
        }
    }

    /** A decision that is asked for. */
    public record Asked(DecisionKind kind, long id) {
    }

    private WaitingLines() {
    }

    public static List<WaitingLine> decisions(Everything all, Locale locale) {
        return Stream.of(all.decisions().stream().map(decision -> decision(decision, locale)), all.arbitrations().stream().map(line -> arbitration(line, locale)),
                all.visas().stream().flatMap(visa -> visas(visa, locale)), all.opinions().stream().map(one -> opinion(one, locale)))
                .flatMap(Function.identity()).toList();
    }

    public static List<WaitingLine> law(Everything all, Locale locale) {
        return all.law().stream().map(town -> law(town, locale)).toList();
    }

    public static List<WaitingLine> updates(Everything all, Locale locale) {
        return all.updates().stream().map(row -> updates(row, locale)).toList();
    }

    private static WaitingLine decision(DecisionRow row, Locale locale) {
        DeskMessages say = Words.in(DeskMessages.class, locale);
        String phase = Words.in(MethodMessages.class, locale).phase(row.phase());
        return new WaitingLine(row.regularises() ? say.homeRegularise(phase) : say.homeDecideGate(phase), row.projectTitle(),
                "/projects/" + row.projectId(),
                row.submittedAt() == null ? null : say.homeSubmitted(Dates.longInstant(row.submittedAt(), locale)),
                row.regularises() ? null : new Asked(DecisionKind.GATE, row.phaseId()));
    }

    /** What is asked of the department, and what came back to it on its own: each says why it is there. */
    private static Stream<WaitingLine> visas(WaitingVisa row, Locale locale) {
        VisaMessages say = Words.in(VisaMessages.class, locale);
        String path = "/visas/" + row.requestId();
        Asked asks = new Asked(DecisionKind.VISA, row.requestId());
        return Stream.of(!row.asked() ? null : new WaitingLine(say.waiting(row.lines(), row.department()), row.project(), path,
                say.askedBy(row.askedBy()) + ", " + say.before(Dates.longDate(row.dueOn(), locale)), asks),
                row.fallen() == 0 ? null : new WaitingLine(say.waitingFallen(row.fallen(), row.department()), row.project(), path, say.waitingFallenWhy(), asks),
                row.answered() == 0 ? null : new WaitingLine(say.waitingAnswered(row.answered(), row.department()), row.project(), path, null, asks))
                .filter(Objects::nonNull);
    }

    private static WaitingLine arbitration(WaitingArbitration row, Locale locale) {
        ArbitrationMessages say = Words.in(ArbitrationMessages.class, locale);
        return new WaitingLine(say.waiting(row.number(), row.title()), row.project(), "/datasets/" + row.datasetId() + "/arbitration",
                say.askedBy(row.askedBy(), Dates.longInstant(row.askedAt(), locale)));
    }

    private static WaitingLine opinion(WaitingOpinion row, Locale locale) {
        OpinionPageMessages say = Words.in(OpinionPageMessages.class, locale);
        String since = say.askedBy(row.askedBy(), Dates.longInstant(row.askedAt(), locale));
        return new WaitingLine(say.waiting(row.lines(), row.question()), row.project(), "/opinions/requests/" + row.requestId(),
                row.dueOn() == null ? since : since + ". " + say.before(Dates.longDate(row.dueOn(), locale)), new Asked(DecisionKind.OPINION, row.requestId()));
    }

    private static WaitingLine law(TownLaw town, Locale locale) {
        return new WaitingLine(Words.in(ObligationPageMessages.class, locale).waiting(town.overdue().size()), town.town(),
                "/municipalities/" + town.municipalityId() + "/obligations", null);
    }

    private static WaitingLine updates(WaitingUpdates row, Locale locale) {
        DiffusionMessages say = Words.in(DiffusionMessages.class, locale);
        return new WaitingLine(say.waiting(row.count()), row.project(), "/projects/" + row.projectId() + "/diffusion?state=UPDATE_DUE&mine=true",
                say.waitingSince(Dates.longDate(row.since(), locale)));
    }
}
