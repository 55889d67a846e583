package fr.parvis.inventory.web;

import fr.parvis.inventory.AttachedObligationMessages;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetObligations;
import fr.parvis.inventory.DatasetObligations.Attached;
import fr.parvis.law.Applies;
import fr.parvis.law.LawPacks;
import fr.parvis.people.Actor;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Choice;
import java.util.List;
import java.util.Locale;

/** The obligations of a dataset as its page shows them, and what the form that changes them chooses from. */
record ObligationLines(List<Line> lines, boolean decides, List<Choice> rules, List<Choice> states) {

    /** An obligation; {@code reason} is null where it stands as computed. */
    record Line(String label, String legal, String state, String look, String reason, String by) {
    }

    static ObligationLines of(Dataset dataset, DatasetObligations obligations, LawPacks packs, Actor actor, Locale locale) {
        AttachedObligationMessages say = Words.in(AttachedObligationMessages.class, locale);
        return new ObligationLines(obligations.of(dataset).stream().map(one -> line(one, say, locale)).toList(),
                DatasetObligations.decides(actor, dataset),
                packs.current().rules().stream().map(rule -> Choice.of(rule.id(), rule.label().in(locale))).toList(),
                List.of(Choice.of("ATTACHED", say.attach()), Choice.of("DETACHED", say.detach())));
    }

    private static Line line(Attached it, AttachedObligationMessages say, Locale locale) {
        var override = it.override();
        String state = !it.attached() ? say.detached() : override != null ? say.attached() : it.applies() == Applies.YES ? say.applies() : say.toCheck();
        String look = !it.attached() ? "idle" : it.applies() == Applies.YES || override != null ? "note" : "warn";
        return new Line(it.rule().label().in(locale), it.rule().legal(), state, look, override == null ? null : override.reason(),
                override == null ? null : override.decidedByName());
    }
}
