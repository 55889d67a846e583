package fr.parvis.method;

import java.util.List;

/** What the method says of one phase. */
public record PhaseTemplate(PhaseCode code, Label label, Label objective, List<Label> deliverables, WeekRange small, WeekRange medium) {

    public PhaseTemplate {
        deliverables = List.copyOf(deliverables);
    }

    public WeekRange weeks(TownSize size) {
        return switch (size) {
            case SMALL -> small;
            case MEDIUM -> medium;
        };
    }
}
