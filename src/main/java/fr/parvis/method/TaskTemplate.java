package fr.parvis.method;

import java.util.List;

/**
 * A task every project gets in a phase.
 *
 * @param code         for example {@code P1-04}; the same task keeps its code from one version to the next
 * @param responsible  who answers for it; never among the contributors
 * @param position     rank within the phase, from 1
 * @param startPercent when it starts, in percent of the phase's length (0 to 99)
 * @param duePercent   when it is due, in percent of the phase's length (greater than the start, at most 100)
 */
public record TaskTemplate(String code, PhaseCode phase, MethodRole responsible, List<MethodRole> contributors, Label title, Label output,
        int position, int startPercent, int duePercent) {

    public TaskTemplate {
        contributors = List.copyOf(contributors);
    }
}
