package fr.parvis.task;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Holding;
import fr.parvis.people.Holdings;
import fr.parvis.people.PeopleQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The open tasks somebody holds, and their handing over. */
@ApplicationScoped
public class TaskHoldings implements Holdings {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    Tasks tasks;

    @Override
    @Transactional
    public List<Holding> heldBy(long personId, long municipalityId) {
        return open(personId, municipalityId).stream()
                .map(task -> new Holding("task", task.title, "/tasks/" + task.id)).toList();
    }

    @Override
    @Transactional
    public void handOver(long fromPersonId, long toPersonId, long municipalityId, Author by, String reason) {
        Map<Long, String> names = people.names(List.of(toPersonId, fromPersonId));
        String name = names.get(toPersonId);
        for (Task task : open(fromPersonId, municipalityId)) {
            boolean owner = Long.valueOf(fromPersonId).equals(task.ownerId);
            Note note = Tasks.note(task, by, "task.changed").because(reason);
            if (owner) {
                task.ownerId = toPersonId;
                note.before("owner", fromPersonId).after("owner", toPersonId).fact("ownerName", name)
                        .fact("ownerBefore", names.getOrDefault(fromPersonId, "–"));
            }
            Map<String, String> was = task.texts();
            tasks.awaited(task, fromPersonId, toPersonId, clock.instant(), note);
            task.touched(by, clock.instant());
            journal.append(task.tell(was, note));
        }
    }

    private static List<Task> open(long personId, long municipalityId) {
        return Task.list("(ownerId = ?1 or waitingOnId = ?1) and municipalityId = ?2 and state not in ?3 order by id", personId, municipalityId,
                List.of(TaskState.DONE, TaskState.CANCELLED));
    }
}
