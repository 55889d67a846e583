package fr.parvis.gap;

import fr.parvis.gap.GapRefusal.Act;
import fr.parvis.gap.GapRefusal.Reason;
import fr.parvis.inventory.CatalogueLines;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetOutcomes;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.StarterCatalogue;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.law.FactAnswer;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Takes the answers of departments, one at a time: the only door to them. */
@ApplicationScoped
public class Questionnaires {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    StarterCatalogue catalogue;

    @Inject
    CatalogueLines lines;

    @Inject
    DatasetOutcomes outcomes;

    @Inject
    AnswerGaps gaps;

    /** Whether the person answers: who is of the department, and who runs the project and met them. */
    public static boolean answers(Actor actor, Project project, Department department) {
        return project.isRunBy(actor) || InventoryAccess.answersFor(actor, department);
    }

    /**
     * Takes an answer; «yes» to a line of the catalogue adds it to what the department holds.
     *
     * @param key     number of a dataset of the department, or code of a line of the catalogue
     * @param comment what the department adds or would correct; may be null
     * @throws GapRefusal.Refused when the person may not, or the question is not asked of this department
     */
    @Transactional
    public void answer(Project seen, Department seenDepartment, String key, FactAnswer given, String comment, Actor actor) {
        if (!answers(actor, seen, seenDepartment)) {
            throw GapRefusal.may(Act.ANSWER);
        }
        // Held, so that a line pressed twice is added once.
        Department department = Department.findById(seenDepartment.id, LockModeType.PESSIMISTIC_WRITE);
        Project project = Project.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        DepartmentAnswer answer = asked(project, department, key);
        if (answer.says(given, comment)) {
            return;
        }
        Dataset dataset = answer.datasetId == null ? null : Dataset.findById(answer.datasetId);
        boolean added = dataset == null && given == FactAnswer.YES;
        if (added) {
            dataset = lines.answered(project, department, catalogue.entry(answer.catalogueCode).orElseThrow(), actor.author());
            answer.datasetId = dataset.id;
        } else if (dataset != null && given == FactAnswer.YES && comment == null) {
            outcomes.confirmed(dataset.id, actor.author());
        }
        answer.say(given, comment, actor.author(), clock.instant());
        answer.persistAndFlush();
        if (dataset != null) {
            gaps.follow(dataset, given, comment, added, actor.author());
        }
        journal.append(Note.of(project.municipalityId(), actor.author(), "gap.answered")
                .about(dataset == null ? "department" : "dataset", dataset == null ? department.id : dataset.id).project(project.id).fact("department", department.name).fact("title", dataset == null ? catalogue.entry(key).orElseThrow().title()
                        : dataset.names.title).after("answer", given).because(comment));
    }

    /** The answer to write to: the one that was given, or a new one. */
    private DepartmentAnswer asked(Project project, Department department, String key) {
        Optional<StarterCatalogue.Entry> entry = catalogue.entry(key);
        Dataset dataset = Dataset.<Dataset>find("project = ?1 and department = ?2 and " + (entry.isPresent() ? "catalogueCode" : "number")
                + " = ?3 and signature.outOfScopeReason is null and checks.withdrawnOn is null order by id", project, department, key).firstResult();
        if (entry.isEmpty() && dataset == null) {
            throw GapRefusal.field("question", Reason.QUESTION_UNKNOWN);
        }
        Optional<DepartmentAnswer> ofDataset = dataset == null ? Optional.empty() : DepartmentAnswer.ofDataset(department.id, dataset.id);
        if (ofDataset.isPresent()) {
            return ofDataset.get();
        }
        Optional<DepartmentAnswer> ofLine = entry.flatMap(one -> DepartmentAnswer.ofLine(project.id, department.id, key));
        if (dataset == null) {
            return ofLine.orElseGet(() -> DepartmentAnswer.about(project.id, department.id, null, key));
        }
        // The lead added it since the department said that it held nothing of the kind.
        DepartmentAnswer answer = ofLine.orElseGet(() -> DepartmentAnswer.about(project.id, department.id, dataset.id, null));
        answer.datasetId = dataset.id;
        return answer;
    }
}
