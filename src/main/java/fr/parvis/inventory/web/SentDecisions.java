package fr.parvis.inventory.web;

import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaGroup;
import fr.parvis.inventory.VisaMessages;
import fr.parvis.inventory.VisaSheet;
import fr.parvis.inventory.Visas.Decided;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The decisions that a batch page sends: one by line, and one box by group that approves what was left for later there. Lines at risk have no
 * such box: each is read for itself.
 */
final class SentDecisions {

    private static final String LINE = "decision-";
    private static final String REASON = "reason-";
    private static final String REST = "rest-";

    /** One for all lines that are handed over: a list of departments at each of two hundred lines would be longer than the lines. */
    private static final String DEPARTMENT = "departmentId";

    private final MultivaluedMap<String, String> form;
    private final Inputs inputs;
    private final Locale locale;

    SentDecisions(MultivaluedMap<String, String> form, Inputs inputs, Locale locale) {
        this.form = form;
        this.inputs = inputs;
        this.locale = locale;
    }

    static String rest(VisaGroup group) {
        return REST + group.name();
    }

    static boolean offersRest(VisaGroup group) {
        return group == VisaGroup.NEW || group == VisaGroup.MODIFIED;
    }

    /**
     * What was chosen; what is wrong with it stands at its field in the inputs.
     *
     * @param sheet the lines as they stand; asked only when a box of a group is ticked
     */
    List<Decided> read(Supplier<VisaSheet> sheet) {
        List<Decided> decided = new ArrayList<>();
        Long department = inputs.id(DEPARTMENT, form.getFirst(DEPARTMENT));
        for (String name : form.keySet()) {
            if (name.matches(LINE + "\\d{1,18}")) {
                VisaDecision decision = inputs.choice(name, form.getFirst(name), VisaDecision.class);
                String dataset = name.substring(LINE.length());
                if (decision != null) {
                    decided.add(new Decided(Long.parseLong(dataset), decision, reason(dataset, decision),
                            decision == VisaDecision.HAND_OVER ? department : null));
                }
            }
        }
        List<String> ticked = form.keySet().stream().filter(name -> name.startsWith(REST)).toList();
        if (!ticked.isEmpty()) {
            List<Long> chosen = decided.stream().map(Decided::datasetId).toList();
            sheet.get().pending().stream().filter(line -> offersRest(line.group()) && ticked.contains(rest(line.group())))
                    .filter(line -> !chosen.contains(line.dataset().id))
                    .forEach(line -> decided.add(new Decided(line.dataset().id, VisaDecision.APPROVE, null)));
        }
        return decided;
    }

    private String reason(String dataset, VisaDecision decision) {
        String reason = inputs.optional(REASON + dataset, form.getFirst(REASON + dataset), 2000);
        if (reason == null && decision.asksReason() && inputs.errors().stream().noneMatch(error -> error.pointer().endsWith(REASON + dataset))) {
            inputs.refuse(REASON + dataset, "missing",
                    Words.in(VisaMessages.class, locale).reasonMissing(Words.in(InventoryMessages.class, locale).decision(decision)));
        }
        return reason;
    }
}
