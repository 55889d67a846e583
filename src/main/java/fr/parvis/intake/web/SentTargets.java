package fr.parvis.intake.web;

import fr.parvis.intake.ColumnTargets;
import fr.parvis.intake.DatasetImport;
import fr.parvis.intake.IntakeMessages;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import java.util.List;

/** Checks that somebody said of each column of a file something a column can mean. */
final class SentTargets {

    private SentTargets() {
    }

    static void check(List<String> targets, DatasetImport file, Inputs inputs) {
        if (targets == null) {
            if (!inputs.refused("targets")) {
                inputs.missing("targets");
            }
            return;
        }
        List<String> known = ColumnTargets.all();
        boolean unknown = targets.stream().anyMatch(target -> !target.isEmpty() && !known.contains(target));
        if (unknown || targets.size() != file.targets().size()) {
            inputs.refuse("targets", "not-one-of", Words.in(IntakeMessages.class, inputs.locale()).targetsUnknown(file.targets().size()));
        }
    }
}
