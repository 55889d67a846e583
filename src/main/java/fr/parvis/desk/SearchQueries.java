package fr.parvis.desk;

import fr.parvis.document.Document;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.meeting.Decision;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.Person;
import fr.parvis.platform.Alphabet;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAccess;
import fr.parvis.task.Task;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One look over everything that has a title or a name, within what the person may see; case, accents and joined letters count for nothing. */
@ApplicationScoped
public class SearchQueries {

    /** The most found of each kind. */
    public static final int MOST = 20;

    /** The most words that are looked for: those that follow hardly narrow anything. */
    private static final int WORDS = 6;

    /**
     * Something found.
     *
     * @param reference its number, or null
     * @param of        the project or town it belongs to
     */
    public record Found(SearchKind kind, long id, String reference, String title, String of, String path) {
    }

    /** A row of a query before it has its path. */
    public record Row(long id, String reference, String title, String of, Long place) {
    }

    @Inject
    Clock clock;

    /** @param typed not blank; every word of it is found somewhere in the title, the number or the name */
    @Transactional
    public List<Found> of(Actor actor, String typed) {
        List<String> words = Arrays.stream(Alphabet.plain(typed).split("\\s+")).filter(word -> !word.isEmpty()).distinct().limit(WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        add(found, SearchKind.PROJECT, Project.find("select p.id, cast(null as String), p.title, m.name, p.id from Project p join p.municipality m where "
                + all(words, "p.title") + " and " + ProjectAccess.CONDITION + " order by p.id desc", parameters(words, ProjectAccess.parameters(actor))));
        add(found, SearchKind.TASK, Task.find("select t.id, coalesce(t.template, concat('T-', cast(t.number as String))), t.title, p.title, p.id from Task t"
                + " join t.project p join ProjectCycle c on c.id = t.cycleId where " + all(words, "concat(t.title, ' ', coalesce(t.template, concat('T-',"
                + " cast(t.number as String))))") + " and c.number = p.cycleNumber and " + ProjectAccess.CONDITION
                + " order by case when t.state in (DONE, CANCELLED) then 1 else 0 end, t.id desc", parameters(words, ProjectAccess.parameters(actor))));
        add(found, SearchKind.DATASET, Dataset.find("select d.id, d.number, d.names.title, p.title, p.id from Dataset d join d.project p where "
                + all(words, "concat(d.names.title, ' ', d.number)") + " and " + InventoryAccess.CONDITION + " order by d.id desc",
                parameters(words, InventoryAccess.parameters(actor))));
        add(found, SearchKind.DOCUMENT, Document.find("select d.id, v.name, d.title, p.title, p.id from Document d join d.project p join DocumentVersion v on"
                + " v.documentId = d.id and v.number = d.latest where d.withdrawnAt is null and " + all(words, "concat(d.title, ' ', v.name)") + " and "
                + ProjectAccess.CONDITION + " order by d.id desc", parameters(words, ProjectAccess.parameters(actor))));
        add(found, SearchKind.DECISION, Decision.find("select d.id, " + Decision.REFERENCE + ", substring(d.words, 1, 200), p.title, p.id from Decision d join d.project p where "
                + all(words, "concat(d.words, ' ', " + Decision.REFERENCE + ")") + " and " + ProjectAccess.CONDITION + " order by d.id desc", parameters(words, ProjectAccess.parameters(actor))));
        Long[] towns = ProjectAccess.array(actor.municipalityIds());
        add(found, SearchKind.PERSON, Person.find("select distinct u.id, cast(null as String), u.name, m.name, m.id from Person u join RoleHolding h on h.personId = u.id"
                + " join Municipality m on m.id = h.municipalityId where u.active and one_of(:towns, h.municipalityId) and (h.endsOn is null or"
                + " h.endsOn >= :today) and " + all(words, "u.name") + " order by u.name, u.id, m.id", parameters(words, Parameters.with("towns", towns)
                .and("today", LocalDate.now(clock)))));
        add(found, SearchKind.DEPARTMENT, Department.find("select x.id, x.code, x.name, m.name, m.id from Department x join x.municipality m where"
                + " one_of(:towns, x.municipality.id) and " + all(words, "concat(x.name, ' ', x.code)") + " order by x.name, x.id", parameters(words,
                Parameters.with("towns", towns))));
        return List.copyOf(found);
    }

    private static void add(List<Found> found, SearchKind kind, PanacheQuery<?> query) {
        query.project(Row.class).page(Page.ofSize(MOST)).list().forEach(row -> found.add(new Found(kind, row.id(), row.reference(), row.title(), row.of(),
                path(kind, row))));
    }

    private static String path(SearchKind kind, Row row) {
        return switch (kind) {
            case PROJECT -> "/projects/" + row.id();
            case TASK -> "/tasks/" + row.id();
            case DATASET -> "/datasets/" + row.id();
            case DOCUMENT -> "/documents/" + row.id();
            case DECISION -> "/decisions/" + row.id();
            case PERSON -> "/municipalities/" + row.place() + "#people";
            case DEPARTMENT -> "/municipalities/" + row.place() + "#departments";
        };
    }

    private static String all(List<String> words, String path) {
        return String.join(" and ", IntStream.range(0, words.size()).mapToObj(number -> Alphabet.searched(path) + " like :word" + number + " escape '!'").toList());
    }

    private static Parameters parameters(List<String> words, Parameters parameters) {
        for (int number = 0; number < words.size(); number++) {
            parameters.and("word" + number, "%" + words.get(number).replaceAll("([!%_])", "!$1") + "%");
        }
        return parameters;
    }
}
