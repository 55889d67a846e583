package fr.parvis.phase;

import fr.parvis.journal.Author;
import fr.parvis.method.Method;
import fr.parvis.method.Plan;
import fr.parvis.project.CycleOpened;
import java.util.List;

/** The phases of a new cycle exist, with their dates; fired within the transaction that opens the cycle. */
public record PhasesLaidOut(CycleOpened cycle, Method method, Plan plan, List<Phase> phases) {

    public Author author() {
        return cycle.author();
    }
}
