package fr.parvis.ledger;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.platform.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the waits of a town stand on their ladders, and how long its rungs take. */
@ApplicationScoped
public class Ladders {

    /** A wait of one project: a department may be asked in two at once. */
    private record Asked(long projectId, Wait.Key key) {
    }

    @Inject
    Journal journal;

    @Inject
    EntityManager entities;

    /**
     * In three statements, however much waits.
     *
     * @param waits by id of the project, all of the same town
     */
    @Transactional
    public Map<Long, List<Climb>> of(long municipalityId, Map<Long, List<Wait>> waits, WorkingDays calendar, LocalDate today) {
        if (waits.isEmpty()) {
            return Map.of();
        }
        LadderDelays delays = delays(municipalityId);
        List<Wait.Key> keys = waits.values().stream().flatMap(List::stream).map(Wait::key).toList();
        Map<Asked, Map<Rung, LocalDate>> climbed = new HashMap<>();
        LadderStep.of(waits.keySet(), keys).forEach(step -> climbed.computeIfAbsent(new Asked(step.projectId(), step.key()),
                any -> new EnumMap<>(Rung.class)).put(step.rung(), step.on()));
        Map<Asked, LocalDate> quiet = LadderAnswer.quiet(waits.keySet(), keys).stream()
                .collect(Collectors.toMap(one -> new Asked(one.projectId(), one.key()), LadderAnswer.Quiet::until));
        Map<Long, List<Climb>> climbs = new HashMap<>();
        waits.forEach((project, own) -> climbs.put(project, own.stream().map(wait -> {
            Asked asked = new Asked(project, wait.key());
            Map<Rung, LocalDate> before = climbed.getOrDefault(asked, Map.of());
            return new Climb(wait, before, wait.paused() ? List.of() : new Ladder(wait.clock(), delays, calendar).ahead(before, quiet.get(asked), today),
                    wait.clock().awayOn(today).orElse(null));
        }).toList()));
        return climbs;
    }

    @Transactional
    public LadderDelays delays(long municipalityId) {
        return LadderDelay.of(municipalityId).map(LadderDelay::delays).orElse(LadderDelays.USUAL);
    }

    /** The caller has checked that the delays rise, and who asks. */
    @Transactional
    public void set(long municipalityId, LadderDelays delays, Actor actor) {
        entities.find(Municipality.class, municipalityId, LockModeType.PESSIMISTIC_WRITE);
        LadderDelays before = delays(municipalityId);
        if (before.equals(delays)) {
            return;
        }
        LadderDelay.of(municipalityId).ifPresentOrElse(own -> own.set(delays), () -> LadderDelay.of(municipalityId, delays).persist());
        journal.append(Note.of(municipalityId, actor.author(), "ledger.delays").about("municipality", municipalityId)
                .before("days", written(before)).after("days", written(delays)));
    }

    private static String written(LadderDelays delays) {
        return delays.reminder() + " / " + delays.superior() + " / " + delays.list();
    }
}
