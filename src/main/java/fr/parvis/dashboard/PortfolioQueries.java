package fr.parvis.dashboard;


import fr.parvis.dashboard.Standings.Standing;
import fr.parvis.ledger.Ledgers;
import fr.parvis.ledger.Wait;
import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The towns somebody belongs to, one row each, with nothing of what a town has not opened to them. */
@ApplicationScoped
public class PortfolioQueries {

    /** A town as it is read. */
    record TownRow(long id, String name, boolean alsaceMoselle) {
    }

    /** A project as it is read. */
    record ProjectRow(long id, String title, long townId, int cycle) {
    }

    @Inject
    Clock clock;

    @Inject
    Standings standings;

    @Inject
    Ledgers ledgers;

    /** In as many statements for one town as for two hundred. */
    @Transactional
    public List<PortfolioRow> of(Actor actor, PortfolioSort sort, boolean descending) {
        LocalDate today = LocalDate.now(clock);
        List<TownRow> towns = Municipality.find("select m.id, m.name, m.alsaceMoselle from Municipality m where m.id in ?1", actor.municipalityIds())
                .project(TownRow.class).list();
        Map<Long, ProjectRow> latest = new HashMap<>();
        Map<Long, Integer> counts = new HashMap<>();
        Project.find("select p.id, p.title, p.municipality.id, p.cycleNumber from Project p where " + ProjectAccess.CONDITION + " order by p.id",
                ProjectAccess.parameters(actor)).project(ProjectRow.class).stream().forEach(row -> {
                    latest.put(row.townId(), row);
                    counts.merge(row.townId(), 1, Integer::sum);
                });
        Map<Long, Standing> all = standings.of(latest.values().stream().map(ProjectRow::id).toList(), today);
        WorkingDays usual = new WorkingDays(false);
        WorkingDays eastern = new WorkingDays(true);
        Map<Long, WorkingDays> days = new HashMap<>();
        towns.stream().filter(town -> latest.containsKey(town.id()))
                .forEach(town -> days.put(latest.get(town.id()).id(), town.alsaceMoselle() ? eastern : usual));
        Map<Long, List<Wait>> waits = ledgers.of(days, today);
        Collator french = Collator.getInstance(Locale.FRENCH);
        return towns.stream().map(town -> row(town, latest.get(town.id()), counts.getOrDefault(town.id(), 0), all, waits, days, today))
                .sorted(sort.order(descending, french::compare)).toList();
    }

    private static PortfolioRow row(TownRow town, ProjectRow project, int count, Map<Long, Standing> all, Map<Long, List<Wait>> waits,
            Map<Long, WorkingDays> days, LocalDate today) {
        if (project == null) {
            return new PortfolioRow(town.id(), town.name(), null, null, null, 0, null, null, null, null);
        }
        Standing standing = all.get(project.id());
        boolean done = standing.inHand().state() == PhaseState.DONE;
        LocalDate gate = done ? null : standing.inHand().plannedEndOn();
        return new PortfolioRow(town.id(), town.name(), project.id(), project.title(), project.cycle(), count, standing,
                Wait.longest(waits.get(project.id())), gate, done ? null : (Integer) days.get(project.id()).between(today, gate));
    }
}
