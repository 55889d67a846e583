package fr.parvis.inventory.web;

import fr.parvis.inventory.DecisionLetter;
import fr.parvis.inventory.InventoryMessages;
import fr.parvis.inventory.VisaRequest;
import fr.parvis.inventory.VisaSheet;
import fr.parvis.inventory.Visas.Decided;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the decisions chosen so far would write: the lines of the receipt and the mail that leaves. Nothing is recorded. */
record VisaPreview(List<Line> lines, DecisionLetter letter) {

    /** A line of the receipt. */
    record Line(String number, String title, String decision, String reason) {
    }

    /** @param departments to which a line can be handed */
    static VisaPreview of(VisaRequest request, VisaSheet sheet, List<Decided> decisions, String by, List<Choice> departments, Locale locale) {
        InventoryMessages say = Words.in(InventoryMessages.class, locale);
        Map<Long, VisaSheet.Line> pending = sheet.pending().stream().collect(Collectors.toMap(line -> line.dataset().id, Function.identity()));
        Map<String, String> names = departments.stream().collect(Collectors.toMap(Choice::value, Choice::label));
        List<DecisionLetter.Told> told = new ArrayList<>();
        for (Decided one : decisions) {
            VisaSheet.Line line = pending.get(one.datasetId());
            if (line != null) {
                told.add(new DecisionLetter.Told(line.dataset().number, line.dataset().names.title, one.decision(), one.reason(),
                        one.departmentId() == null ? null : names.get(String.valueOf(one.departmentId()))));
            }
        }
        return new VisaPreview(told.stream().map(one -> new Line(one.number(), one.title(), one.words(say), one.reason())).toList(),
                DecisionLetter.of(request, by, told, locale));
    }
}
