package fr.parvis.meeting;

import fr.parvis.people.PeopleQueries;
import fr.parvis.platform.CanonicalJson;
import fr.parvis.platform.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Closes minutes: nothing is left to settle, the names of that day are kept, and the fingerprint covers all that the minutes say. */
@ApplicationScoped
class MinutesSeal {

    @Inject
    PeopleQueries people;

    /**
     * @return the fingerprint of the minutes, which is what is approved
     * @throws MeetingRefusal.Refused when a decision has neither a task nor an end
     */
    String seal(Meeting meeting) {
        List<Decision> taken = Decision.list("meetingId = ?1 order by numberedIn, number", meeting.id);
        settled(meeting, taken);
        List<AgendaItem> items = AgendaItem.of(meeting.id);
        List<Attendance> seats = Attendance.of(meeting.id);
        Map<Long, String> names = people.names(Stream.concat(items.stream().map(item -> item.broughtById), seats.stream().map(seat -> seat.personId))
                .filter(Objects::nonNull).toList());
        items.forEach(item -> item.keep(names.get(item.broughtById)));
        seats.forEach(seat -> seat.keep(names.get(seat.personId)));
        Map<String, Object> members = head(meeting);
        members.put("points", items.stream().map(item -> Arrays.asList(item.place, item.title, names.get(item.broughtById), item.minutes, item.toDecide,
                item.words())).toList());
        members.put("present", seats.stream().map(seat -> List.of(seat.personId == null ? seat.guest : names.get(seat.personId), seat.presence)).toList());
        members.putAll(outcome(meeting, taken, items));
        return Fingerprint.of(CanonicalJson.write(members));
    }

    private static void settled(Meeting meeting, List<Decision> taken) {
        Set<Long> followed = FollowUp.find("select f.decisionId from FollowUp f join Decision d on d.id = f.decisionId where d.meetingId = ?1", meeting.id)
                .project(Long.class).stream().collect(Collectors.toSet());
        List<String> unsettled = taken.stream().filter(one -> one.state() == DecisionState.OPEN && !followed.contains(one.id))
                .map(Decision::reference).toList();
        if (!unsettled.isEmpty()) {
            throw new MeetingRefusal.Refused(new MeetingRefusal.Unsettled(unsettled));
        }
    }

    private static Map<String, Object> head(Meeting meeting) {
        Map<String, Object> members = new HashMap<>();
        members.put("town", meeting.project.municipality.name);
        members.put("project", meeting.project.title);
        members.put("kind", meeting.kind);
        members.put("title", meeting.title);
        members.put("day", meeting.day);
        members.put("hour", meeting.hour);
        members.put("location", meeting.location);
        members.put("convenedBy", meeting.convenedByName);
        return members;
    }

    /** Points and decisions are told by the number under which the minutes show them. */
    private static Map<String, Object> outcome(Meeting meeting, List<Decision> taken, List<AgendaItem> items) {
        Map<Long, Integer> places = items.stream().collect(Collectors.toMap(item -> item.id, item -> item.place));
        Map<Long, String> numbers = taken.stream().collect(Collectors.toMap(one -> one.id, Decision::reference));
        List<FollowUp> followed = FollowUp.list("meetingId = ?1 order by id", meeting.id);
        return Map.of("decisions", taken.stream().map(one -> Arrays.asList(one.reference(), one.words, one.decidedBy, places.get(one.itemId))).toList(),
                "actions", followed.stream().map(one -> Arrays.asList(one.title, one.ownerName, one.dueOn, numbers.get(one.decisionId))).toList());
    }
}
