package fr.parvis.dashboard;

import fr.parvis.dashboard.Standings.Standing;
import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.phase.PhaseState;
import fr.parvis.platform.Clocks;
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
        Map<Boolean, WorkingDays> days = Map.of(false, new WorkingDays(false), true, new WorkingDays(true));
        Collator french = Collator.getInstance(Locale.FRENCH);
        return towns.stream().map(town -> row(town, latest.get(town.id()), counts.getOrDefault(town.id(), 0), all, days.get(town.alsaceMoselle()), today))
                .sorted(sort.order(descending, french::compare)).toList();
    }

    private static PortfolioRow row(TownRow town, ProjectRow project, int count, Map<Long, Standing> all, WorkingDays days, LocalDate today) {
        if (project == null) {
            return new PortfolioRow(town.id(), town.name(), null, null, null, 0, null, null, null, null);
        }
        Standing standing = all.get(project.id());
        boolean done = standing.inHand().state() == PhaseState.DONE;
        LocalDate gate = done ? null : standing.inHand().plannedEndOn();
        Integer waited = standing.oldest() == null ? null
                : (Integer) days.between(standing.oldest().since().atZone(Clocks.PARIS).toLocalDate(), today);
        return new PortfolioRow(town.id(), town.name(), project.id(), project.title(), project.cycle(), count, standing, waited, gate,
                done ? null : (Integer) days.between(today, gate));
    }
}
