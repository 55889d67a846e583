package fr.parvis.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the product finds out about a line by itself, so that a head need not.
 *
 * @param missing fields that an inventory needs and nobody has filled
 */
public record LineReview(List<DatasetField> missing, List<LineWarning> warnings) {

    private static final List<DatasetField> NEEDED = List.of(DatasetField.values()).stream().filter(field -> field.need() == FieldNeed.INVENTORY).toList();
    private static final int SENSITIVE = 2;

    public static LineReview of(Dataset dataset, LocalDate today) {
        Openness openness = dataset.standing.openness();
        Integer level = dataset.law.personalDataLevel;
        boolean sensitive = level != null && level >= SENSITIVE;
        List<LineWarning> warnings = new ArrayList<>();
        add(warnings, openness == Openness.TO_EXAMINE, LineWarning.NOT_CLASSIFIED);
        add(warnings, dataset.standing.reexamineOn() != null && !dataset.standing.reexamineOn().isAfter(today), LineWarning.TO_REEXAMINE);
        add(warnings, sensitive && dataset.checks.dpoOpinion() != OpinionState.FAVOURABLE, LineWarning.DPO_NOT_HEARD);
        add(warnings, sensitive && openness == Openness.OPEN, LineWarning.OPEN_WITH_PERSONAL_DATA);
        add(warnings, dataset.release.licence == null && (openness == Openness.OPEN || openness == Openness.OPEN_AFTER_MASKING), LineWarning.LICENCE_MISSING);
        add(warnings, dataset.coverage.nextUpdateDue != null && dataset.coverage.nextUpdateDue.isBefore(today), LineWarning.UPDATE_LATE);
        return new LineReview(NEEDED.stream().filter(field -> field.value(dataset) == null).toList(), List.copyOf(warnings));
    }

    private static void add(List<LineWarning> warnings, boolean holds, LineWarning warning) {
        if (holds) {
            warnings.add(warning);
        }
    }
}
