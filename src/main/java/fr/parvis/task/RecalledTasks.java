package fr.parvis.task;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.project.ProjectCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Tasks that recall what is found again and again: of each there is one, from cycle to cycle, until it is done. */
@ApplicationScoped
public class RecalledTasks {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Tasks tasks;

    /**
     * In the current cycle and the caller's transaction: an open task of this key gets the title of today and stays as it is otherwise, without one it is made.
     *
     * @param key stays with the task from cycle to cycle
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recall(long projectId, String key, Tasks.NewTask words, Author author) {
        Task open = Task.<Task>find("cycleId = ?1 and requestKey = ?2 and state not in ?3", ProjectCycle.current(Tasks.held(projectId)).id, key,
                List.of(TaskState.DONE, TaskState.CANCELLED)).firstResult();
        if (open == null) {
            tasks.follow(projectId, words, author).requestKey = key;
        } else if (!open.title.equals(words.title())) {
            Note note = Tasks.note(open, author, "task.changed").before("title", open.title).after("title", words.title());
            open.title = words.title();
            open.touched(author, clock.instant());
            journal.append(note);
        }
    }
}
