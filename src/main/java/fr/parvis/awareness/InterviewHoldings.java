package fr.parvis.awareness;

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

/** The interviews somebody is still to hold, and their handing over. */
@ApplicationScoped
public class InterviewHoldings implements Holdings {

    private static final String KIND = "interview";

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Override
    @Transactional
    public List<Holding> heldBy(long personId, long municipalityId) {
        return planned(personId, municipalityId).stream()
                .map(one -> new Holding(KIND, one.id, one.department.name + " – " + one.project.title, "/interviews/" + one.id)).toList();
    }

    @Override
    @Transactional
    public void handOver(Handing act) {
        String name = people.names(List.of(act.toPersonId())).get(act.toPersonId());
        for (Interview interview : act.taken(KIND, planned(act.fromPersonId(), act.municipalityId()))) {
            interview.interviewerId = act.toPersonId();
            interview.touched(act.by().name(), clock.instant());
            journal.append(Interviews.note(interview, act.by(), "awareness.interview-handed-over").because(act.reason())
                    .before("interviewer", act.fromPersonId()).after("interviewer", act.toPersonId()).fact("name", name));
        }
    }

    private static List<Interview> planned(long personId, long municipalityId) {
        return Interview.list("select i from Interview i join fetch i.department join fetch i.project where i.interviewerId = ?1 and i.municipalityId = ?2"
                + " and i.state = ?3 order by i.id", personId, municipalityId, InterviewState.PLANNED);
    }
}
