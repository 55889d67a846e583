package fr.parvis.meeting;

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

/** The meetings somebody convenes whose minutes are not approved yet, and their handing over. */
@ApplicationScoped
public class MeetingHoldings implements Holdings {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Override
    @Transactional
    public List<Holding> heldBy(long personId, long municipalityId) {
        return open(personId, municipalityId).stream().map(one -> new Holding("meeting", one.id, one.title, "/meetings/" + one.id)).toList();
    }

    @Override
    @Transactional
    public void handOver(Handing act) {
        String name = people.names(List.of(act.toPersonId())).get(act.toPersonId());
        for (Meeting meeting : act.taken("meeting", open(act.fromPersonId(), act.municipalityId()))) {
            meeting.convenedById = act.toPersonId();
            meeting.convenedByName = name;
            meeting.touched(act.by(), clock.instant());
            journal.append(OpenMeeting.note(meeting, act.by(), "meeting.handed-over").because(act.reason()).before("convener", act.fromPersonId())
                    .after("convener", act.toPersonId()).fact("name", name));
        }
    }

    private static List<Meeting> open(long personId, long municipalityId) {
        return Meeting.list("convenedById = ?1 and municipalityId = ?2 and state in ?3 order by id", personId, municipalityId,
                List.of(MeetingState.PLANNED, MeetingState.HELD));
    }
}
