package fr.parvis.inventory.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.InventoryWords;
import fr.parvis.inventory.ReadDifference;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaGroup;
import fr.parvis.inventory.VisaMessages;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaRequestState;
import fr.parvis.inventory.VisaSheet;
import fr.parvis.people.Actor;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import fr.parvis.platform.web.Forms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a department is asked, as its page shows it. */
record VisaView(long id, long projectId, String project, String department, String askedBy, String words, LocalDate dueOn, String snapshotHash,
        int pending, int minutes, boolean signs, boolean replaced, Receipt receipt, List<Group> groups, List<Choice> decisions) {

    /**
     * Lines that are worth reading for one reason.
     *
     * @param rest name of the box that approves what was left for later; null where each line is read for itself
     */
    record Group(String title, boolean folded, String rest, boolean restTicked, List<Line> lines) {
    }

    /** A line to be read and decided on; {@code decided} is null while nothing was decided. */
    record Line(long id, String number, String title, String description, List<String> facts, List<ReadDifference> changes, String decision,
            String reason, String error, String decided, String decidedReason, int sentBack) {
    }

    /** What was decided: by whom, when, with which fingerprint. */
    record Receipt(String by, Instant at, String sha256, boolean undoable) {
    }

    static VisaView of(VisaRequest request, VisaSheet sheet, Map<Long, String> people, Actor actor, Forms form, Instant now, Locale locale) {
        InventoryMessages say = Words.in(InventoryMessages.class, locale);
        List<Group> groups = new ArrayList<>();
        for (VisaGroup group : VisaGroup.values()) {
            List<Line> lines = sheet.lines().stream().filter(line -> line.group() == group).map(line -> line(line, people, form, say, locale)).toList();
            if (!lines.isEmpty()) {
                long open = lines.stream().filter(line -> line.decided() == null).count();
                String rest = open > 1 && SentDecisions.offersRest(group) ? SentDecisions.rest(group) : null;
                groups.add(new Group(say.group(group), group == VisaGroup.UNCHANGED, rest, rest != null && form.checked(rest, false), lines));
            }
        }
        int pending = sheet.pending().size();
        Receipt receipt = request.decidedAt() == null ? null
                : new Receipt(request.decidedByName(), request.decidedAt(), request.sha256(), request.undoableBy(actor, now));
        return new VisaView(request.id, request.campaign.project.id, request.campaign.project.title, request.department.name,
                request.campaign.launchedByName, request.campaign.words, request.campaign.dueOn, sheet.snapshotHash(), pending,
                Math.max(1, (pending + 1) / 2), InventoryAccess.signs(actor, request.department),
                request.state() == VisaRequestState.REPLACED, receipt, groups,
                Arrays.stream(VisaDecision.values()).map(one -> Choice.of(one, say.decision(one))).toList());
    }

    private static Line line(VisaSheet.Line line, Map<Long, String> people, Forms form, InventoryMessages say, Locale locale) {
        Dataset dataset = line.dataset();
        boolean decided = line.decided() != null;
        String proposed = line.group() == VisaGroup.UNCHANGED ? VisaDecision.APPROVE.name() : "";
        return new Line(dataset.id, dataset.number, dataset.names.title, dataset.names.description, facts(dataset, say, locale),
                line.differences().stream().map(one -> ReadDifference.of(one, people, locale)).toList(), form.value("decision-" + dataset.id, proposed),
                form.value("reason-" + dataset.id, ""), form.error("reason-" + dataset.id), decided ? say.decision(line.decided().decision) : null,
                decided ? line.decided().reason : null, line.sentBack());
    }

    private static List<String> facts(Dataset dataset, InventoryMessages say, Locale locale) {
        InventoryWords words = InventoryWords.in(locale);
        VisaMessages visa = Words.in(VisaMessages.class, locale);
        List<String> facts = new ArrayList<>();
        facts.add(dataset.custody.sourceSystem);
        facts.add(dataset.custody.sourceFormat == null ? null : words.of(dataset.custody.sourceFormat));
        facts.add(dataset.custody.volume == null ? null : visa.rows(dataset.custody.volume));
        facts.add(dataset.coverage.updateFrequency == null ? null : words.of(dataset.coverage.updateFrequency));
        facts.add(dataset.law.personalDataLevel == null ? visa.personalUnknown() : visa.personal(dataset.law.personalDataLevel));
        facts.add(say.openness(dataset.standing().openness())
                + (dataset.standing().opennessArticle() == null ? "" : " (" + dataset.standing().opennessArticle() + ")"));
        facts.add(dataset.release.licence == null ? null : words.of(dataset.release.licence));
        facts.add(dataset.standing().band() == null ? null : say.band(dataset.standing().band()));
        return facts.stream().filter(fact -> fact != null && !fact.isBlank()).toList();
    }
}
