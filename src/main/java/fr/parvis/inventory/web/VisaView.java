package fr.parvis.inventory.web;

import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.VisaCauses.Cause;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaGroup;
import fr.parvis.inventory.VisaMessages;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaRequestState;
import fr.parvis.inventory.VisaSheet;
import fr.parvis.people.Actor;
import fr.parvis.people.DelegationWords;
import fr.parvis.platform.Clocks;
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
        int pending, int minutes, boolean signs, boolean replaced, Receipt receipt, List<Group> groups, List<Choice> decisions, List<Choice> departments,
        String deputyFor) {

    /**
     * Lines that are worth reading for one reason.
     *
     * @param rest name of the box that approves what was left for later; null where each line is read for itself
     */
    record Group(String title, boolean folded, String rest, boolean restTicked, List<VisaLineView> lines) {
    }

    /** What was decided: by whom, when, with which fingerprint. */
    record Receipt(String by, Instant at, String sha256, boolean undoable) {
    }

    /** @param departments to which a line can be handed */
    static VisaView of(VisaRequest request, VisaSheet sheet, Map<Long, Map<String, Cause>> causes, Map<Long, String> people, List<Choice> departments,
            Actor actor, Forms form, Instant now, Locale locale) {
        InventoryMessages say = Words.in(InventoryMessages.class, locale);
        VisaLineWords shared = new VisaLineWords(people, causes, LocalDate.ofInstant(now, Clocks.PARIS), locale);
        List<Group> groups = new ArrayList<>();
        for (VisaGroup group : VisaGroup.values()) {
            List<VisaLineView> lines = sheet.lines().stream().filter(line -> line.group() == group).map(line -> VisaLineView.of(line, form, shared)).toList();
            if (!lines.isEmpty()) {
                long open = lines.stream().filter(line -> line.decided() == null).count();
                String rest = open > 1 && SentDecisions.offersRest(group) ? SentDecisions.rest(group) : null;
                groups.add(new Group(Words.in(VisaMessages.class, locale).group(group), group == VisaGroup.UNCHANGED, rest, rest != null && form.checked(rest, false), lines));
            }
        }
        int pending = sheet.pending().size();
        Receipt receipt = request.decidedAt() == null ? null
                : new Receipt(request.decidedByName(), request.decidedAt(), request.sha256(), request.undoableBy(actor, now));
        return new VisaView(request.id, request.campaign.project.id, request.campaign.project.title, request.department.name,
                request.campaign.launchedByName, request.campaign.words, request.campaign.dueOn, sheet.snapshotHash(), pending,
                Math.max(1, (pending + 1) / 2), mayType(actor, request, form),
                request.state() == VisaRequestState.REPLACED, receipt, groups,
                Arrays.stream(VisaDecision.values()).map(one -> Choice.of(one, say.decision(one))).toList(), departments,
                deputyFor(request, people, actor, locale));
    }

    /** Whoever had the page open when the delegation ended finds what they typed, though nothing is recorded any more. */
    private static boolean mayType(Actor actor, VisaRequest request, Forms form) {
        return InventoryAccess.signs(actor, request.department) || form.errors().any() && actor.ended(request.department).isPresent();
    }

    /** In whose place the person decides, in a sentence; null for the head. */
    private static String deputyFor(VisaRequest request, Map<Long, String> people, Actor actor, Locale locale) {
        Long head = request.department.headId;
        boolean deputy = Long.valueOf(actor.personId()).equals(request.department.deputyId);
        if (deputy || Long.valueOf(actor.personId()).equals(head)) {
            return !deputy || head == null || head == actor.personId() || !people.containsKey(head) ? null
                    : Words.in(VisaMessages.class, locale).deputyFor(people.get(head));
        }
        return actor.mandate(request.department).map(mandate -> DelegationWords.deciding(mandate, locale)).orElse(null);
    }
}
