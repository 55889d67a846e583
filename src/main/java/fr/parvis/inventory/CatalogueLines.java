package fr.parvis.inventory;

import fr.parvis.inventory.InventoryRefusal.Act;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes datasets of lines of the starter catalogue: the start of an inventory. */
@ApplicationScoped
public class CatalogueLines {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    StarterCatalogue catalogue;

    @Inject
    DatasetCounter counter;

    /**
     * Adds the lines that the project does not hold yet.
     *
     * @param departments which department holds each line, by code of the line
     * @return those that were added, in the order of the catalogue
     */
    @Transactional
    public List<Dataset> add(Project seen, Map<String, Long> departments, Actor actor) {
        if (!seen.isRunBy(actor)) {
            throw InventoryRefusal.may(Act.ADD);
        }
        Project project = Datasets.held(seen.id);
        Set<String> held = Dataset.<Dataset>list("project = ?1 and catalogueCode is not null", project).stream()
                .map(dataset -> dataset.catalogueCode).collect(Collectors.toSet());
        Map<Department, List<StarterCatalogue.Entry>> wanted = new LinkedHashMap<>();
        Map<Long, Department> known = new LinkedHashMap<>();
        for (StarterCatalogue.Entry entry : catalogue.entries()) {
            Long departmentId = departments.get(entry.code());
            if (departmentId != null && !held.contains(entry.code())) {
                Department department = known.computeIfAbsent(departmentId, id -> Datasets.department(project, id));
                wanted.computeIfAbsent(department, any -> new ArrayList<>()).add(entry);
            }
        }
        List<Dataset> added = new ArrayList<>();
        wanted.forEach((department, entries) -> added.addAll(lines(project, department, entries, actor.author())));
        Dataset.persist(added);
        if (!added.isEmpty()) {
            journal.append(Note.of(project.municipalityId(), actor.author(), "inventory.catalogue-taken").about("project", project.id)
                    .project(project.id).fact("count", added.size()));
        }
        return added;
    }

    /** Adds one line that a department says it holds. The caller has checked that the person may, and that nobody adds it meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Dataset answered(Project project, Department department, StarterCatalogue.Entry entry, Author author) {
        Dataset dataset = lines(project, department, List.of(entry), author).get(0);
        dataset.origin = DatasetOrigin.QUESTIONNAIRE;
        dataset.signature.confirm(clock.instant());
        dataset.settled(author, clock.instant());
        dataset.persistAndFlush();
        journal.append(Datasets.note(dataset, author, "inventory.added"));
        return dataset;
    }

    private List<Dataset> lines(Project project, Department department, List<StarterCatalogue.Entry> entries, Author author) {
        int first = counter.take(project.municipalityId(), department.code, entries.size());
        Instant now = clock.instant();
        List<Dataset> made = new ArrayList<>();
        for (StarterCatalogue.Entry entry : entries) {
            Dataset dataset = Dataset.added(project, department, DatasetCounter.number(department.code, first + made.size()),
                    DatasetOrigin.CATALOGUE, author, now);
            describe(dataset, entry);
            dataset.settled(author, now);
            made.add(dataset);
        }
        return made;
    }

    /** What the catalogue knows of a dataset; the town corrects it. */
    public static void describe(Dataset dataset, StarterCatalogue.Entry entry) {
        dataset.catalogueCode = entry.code();
        dataset.names.title = entry.title();
        dataset.names.description = entry.contents();
        dataset.names.theme = entry.theme();
        dataset.custody.sourceSystem = entry.sourceSystem();
        dataset.coverage.updateFrequency = entry.frequency();
        dataset.law.personalDataLevel = entry.personalData();
        dataset.release.schemaName = entry.schema().isBlank() ? null : entry.schema();
        dataset.release.releaseFormat = entry.releaseFormat();
    }
}
