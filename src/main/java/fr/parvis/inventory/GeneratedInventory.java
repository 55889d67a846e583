package fr.parvis.inventory;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The inventory of a fictional town: lines of the starter catalogue again and again, one by place, confirmed and scored. One journal entry
 * for all of them, since nobody did it line by line.
 */
@ApplicationScoped
public class GeneratedInventory {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    StarterCatalogue catalogue;

    @Inject
    DatasetCounter counter;

    /** @param grid the frozen grid under which they are scored; null leaves them unscored */
    @Transactional
    public List<Dataset> make(Project project, List<Department> departments, int count, PriorityGrid grid, Actor lead) {
        Instant now = clock.instant();
        List<List<StarterCatalogue.Entry>> shares = new ArrayList<>();
        departments.forEach(any -> shares.add(new ArrayList<>()));
        for (int place = 0; place < count; place++) {
            StarterCatalogue.Entry entry = catalogue.entries().get(place % catalogue.entries().size());
            shares.get(UsualHolder.of(entry, departments, place)).add(entry);
        }
        List<Dataset> made = new ArrayList<>();
        for (int i = 0; i < departments.size(); i++) {
            Department department = departments.get(i);
            List<StarterCatalogue.Entry> share = shares.get(i);
            int first = share.isEmpty() ? 0 : counter.take(project.municipalityId(), department.code, share.size());
            for (int place = 0; place < share.size(); place++) {
                made.add(dataset(project, department, DatasetCounter.number(department.code, first + place), share.get(place), place, lead.author(), now));
            }
        }
        List<DatasetScore> scores = grid == null ? List.of() : made.stream().map(dataset -> score(dataset, grid, lead.author(), now)).toList();
        // Ranked before they are kept: each is one insert and no update.
        Dataset.persist(made);
        for (int i = 0; i < scores.size(); i++) {
            scores.get(i).datasetId = made.get(i).id;
        }
        DatasetScore.persist(scores);
        forget(made, scores);
        journal.append(Note.of(project.municipalityId(), lead.author(), "inventory.generated").about("project", project.id).project(project.id)
                .fact("count", made.size()));
        return made;
    }

    private static Dataset dataset(Project project, Department department, String number, StarterCatalogue.Entry entry, int place, Author author,
            Instant now) {
        Dataset dataset = Dataset.added(project, department, number, DatasetOrigin.GENERATED, author, now);
        CatalogueLines.describe(dataset, entry);
        int round = place / 12;
        dataset.names.title = round == 0 ? entry.title() : entry.title() + " – secteur " + round + "." + place;
        dataset.custody.sourceFormat = SourceFormat.values()[place % 3];
        dataset.custody.stewardId = department.referentId;
        dataset.coverage.dataCreatedOn = LocalDate.of(2015 + place % 10, 1 + place % 12, 1);
        dataset.law.legalNature = LegalNature.DATABASE;
        dataset.law.communicability = entry.personalData() == 3 ? Communicability.TO_EXAMINE : Communicability.EVERYBODY;
        dataset.signature.confirm(now);
        dataset.settled(author, now);
        return dataset;
    }

    private DatasetScore score(Dataset dataset, PriorityGrid grid, Author author, Instant now) {
        GridRules rules = grid.rules();
        GridRules.Marks marks = catalogue.entry(dataset.catalogueCode).orElseThrow().marks();
        DatasetScore score = DatasetScore.of(0, grid.id);
        score.mark(marks, rules.judge(marks, true), author, now);
        dataset.standing.rank(score);
        dataset.settled(author, now);
        return score;
    }

    /** What is written need not be looked through at each later query of the same transaction. */
    private static void forget(List<Dataset> made, List<DatasetScore> scores) {
        var session = Dataset.getEntityManager();
        session.flush();
        made.forEach(session::detach);
        scores.forEach(session::detach);
    }
}
