package fr.parvis.review;

import fr.parvis.awareness.Interview;
import fr.parvis.gap.Gap;
import fr.parvis.gap.VisaArbitration;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.method.Methods;
import fr.parvis.opinion.Opinion;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.project.Project;
import fr.parvis.review.Carried.Kind;
import fr.parvis.task.Task;
import fr.parvis.task.TaskOrigin;
import fr.parvis.task.TaskQueries;
import fr.parvis.task.TaskState;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Everything open of a project that the next cycle takes over, before it does. */
@ApplicationScoped
public class CarriedQueries {

    /**
     * Refused or closed: by the law, by the latest word of whoever was asked, or out of the scope that a department gave it. Looked at again when its day has
     * come, or when it has none.
     */
    private static final String REFUSED = """
            d.checks.withdrawnOn is null and (d.standing.reexamineOn is null or d.standing.reexamineOn <= :day)
            and (d.standing.openness = CLOSED or d.law.communicability = NOBODY or d.signature.outOfScopeReason is not null
                or d.checks.dpoOpinion = UNFAVOURABLE or d.checks.legalOutcome = UNFAVOURABLE
                or exists (select 1 from Opinion o where o.datasetId = d.id and o.outcome = UNFAVOURABLE and\s""" + Opinion.LATEST + "))";

    private static final String DATASETS = " from Dataset d join d.project p where p.id = :project and ";

    /** One that is open. */
    record Open(long id, String label, String holder, LocalDate dueOn) {
    }

    record OpenTask(long id, String template, String title, String holder, LocalDate dueOn, TaskOrigin origin) {
    }

    @Inject
    Clock clock;

    @Inject
    PeopleQueries people;

    @Inject
    Methods methods;

    /** As far as the person may see it: what is said of datasets not to be mentioned is left out for the others. */
    @Transactional
    public List<Carried> of(Project project, Actor actor, Locale locale) {
        List<Carried> all = new ArrayList<>();
        long cycle = Cycles.current(project);
        Task.find("""
                select t.id, t.template, t.title, o.name, t.dueOn, t.origin from Task t left join Person o on o.id = t.ownerId where t.cycleId = ?1
                and t.state not in ?2 order by t.phase, t.number""", cycle, List.of(TaskState.DONE, TaskState.CANCELLED)).project(OpenTask.class).stream()
                .forEach(one -> all.add(new Carried(one.origin() == TaskOrigin.RESERVATION ? Kind.RESERVATION : Kind.TASK,
                        TaskQueries.title(methods, project.methodVersion, one.template(), one.title(), locale), one.holder(), one.dueOn(),
                        "/tasks/" + one.id())));
        findings(cycle, locale, all);
        add(all, Kind.INTERVIEW, "/interviews/", Interview.find("""
                select i.id, x.name, case when i.state = PLANNED then o.name else h.name end, case when i.state = PLANNED then i.plannedOn end
                from Interview i join i.department x left join Person o on o.id = i.interviewerId left join Person h on h.id = coalesce(x.headId, x.deputyId)
                where i.project = ?1 and (i.state = PLANNED and i.cycleId = ?2 or i.state = HELD and i.visa.at is null and size(i.minutes.words) > 0)
                order by i.id""", project, cycle).project(Open.class).list());
        Parameters parameters = InventoryAccess.parameters(actor).and("project", project.id);
        add(all, Kind.GAP, "/gaps/", Gap.find("select g.id, g.words, o.name, cast(null as LocalDate) from Gap g join g.project p left join Dataset d on d.id = g.datasetId"
                + " left join Person o on o.id = g.ownerId where p.id = :project and g.closedAt is null and (d.id is null or "
                + InventoryAccess.CONDITION + ") order by g.id", parameters).project(Open.class).list());
        add(all, Kind.ARBITRATION, "/datasets/", VisaArbitration.find("select d.id, d.names.title, a.askedByName, cast(null as LocalDate) from VisaArbitration a"
                + " join Dataset d on d.id = a.datasetId join d.project p where p.id = :project and a.decidedAt is null and " + InventoryAccess.CONDITION
                + " order by a.id", parameters).project(Open.class).list());
        add(all, Kind.OPINION, "/datasets/", Opinion.find("select d.id, concat(d.number, ' – ', d.names.title), o.askedToName, o.dueOn from Opinion o"
                + " join Dataset d on d.id = o.datasetId join d.project p where p.id = :project and (o.outcome is null and o.withdrawnAt is null"
                + " or o.outcome = CONDITIONS and o.conditionLiftedAt is null and " + Opinion.LATEST + ") and " + InventoryAccess.CONDITION + " order by o.id", parameters).project(Open.class).list());
        add(all, Kind.POSTPONED, "/datasets/", Dataset.find("select d.id, concat(d.number, ' – ', d.names.title), cast(null as String), cast(null as LocalDate)" + DATASETS
                + "d.standing.sideState = POSTPONED and d.checks.withdrawnOn is null and " + InventoryAccess.CONDITION + " order by d.number", parameters)
                .project(Open.class).list());
        add(all, Kind.TO_EXAMINE, "/datasets/", Dataset.find("select d.id, concat(d.number, ' – ', d.names.title), cast(null as String), d.standing.reexamineOn"
                + DATASETS + REFUSED + " and " + InventoryAccess.CONDITION + " order by d.number", parameters.and("day", startOfNext(cycle)))
                .project(Open.class).list());
        return all;
    }

    /** A dataset to look at again; one that is not to be mentioned is counted and not named. */
    record Again(String number, boolean withheld) {
    }

    /** The datasets that were refused or closed and are looked at again in a cycle that starts on this day. */
    @Transactional
    List<Again> toExamine(long projectId, LocalDate day) {
        return Dataset.find("select d.number, d.standing.withheld" + DATASETS + REFUSED + " order by d.number",
                Parameters.with("project", projectId).and("day", day)).project(Again.class).list();
    }

    private LocalDate startOfNext(long cycleId) {
        return NextCyclePlan.ofCycle(cycleId).map(NextCyclePlan::startsOn).orElseGet(() -> LocalDate.now(clock));
    }

    private void findings(long cycleId, Locale locale, List<Carried> all) {
        List<Finding> findings = Finding.ofCycle(cycleId).stream().filter(NextCycle::takenUp).toList();
        Map<Long, String> names = people.names(findings.stream().map(one -> one.ownerId).filter(Objects::nonNull).toList());
        findings.forEach(one -> all.add(new Carried(Kind.FINDING, one.action == null ? FindingQueries.title(one.source, one.words, locale) : one.action,
                one.ownerId == null ? null : names.get(one.ownerId), one.dueOn, "/findings/" + one.id)));
    }

    private static void add(List<Carried> all, Kind kind, String path, List<Open> open) {
        open.forEach(one -> all.add(new Carried(kind, one.label(), one.holder(), one.dueOn(), path + one.id())));
    }
}
