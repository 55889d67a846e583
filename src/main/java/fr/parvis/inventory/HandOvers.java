package fr.parvis.inventory;

import static fr.parvis.inventory.InventoryRefusal.Reason.DEPARTMENT_MISSING;
import static fr.parvis.inventory.InventoryRefusal.Reason.DEPARTMENT_UNKNOWN;
import static fr.parvis.inventory.InventoryRefusal.Reason.HELD_THERE;

import fr.parvis.inventory.Visas.Decided;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Department;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lines that a head hands to another department: they become that department's, which is asked to confirm and to sign them. */
@ApplicationScoped
class HandOvers {

    /** What a department that had not been asked gets to decide. */
    private static final Period TIME = Period.ofDays(15);

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Event<LinesHandedOver> handedOver;

    @Inject
    Event<DatasetsChanged> changed;

    /** @throws InventoryRefusal.Refused when one names no other department of the town, or that department holds a line of that title */
    static Map<Long, Department> targets(VisaRequest request, List<Decided> decisions, Map<Long, Dataset> datasets) {
        List<Decided> handed = decisions.stream().filter(one -> one.decision() == VisaDecision.HAND_OVER).toList();
        if (handed.isEmpty()) {
            return Map.of();
        }
        Map<Long, Department> known = Department.<Department>list("municipality.id", request.campaign.project.municipalityId()).stream()
                .collect(Collectors.toMap(one -> one.id, Function.identity()));
        Set<Long> wanted = handed.stream().map(Decided::departmentId).filter(known::containsKey).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        Dataset.<Dataset>list("project = ?1 and department.id in ?2", request.campaign.project, wanted).forEach(one -> taken.add(place(one.department.id, one)));
        Map<Long, Department> targets = new HashMap<>();
        for (Decided one : handed) {
            Department target = one.departmentId() == null ? null : known.get(one.departmentId());
            if (one.departmentId() == null || target != null && target.id.equals(request.department.id)) {
                throw InventoryRefusal.field("departmentId", DEPARTMENT_MISSING);
            }
            if (target == null) {
                throw InventoryRefusal.field("departmentId", DEPARTMENT_UNKNOWN);
            }
            if (!taken.add(place(target.id, datasets.get(one.datasetId())))) {
                throw InventoryRefusal.field("departmentId", HELD_THERE);
            }
            targets.put(one.datasetId(), target);
        }
        return targets;
    }

    private static String place(long departmentId, Dataset dataset) {
        return departmentId + " " + SearchWords.key(dataset.names.title);
    }

    /** Asks the other departments, in what they were last asked or in this campaign, and tells the history and whoever is concerned. */
    void tell(VisaRequest from, List<VisaLine> lines, Map<Long, Dataset> datasets, Map<Long, Department> targets, Author author) {
        if (targets.isEmpty()) {
            return;
        }
        Map<Long, VisaRequest> latest = VisaRequest.latest(from.campaign.project.id).stream()
                .collect(Collectors.toMap(one -> one.department.id, Function.identity()));
        Map<Department, List<VisaLine>> byDepartment = lines.stream().filter(line -> targets.containsKey(line.datasetId))
                .collect(Collectors.groupingBy(line -> targets.get(line.datasetId), LinkedHashMap::new, Collectors.toList()));
        byDepartment.forEach((department, handed) -> {
            VisaRequest known = latest.get(department.id);
            VisaRequest to = known == null ? asked(from, department, handed.get(0).reason) : VisaRequest.locked(known.id);
            Map<String, String> stood = to.texts();
            to.reopen();
            for (VisaLine line : handed) {
                journal.append(Datasets.note(datasets.get(line.datasetId), author, "inventory.handed-over").because(line.reason)
                        .before("department", from.department.name).after("department", department.name)
                        .was(VisaRequest.KIND, to.id, stood, to.texts()));
            }
            handedOver.fire(new LinesHandedOver(from, to, handed, handed.stream().map(line -> datasets.get(line.datasetId)).toList(), author));
        });
        // Whose the data are weighs on what was checked of them.
        changed.fire(new DatasetsChanged(targets.keySet().stream().map(id -> new DatasetChanged(datasets.get(id), true, author)).toList()));
    }

    /** In a campaign that follows this one: the department was not asked before today, and is not late from the first day. */
    private VisaRequest asked(VisaRequest from, Department department, String words) {
        LocalDate soonest = LocalDate.now(clock).plus(TIME);
        VisaCampaign campaign = VisaCampaign.following(from.campaign, words, from.campaign.dueOn.isBefore(soonest) ? soonest : from.campaign.dueOn,
                clock.instant());
        campaign.persist();
        VisaRequest request = VisaRequest.asked(campaign, department);
        request.persistAndFlush();
        return request;
    }

    /** Departments that were asked because of lines which are no longer theirs, and have nothing left to decide. */
    static void settle(VisaRequest from, Collection<Long> departmentIds, Note note) {
        List<VisaRequest> requests = VisaRequest.latest(from.campaign.project.id).stream()
                .filter(one -> departmentIds.contains(one.department.id) && one.state() == VisaRequestState.OPEN).toList();
        for (VisaQueries.Read read : VisaSheet.of(requests)) {
            if (read.sheet().pending().isEmpty()) {
                Map<String, String> stood = read.request().texts();
                read.request().nothingLeft();
                note.was(VisaRequest.KIND, read.request().id, stood, read.request().texts());
            }
        }
    }
}
