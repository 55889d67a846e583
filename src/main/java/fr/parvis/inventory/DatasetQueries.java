package fr.parvis.inventory;

import fr.parvis.people.Actor;
import fr.parvis.platform.Alphabet;
import fr.parvis.platform.PageOf;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The inventory, to be shown. */
@ApplicationScoped
public class DatasetQueries {

    private static final String FROM = "from Dataset d join d.project p join d.department x where p.id = :project and ";

    private static final String ROW = """
            select d.id, d.version, d.number, d.names.title, x.id, x.code, x.name, d.standing.status, d.standing.sideState,
                d.standing.score, d.standing.band, d.standing.openness, d.signature.visa, d.law.personalDataLevel,
                d.coverage.updateFrequency, d.coverage.nextUpdateDue, d.release.wave, d.standing.withheld\s""";

    /** A dataset as a line of the list. */
    public record DatasetRow(long id, long version, String number, String title, long departmentId, String department, String departmentName,
            DatasetStatus kept, SideState sideState, Integer score, Band band, Openness openness, VisaState visa,
            Integer personalDataLevel, UpdateFrequency updateFrequency, LocalDate nextUpdateDue, String wave, boolean withheld) {

        public DatasetStatus status(LocalDate today) {
            return kept.on(today, nextUpdateDue);
        }
    }

    /** How a department stands in the inventory. */
    public record DepartmentCount(long departmentId, String code, String name, long datasets, long confirmed, long signed) {
    }

    /** The datasets of a project that the person may see and asked for. The caller has checked that the project is visible. */
    @Transactional
    public PageOf<DatasetRow> ofProject(Actor actor, long projectId, DatasetFilter filter, DatasetSort sort, boolean descending,
            LocalDate today, int page, int size) {
        Parameters parameters = DatasetFilter.ofProject(actor, projectId);
        String from = FROM + InventoryAccess.CONDITION + filter.condition(today, parameters);
        List<DatasetRow> rows = Dataset.find(ROW + from + sort.order(descending), parameters).project(DatasetRow.class)
                .page(Page.of(page - 1, size)).list();
        long total = page == 1 && rows.size() < size ? rows.size() : Dataset.count(from, parameters);
        return new PageOf<>(rows, page, size, total);
    }

    /** Every department of the town, with those that hold nothing yet. */
    @Transactional
    public List<DepartmentCount> byDepartment(long municipalityId, long projectId) {
        return Dataset.find("""
                select x.id, x.code, x.name, count(d.id), count(d.signature.confirmedAt),
                    sum(case when d.signature.visa = STANDING then 1 else 0 end)
                from Department x left join Dataset d on d.department = x and d.project.id = ?2
                where x.municipality.id = ?1 group by x.id, x.code, x.name order by\s""" + Alphabet.of("x.name") + ", x.id", municipalityId, projectId)
                .project(DepartmentCount.class).list();
    }

    /** The datasets themselves, to be exported or compared, by number. */
    @Transactional
    public List<Dataset> whole(Actor actor, long projectId, DatasetFilter filter, LocalDate today) {
        Parameters parameters = DatasetFilter.ofProject(actor, projectId);
        return Dataset.list("select d from Dataset d join d.project p join fetch d.department x where p.id = :project and "
                + InventoryAccess.CONDITION + filter.condition(today, parameters) + " order by d.number", parameters);
    }
}
