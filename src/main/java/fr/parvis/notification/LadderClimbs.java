package fr.parvis.notification;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.ledger.Climb;
import fr.parvis.ledger.LadderStep;
import fr.parvis.ledger.Ladders;
import fr.parvis.ledger.Ledgers;
import fr.parvis.ledger.Rung;
import fr.parvis.ledger.Wait;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectQueries;
import fr.parvis.project.ProjectQueries.ProjectRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Climbs the rungs of a town that are due on a day, and tells of them, in one transaction: both are kept, or neither. */
@ApplicationScoped
public class LadderClimbs {

    /** A rung that is climbed, with what waits on it. */
    record Climbed(LadderStep step, Climb climb, ProjectRow project) {
    }

    @Inject
    Clock clock;

    @Inject
    Ledgers ledgers;

    @Inject
    Ladders ladders;

    @Inject
    ProjectQueries projects;

    @Inject
    LadderMail mail;

    @Inject
    Journal journal;

    /**
     * In as many statements for a thousand waits as for one; the history gets one note for each project in which something climbed.
     *
     * @return how many rungs were climbed
     * @throws RuntimeException of the database when another instance climbed one meanwhile: this one then leaves no trace
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int climb(LadderSender.TownRow town, LocalDate today) {
        WorkingDays calendar = new WorkingDays(town.alsaceMoselle());
        Map<Long, WorkingDays> calendars = new HashMap<>();
        Project.find("select p.id from Project p where p.municipality.id = ?1", town.id()).project(Long.class).stream()
                .forEach(id -> calendars.put(id, calendar));
        Map<Long, List<Wait>> waits = new HashMap<>(ledgers.of(calendars, today));
        ledgers.updates(calendars, today).forEach((project, overdue) -> {
            List<Wait> all = new ArrayList<>(waits.get(project));
            all.addAll(overdue);
            waits.put(project, all);
        });
        Map<Long, ProjectRow> rows = calendars.isEmpty() ? Map.of() : projects.rows(calendars.keySet()).stream()
                .collect(Collectors.toMap(ProjectRow::id, row -> row));
        Instant now = clock.instant();
        List<Climbed> climbed = new ArrayList<>();
        ladders.of(town.id(), waits, calendar, today).forEach((project, climbs) -> climbs.forEach(climb -> climb.dueOn(today).ifPresent(rung ->
                climbed.add(new Climbed(LadderStep.of(town.id(), project, climb.of().key(), rung, now), climb, rows.get(project))))));
        if (!climbed.isEmpty()) {
            LadderStep.persist(climbed.stream().map(Climbed::step));
            LadderStep.flush();
            mail.tell(town.id(), climbed);
            climbed.stream().collect(Collectors.groupingBy(one -> one.project().id())).forEach((project, own) -> note(town.id(), project, own));
        }
        return climbed.size();
    }

    private void note(long townId, long projectId, List<Climbed> climbed) {
        Note note = Note.of(townId, Author.SYSTEM, "ledger.climbed").project(projectId);
        Arrays.stream(Rung.values()).forEach(rung -> note.fact(rung.name(), climbed.stream().filter(one -> one.step().rung == rung).count()));
        journal.append(note);
    }
}
