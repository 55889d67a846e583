package fr.parvis.notification;

import fr.parvis.inventory.Dataset;
import fr.parvis.ledger.LadderAnswer;
import fr.parvis.ledger.LadderStep;
import fr.parvis.ledger.Wait;
import fr.parvis.project.Project;
import fr.parvis.task.Task;

/**
 * A reminder somebody may answer; one of {@code task} and {@code dataset} is null.
 *
 * @param pending what it was of, as it still waits on who was reminded; null once it does not
 */
public record Asked(LadderStep step, Project project, Task task, Dataset dataset, LadderAnswer answered, Wait pending) {

    /** Whether it still waits on who was reminded. */
    public boolean waits() {
        return pending != null;
    }

    /** What it is about, for who may see it. */
    public String what() {
        return task != null ? task.title : dataset.number + " " + dataset.names.title;
    }

    /** Whether its very existence is not to be mentioned where others read: in the subject of a mail. */
    public boolean withheld() {
        return dataset != null && dataset.standing().withheld();
    }

    public String path() {
        return task != null ? "/tasks/" + task.id : "/datasets/" + dataset.id + "/diffusion";
    }
}
