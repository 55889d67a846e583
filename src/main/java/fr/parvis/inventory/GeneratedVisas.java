package fr.parvis.inventory;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.PeopleQueries;
import fr.parvis.platform.Clocks;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The visas of a fictional town: a campaign in which every head signed every line, each with all that was read of it, so that they fall like any other.
 * One journal entry for all of them, since nobody did it line by line.
 */
@ApplicationScoped
public class GeneratedVisas {

    /** What a head had to decide. */
    private static final int DAYS = 15;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    /** Every line signed by the head of its department (those of a vacant post wait), and the DPO's word where the gate wants it. */
    @Transactional
    public void sign(Project project, Actor lead) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Clocks.PARIS);
        // What a head signs says under which licence it is to be given: chosen later, it would make every visa fall.
        update("update dataset set licence = 'LOV2' where project_id = :project and licence is null and out_of_scope_reason is null", project);
        List<Dataset> datasets = Dataset.list("from Dataset d join fetch d.department x where d.project = ?1 and d.signature.outOfScopeReason is null"
                + " and d.checks.withdrawnOn is null and d.signature.visa = ?2 and x.headId is not null order by d.number", project, VisaState.NONE);
        // What was read before the statement above does not know of it, and is read anew by whoever comes later.
        datasets.forEach(Dataset.getEntityManager()::detach);
        datasets.stream().filter(one -> one.release.licence == null).forEach(one -> one.release.licence = Licence.LOV2);
        Map<Department, List<Dataset>> byDepartment = datasets.stream()
                .collect(Collectors.groupingBy(one -> one.department, LinkedHashMap::new, Collectors.toList()));
        Map<Long, String> heads = people.names(byDepartment.keySet().stream().map(one -> one.headId).toList());
        VisaCampaign campaign = VisaCampaign.launched(project, today.plusDays(DAYS), null, lead.author(), now);
        campaign.persist();
        Map<Department, VisaRequest> requests = new LinkedHashMap<>();
        byDepartment.keySet().forEach(one -> requests.put(one, VisaRequest.asked(campaign, one)));
        VisaRequest.persist(requests.values());
        List<VisaLine> lines = new ArrayList<>();
        byDepartment.forEach((department, held) -> lines.addAll(sign(requests.get(department), held,
                Author.of(department.headId, heads.get(department.headId)), now)));
        VisaLine.persist(lines);
        forget(lines);
        // Asked of each line and not as a list of departments: the embedded database would go through those of all towns.
        update("""
                update dataset set visa = 'STANDING', visa_at = :now, visa_by_name = (select h.name from department x
                    join person h on h.id = x.head_id where x.id = dataset.department_id), confirmed_at = coalesce(confirmed_at, :now)
                where project_id = :project and visa = 'NONE' and out_of_scope_reason is null and withdrawn_on is null
                    and exists (select 1 from department x where x.id = dataset.department_id and x.head_id is not null)""", project, "now", now);
        update("""
                update dataset set dpo_opinion = 'FAVOURABLE', dpo_opinion_on = :today, advised = true,
                    side_state = case when side_state = 'TO_EXAMINE' then null else side_state end
                where project_id = :project and personal_data_level >= 2 and band = 'P1'""", project, "today", today);
        Note note = Note.of(project.municipalityId(), lead.author(), "inventory.generated-visas").about("project", project.id)
                .project(project.id).fact("count", lines.size());
        datasets.forEach(one -> note.was(CountedDataset.KIND, one.id, Map.of("visa", VisaState.NONE.name())));
        journal.append(note);
    }

    private static List<VisaLine> sign(VisaRequest request, List<Dataset> datasets, Author head, Instant now) {
        List<VisaLine> lines = datasets.stream().map(one -> VisaLine.of(request.id, one, VisaDecision.APPROVE, null, head, now)).toList();
        request.decided(true, Visas.fingerprint(lines), head, now);
        return lines;
    }

    private static void update(String sql, Project project, Object... values) {
        var query = Dataset.getEntityManager().createNativeQuery(sql).setParameter("project", project.id);
        for (int i = 0; i < values.length; i += 2) {
            query.setParameter((String) values[i], values[i + 1]);
        }
        query.executeUpdate();
    }

    /** What is written need not be looked through at each later query of the same transaction. */
    private static void forget(List<VisaLine> lines) {
        var session = VisaLine.getEntityManager();
        session.flush();
        lines.forEach(session::detach);
    }
}
