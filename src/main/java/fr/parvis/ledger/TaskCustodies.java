package fr.parvis.ledger;

import fr.parvis.journal.JournalLine;
import fr.parvis.ledger.Custody.Handover;
import fr.parvis.people.PeopleQueries;
import fr.parvis.phase.Phase;
import fr.parvis.platform.Clocks;
import fr.parvis.platform.WorkingDays;
import fr.parvis.task.Hands;
import fr.parvis.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** In whose hands a task has been since it was to be acted on. */
@ApplicationScoped
public class TaskCustodies implements Hands {

    @Inject
    Clock clock;

    @Inject
    PeopleQueries people;

    @Override
    @Transactional
    public Held of(Task task, List<JournalLine> history) {
        List<JournalLine> lines = history.stream().sorted(Comparator.comparing(JournalLine::position)).toList();
        LocalDate today = LocalDate.now(clock);
        Optional<Instant> from = begun(task, lines).filter(at -> !day(at).isAfter(today));
        if (from.isEmpty()) {
            return Held.NOT_YET;
        }
        List<Handover> hands = TaskCustody.hands(from.get(), task.ownerId, lines);
        LocalDate end = task.state().isOpen() ? today : day(hands.get(hands.size() - 1).at());
        Custody custody = Custody.of(hands, end);
        WorkingDays calendar = new WorkingDays(task.project.municipality.alsaceMoselle);
        Map<String, Integer> held = custody.held(calendar);
        Map<Long, String> names = people.names(held.keySet().stream().flatMap(holder -> TaskCustody.person(holder).stream()).toList());
        List<Share> shares = held.entrySet().stream().filter(one -> one.getValue() > 0).map(one -> new Share(TaskCustody.person(one.getKey()).map(names::get)
                .or(() -> TaskCustody.outside(one.getKey())).orElse(null), one.getValue())).toList();
        return new Held(shares, custody.paused(calendar), calendar.between(day(from.get()), end));
    }

    /** From when it was to be acted on, as in the ledger: its phase runs and it is to begin, unless somebody began before. */
    private static Optional<Instant> begun(Task task, List<JournalLine> lines) {
        Optional<Instant> moved = lines.stream().filter(line -> line.event().equals("task.changed") && line.after().containsKey("state"))
                .map(JournalLine::at).findFirst();
        LocalDate phase = Phase.find("select f.startedOn from Phase f where f.cycleId = ?1 and f.code = ?2", task.cycleId, task.phase)
                .project(LocalDate.class).firstResult();
        if (phase == null) {
            return moved;
        }
        LocalDate due = Stream.of(day(task.createdAt), phase, task.startOn == null ? phase : task.startOn).max(Comparator.naturalOrder()).orElseThrow();
        Instant from = due.equals(day(task.createdAt)) ? task.createdAt : due.atStartOfDay(Clocks.PARIS).toInstant();
        return Optional.of(moved.filter(from::isAfter).orElse(from));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Clocks.PARIS).toLocalDate();
    }
}
