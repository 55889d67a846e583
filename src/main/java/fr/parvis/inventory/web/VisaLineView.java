package fr.parvis.inventory.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetChecks;
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
import fr.parvis.platform.web.Forms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    static VisaLineView of(VisaSheet.Line line, Forms form, VisaLineWords shared) {
        Dataset dataset = line.dataset();
        VisaLine decided = line.decided();
        String proposed = line.group() == VisaGroup.UNCHANGED ? VisaDecision.APPROVE.name() : "";
        Map<String, Cause> causes = shared.causes().getOrDefault(dataset.id, Map.of());
        return new VisaLineView(dataset.id, dataset.number, dataset.names.title, dataset.names.description, facts(dataset, shared), checks(dataset, shared),
                line.differences().stream().map(one -> change(ReadDifference.of(one, shared.people(), shared.locale()), causes.get(one.code()), shared)).toList(),
                form.value("decision-" + dataset.id, proposed), form.value("reason-" + dataset.id, ""), form.error("reason-" + dataset.id),
                decided == null ? null : shared.once(decided.decision, shared.say()::decision), decided == null ? null : decided.reason,
                line.handedOver() ? shared.visa().handedBy(line.earlier().decidedByName, shared.day(line.earlier().decidedAt), line.earlier().reason) : null,
                line.sentBack(), more(line, shared));
    }

    private static Change change(ReadDifference read, Cause cause, VisaLineWords shared) {
        String day = cause == null ? null : shared.day(cause.at());
        String who = cause == null ? null : shared.once(Arrays.asList(cause.by(), day, cause.reason()), any -> cause.reason() == null
                ? shared.visa().changedBy(cause.by(), day) : shared.visa().changedWhy(cause.by(), day, cause.reason()));
        return new Change(read.field(), read.before(), read.after(), who);
    }

    private static String facts(Dataset dataset, VisaLineWords shared) {
        VisaLineMessages visa = shared.visa();
        return Stream.of(dataset.custody.sourceSystem, shared.once(dataset.custody.sourceFormat, shared.words()::of),
                dataset.custody.volume == null ? null : visa.rows(dataset.custody.volume),
                shared.once(dataset.coverage.updateFrequency, shared.words()::of),
                shared.once(dataset.custody.contactPublic, visa::contact),
                dataset.law.personalDataLevel == null ? shared.once("", any -> visa.personalUnknown()) : shared.once(dataset.law.personalDataLevel, visa::personal),
                shared.once(dataset.standing().openness(), shared.say()::openness)
                        + (dataset.standing().opennessArticle() == null ? "" : " (" + dataset.standing().opennessArticle() + ")"),
                shared.once(dataset.release.licence, shared.words()::of), shared.once(dataset.standing().band(), shared.say()::band))
                .filter(fact -> fact != null && !fact.isBlank()).collect(Collectors.joining(SEPARATOR));
    }

    private static String checks(Dataset dataset, VisaLineWords shared) {
        return shared.once(LineReview.of(dataset, shared.today()), review -> {
            List<String> found = new ArrayList<>();
            if (!review.missing().isEmpty()) {
                found.add(shared.visa().checkMissing(review.missing().stream().limit(NAMED).map(shared.say()::field).collect(Collectors.joining(", ")),
                        Math.max(0, review.missing().size() - NAMED)));
            }
            review.warnings().forEach(warning -> found.add(shared.visa().warning(warning)));
            return found.isEmpty() ? shared.visa().checkGood() : String.join(SEPARATOR, found);
        });
    }

    private static List<String> more(VisaSheet.Line line, VisaLineWords shared) {
        VisaLineMessages visa = shared.visa();
        List<String> more = new ArrayList<>();
        VisaLine earlier = line.earlier();
        if (earlier != null && line.decided() == null) {
            String decision = shared.once(earlier.decision, shared.say()::decision);
            String day = shared.day(earlier.decidedAt);
            more.add(shared.once(Arrays.asList(decision, earlier.decidedByName, day, earlier.reason), any -> earlier.reason == null
                    ? visa.earlier(decision, earlier.decidedByName, day) : visa.earlierWhy(decision, earlier.decidedByName, day, earlier.reason)));
        }
        Dataset dataset = line.dataset();
        DatasetChecks checks = dataset.checks();
        if (checks.dpoOpinion() != OpinionState.NONE) {
            more.add(shared.once(Arrays.asList(checks.dpoOpinion(), checks.dpoOpinionOn()),
                    any -> visa.evidenceDpo(shared.say().opinion(checks.dpoOpinion()), shared.day(checks.dpoOpinionOn()))));
        }
        if (checks.legalOutcome() != LegalOutcome.NONE) {
            more.add(shared.once(Arrays.asList(checks.legalOutcome(), checks.legalOutcomeOn()),
                    any -> visa.evidenceLegal(shared.say().outcome(checks.legalOutcome()), shared.day(checks.legalOutcomeOn()))));
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
