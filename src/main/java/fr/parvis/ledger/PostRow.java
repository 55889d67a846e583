package fr.parvis.ledger;

import fr.parvis.people.Department;
import fr.parvis.platform.Alphabet;
import fr.parvis.project.ProjectAccess;
import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A department with who holds its posts now, once for each time in which somebody fills the post of its head for the interim: read once, it tells who
 * could sign at any instant.
 *
 * @param headUntil    the last day on which whoever holds the post belongs to the town, null for one who does no more; likewise of the others
 * @param interimOf    whom the interim stands for; null for a post that nobody held
 * @param interimUntil null when nothing is known: whoever leaves the town is lent nothing from then on
 * @param to           the first instant at which it no longer holds
 */
public record PostRow(long townId, long id, String code, String name, Long headId, String head, LocalDate headUntil, Long deputyId, String deputy,
        LocalDate deputyUntil, Long interimOf, Long interimId, String interim, LocalDate interimUntil, Instant from, Instant to) {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    /** By name; one statement, whatever there is. */
    public static List<PostRow> of(Collection<Long> towns) {
        return Department.find("select x.municipality.id, x.id, x.code, x.name, x.headId, h.name, " + until("x.headId") + ", x.deputyId, y.name, "
                + until("x.deputyId") + ", g.delegatorId, g.delegateId, i.name, " + until("g.delegateId") + """
                , g.startsAt, g.endsAt
                from Department x left join Person h on h.id = x.headId left join Person y on y.id = x.deputyId
                    left join Delegation g on g.departmentId = x.id and g.interim = true left join Person i on i.id = g.delegateId
                where one_of(:towns, x.municipality.id) order by\s""" + Alphabet.of("x.name") + ", x.id, g.startsAt, g.id",
                Parameters.with("towns", ProjectAccess.array(towns)).and("ever", EVER)).project(PostRow.class).list();
    }

    private static String until(String person) {
        return "(select max(coalesce(m.endsOn, :ever)) from RoleHolding m where m.personId = " + person + " and m.municipalityId = x.municipality.id)";
    }

    /** Whether its head, whom it has now, belongs to the town that day. */
    public boolean headed(LocalDate on) {
        return headId != null && headUntil != null && !headUntil.isBefore(on);
    }

    public boolean deputised(LocalDate on) {
        return deputyId != null && deputyUntil != null && !deputyUntil.isBefore(on);
    }

    /**
     * Whoever fills the post for the interim at an instant; null for nobody.
     *
     * @param rows   of one department
     * @param headId who had the post then, though they had left the town; what was lent for a head before does not count
     */
    public static Interim interim(List<PostRow> rows, Long headId, Instant at, LocalDate on) {
        return rows.stream().filter(row -> row.interimId != null && Objects.equals(row.interimOf, headId) && !at.isBefore(row.from) && at.isBefore(row.to)
                && (row.interimUntil == null || !row.interimUntil.isBefore(on))).findFirst().map(row -> new Interim(row.interimId, row.interim, row.from))
                .orElse(null);
    }

    /** How a department stands now. */
    static HeldPost post(List<PostRow> rows, Instant now, LocalDate today) {
        PostRow one = rows.get(0);
        boolean head = one.headed(today);
        boolean deputy = one.deputised(today);
        return new HeldPost(one.id, one.name, head ? one.headId : null, head ? one.head : null, deputy ? one.deputyId : null, deputy ? one.deputy : null,
                interim(rows, one.headId, now, today));
    }
}
