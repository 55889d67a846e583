package fr.parvis.inventory.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetChecks;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.InventoryWords;
import fr.parvis.inventory.LegalOutcome;
import fr.parvis.inventory.LineReview;
import fr.parvis.inventory.OpinionState;
import fr.parvis.inventory.ReadDifference;
import fr.parvis.inventory.VisaCauses.Cause;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaGroup;
import fr.parvis.inventory.VisaLine;
import fr.parvis.inventory.VisaLineMessages;
import fr.parvis.inventory.VisaSheet;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.Dates;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Forms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line to be read and decided on.
 *
 * @param facts   what is known of it, in one sentence
 * @param checks  what the product found out by itself, in one sentence
 * @param decided what was decided; null while it is to be decided
 * @param handed  who handed it over and why; null for a line that was always the department's
 * @param more    earlier decisions and evidence, which are folded
 */
record VisaLineView(long id, String number, String title, String description, String facts, String checks, List<Change> changes, String decision,
        String reason, String error, String decided, String decidedReason, String handed, int sentBack, List<String> more) {

    private static final String SEPARATOR = " · ";
    private static final int NAMED = 3;

    /** A field that changed since the last visa, and who changed it; {@code who} is null where nobody is known. */
    record Change(String field, String before, String after, String who) {
    }

    /** Words and facts that all lines of a page share. */
    record Shared(Map<Long, String> people, Map<Long, Map<String, Cause>> causes, LocalDate today, Locale locale, InventoryMessages say, VisaLineMessages visa,
            InventoryWords words) {

        Shared(Map<Long, String> people, Map<Long, Map<String, Cause>> causes, LocalDate today, Locale locale) {
            this(people, causes, today, locale, Words.in(InventoryMessages.class, locale), Words.in(VisaLineMessages.class, locale), InventoryWords.in(locale));
        }

        private String day(Instant at) {
            return day(LocalDate.ofInstant(at, Clocks.PARIS));
        }

        private String day(LocalDate on) {
            return on == null ? "–" : Dates.fullDate(on, locale);
        }
    }

    static VisaLineView of(VisaSheet.Line line, Forms form, Shared shared) {
        Dataset dataset = line.dataset();
        VisaLine decided = line.decided();
        String proposed = line.group() == VisaGroup.UNCHANGED ? VisaDecision.APPROVE.name() : "";
        Map<String, Cause> causes = shared.causes().getOrDefault(dataset.id, Map.of());
        return new VisaLineView(dataset.id, dataset.number, dataset.names.title, dataset.names.description, facts(dataset, shared), checks(dataset, shared),
                line.differences().stream().map(one -> change(ReadDifference.of(one, shared.people(), shared.locale()), causes.get(one.code()), shared)).toList(),
                form.value("decision-" + dataset.id, proposed), form.value("reason-" + dataset.id, ""), form.error("reason-" + dataset.id),
                decided == null ? null : shared.say().decision(decided.decision), decided == null ? null : decided.reason,
                line.handedOver() ? shared.visa().handedBy(line.earlier().decidedByName, shared.day(line.earlier().decidedAt), line.earlier().reason) : null,
                line.sentBack(), more(line, shared));
    }

    private static Change change(ReadDifference read, Cause cause, Shared shared) {
        String who = cause == null ? null : cause.reason() == null ? shared.visa().changedBy(cause.by(), shared.day(cause.at()))
                : shared.visa().changedWhy(cause.by(), shared.day(cause.at()), cause.reason());
        return new Change(read.field(), read.before(), read.after(), who);
    }

    private static String facts(Dataset dataset, Shared shared) {
        VisaLineMessages visa = shared.visa();
        return Stream.of(dataset.custody.sourceSystem, dataset.custody.sourceFormat == null ? null : shared.words().of(dataset.custody.sourceFormat),
                dataset.custody.volume == null ? null : visa.rows(dataset.custody.volume),
                dataset.coverage.updateFrequency == null ? null : shared.words().of(dataset.coverage.updateFrequency),
                dataset.custody.contactPublic == null ? null : visa.contact(dataset.custody.contactPublic),
                dataset.law.personalDataLevel == null ? visa.personalUnknown() : visa.personal(dataset.law.personalDataLevel),
                shared.say().openness(dataset.standing().openness())
                        + (dataset.standing().opennessArticle() == null ? "" : " (" + dataset.standing().opennessArticle() + ")"),
                dataset.release.licence == null ? null : shared.words().of(dataset.release.licence),
                dataset.standing().band() == null ? null : shared.say().band(dataset.standing().band()))
                .filter(fact -> fact != null && !fact.isBlank()).collect(Collectors.joining(SEPARATOR));
    }

    private static String checks(Dataset dataset, Shared shared) {
        LineReview review = LineReview.of(dataset, shared.today());
        List<String> found = new ArrayList<>();
        if (!review.missing().isEmpty()) {
            found.add(shared.visa().checkMissing(review.missing().stream().limit(NAMED).map(shared.say()::field).collect(Collectors.joining(", ")),
                    Math.max(0, review.missing().size() - NAMED)));
        }
        review.warnings().forEach(warning -> found.add(shared.visa().warning(warning)));
        return found.isEmpty() ? shared.visa().checkGood() : String.join(SEPARATOR, found);
    }

    private static List<String> more(VisaSheet.Line line, Shared shared) {
        VisaLineMessages visa = shared.visa();
        List<String> more = new ArrayList<>();
        VisaLine earlier = line.earlier();
        if (earlier != null && line.decided() == null) {
            String decision = shared.say().decision(earlier.decision);
            more.add(earlier.reason == null ? visa.earlier(decision, earlier.decidedByName, shared.day(earlier.decidedAt))
                    : visa.earlierWhy(decision, earlier.decidedByName, shared.day(earlier.decidedAt), earlier.reason));
        }
        Dataset dataset = line.dataset();
        DatasetChecks checks = dataset.checks();
        if (checks.dpoOpinion() != OpinionState.NONE) {
            more.add(visa.evidenceDpo(shared.say().opinion(checks.dpoOpinion()), shared.day(checks.dpoOpinionOn())));
        }
        if (checks.legalOutcome() != LegalOutcome.NONE) {
            more.add(visa.evidenceLegal(shared.say().outcome(checks.legalOutcome()), shared.day(checks.legalOutcomeOn())));
        }
        if (dataset.release.schemaCheckedOn != null) {
            more.add(visa.evidenceSchema(dataset.release.schemaName == null ? "–" : dataset.release.schemaName,
                    dataset.release.schemaErrors == null ? "–" : dataset.release.schemaErrors.toString(), shared.day(dataset.release.schemaCheckedOn)));
        }
        if (dataset.release.url != null) {
            more.add(visa.evidenceAddress(dataset.release.url));
        }
        return more;
    }
}
