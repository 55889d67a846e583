package fr.parvis.people;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The departments somebody heads, or is the deputy or the referent of. */
@ApplicationScoped
public class DepartmentHoldings implements Holdings {

    @Inject
    Journal journal;

    @Override
    @Transactional
    public List<Holding> heldBy(long personId, long municipalityId) {
        return held(personId, municipalityId).stream()
                .map(department -> new Holding("department", department.name, "/municipalities/" + municipalityId)).toList();
    }

    @Override
    @Transactional
    public void handOver(long fromPersonId, long toPersonId, long municipalityId, Author by, String reason) {
        for (Department department : held(fromPersonId, municipalityId)) {
            Map<String, String> was = department.posts();
            department.headId = replaced(department.headId, fromPersonId, toPersonId);
            department.deputyId = replaced(department.deputyId, fromPersonId, toPersonId);
            department.referentId = replaced(department.referentId, fromPersonId, toPersonId);
            journal.append(Note.of(municipalityId, by, "people.department-changed").about("department", department.id).because(reason)
                    .before("holder", fromPersonId).after("holder", toPersonId).fact("name", department.name)
                    .was(Department.KIND, department.id, was));
        }
    }

    private static Long replaced(Long holder, long from, long to) {
        return Objects.equals(holder, from) ? Long.valueOf(to) : holder;
    }

    private static List<Department> held(long personId, long municipalityId) {
        return Department.list("municipality.id = ?1 and (headId = ?2 or deputyId = ?2 or referentId = ?2) order by id", municipalityId,
                personId);
    }
}
