package fr.parvis.people;

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
                .map(department -> new Holding("department", department.id, department.name, "/municipalities/" + municipalityId)).toList();
    }

    @Override
    @Transactional
    public void handOver(Handing act) {
        for (Department department : act.taken("department", held(act.fromPersonId(), act.municipalityId()))) {
            Map<String, String> was = department.posts();
            department.headId = replaced(department.headId, act.fromPersonId(), act.toPersonId());
            department.deputyId = replaced(department.deputyId, act.fromPersonId(), act.toPersonId());
            department.referentId = replaced(department.referentId, act.fromPersonId(), act.toPersonId());
            journal.append(Note.of(act.municipalityId(), act.by(), "people.department-changed").about("department", department.id).because(act.reason())
                    .before("holder", act.fromPersonId()).after("holder", act.toPersonId()).fact("name", department.name)
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
