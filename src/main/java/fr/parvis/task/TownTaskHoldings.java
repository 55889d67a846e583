package fr.parvis.task;

import fr.parvis.journal.Journal;
import fr.parvis.people.Handing;
import fr.parvis.people.Holding;
import fr.parvis.people.Holdings;
import fr.parvis.people.PeopleQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The town's task templates that name somebody, whose tasks would be theirs, and their handing over. */
@ApplicationScoped
public class TownTaskHoldings implements Holdings {

    private static final String KIND = "task-template";

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Override
    @Transactional
    public List<Holding> heldBy(long personId, long municipalityId) {
        return naming(personId, municipalityId).stream().map(one -> new Holding(KIND, one.id, one.title, "/task-templates/" + one.id)).toList();
    }

    @Override
    @Transactional
    public void handOver(Handing act) {
        String name = people.names(List.of(act.toPersonId())).get(act.toPersonId());
        for (TownTask template : act.taken(KIND, naming(act.fromPersonId(), act.municipalityId()))) {
            template.ownerId = act.toPersonId();
            template.touched(act.by(), clock.instant());
            journal.append(TownTasks.note(template, act.by(), "task.template-handed-over").because(act.reason()).before("owner", act.fromPersonId())
                    .after("owner", act.toPersonId()).fact("name", name));
        }
    }

    private static List<TownTask> naming(long personId, long municipalityId) {
        return TownTask.list("ownerId = ?1 and municipalityId = ?2 and archivedAt is null order by id", personId, municipalityId);
    }
}
