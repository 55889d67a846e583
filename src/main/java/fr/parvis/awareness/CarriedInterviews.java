package fr.parvis.awareness;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.phase.PhasesLaidOut;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Takes interviews that are still to be held into the cycle that opens; those that were held stay in theirs, with the visa they await. */
@ApplicationScoped
public class CarriedInterviews {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    void carryOver(@Observes PhasesLaidOut laidOut) {
        if (laidOut.cycle().previousCycleId() == null) {
            return;
        }
        List<Interview> planned = Interview.list("cycleId = ?1 and state = ?2", laidOut.cycle().previousCycleId(), InterviewState.PLANNED);
        for (Interview interview : planned) {
            interview.cycleId = laidOut.cycle().cycleId();
            interview.touched(laidOut.author().name(), clock.instant());
        }
        if (!planned.isEmpty()) {
            Project project = laidOut.cycle().project();
            journal.append(Note.of(project.municipalityId(), laidOut.author(), "awareness.interviews-carried").about("project", project.id).project(project.id)
                    .fact("count", planned.size()).fact("cycle", laidOut.cycle().number()));
        }
    }
}
