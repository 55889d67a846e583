package fr.parvis.project;

import static fr.parvis.project.ProjectRefusal.Reason.EXEMPTION_IS_THE_DGS;
import static fr.parvis.project.ProjectRefusal.Reason.LEAD_NOT_ATTACHED;
import static fr.parvis.project.ProjectRefusal.Reason.MAY_NOT_CHANGE;
import static fr.parvis.project.ProjectRefusal.Reason.MAY_NOT_CREATE;
import static fr.parvis.project.ProjectRefusal.Reason.NO_LEAD;
import static fr.parvis.project.ProjectRefusal.Reason.PERSON_UNKNOWN;
import static fr.parvis.project.ProjectRefusal.Reason.START_TOO_FAR;
import static fr.parvis.project.ProjectRefusal.Reason.TOO_MANY_OBJECTIVES;
import static fr.parvis.project.ProjectRefusal.Reason.TOWN_UNKNOWN;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.method.Methods;
import fr.parvis.method.TownSize;
import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates projects and changes what is written on their sheet. */
@ApplicationScoped
public class Projects {

    private static final int MOST_OBJECTIVES = 5;

    @Inject
    Clock clock;

    @Inject
    Methods methods;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    ProjectTeam team;

    @Inject
    Event<CycleOpened> cycleOpened;

    /**
     * Creates the project, or finds the one this form has created already.
     *
     * @param key of the form, null when it has none
     */
    @Transactional
    public Project createOnce(String key, long municipalityId, ProjectSheet sheet, Actor actor) {
        // Held so that of a form sent twice the second finds what the first made.
        Municipality.findById(municipalityId, LockModeType.PESSIMISTIC_WRITE);
        Optional<Project> made = key == null ? Optional.empty() : Project.createdWith(key, municipalityId);
        return made.orElseGet(() -> {
            Project project = create(municipalityId, sheet, actor);
            project.createdWith(key);
            return project;
        });
    }

    /** @throws ProjectRefusal.Refused when the person may not, or a field cannot be taken */
    @Transactional
    public Project create(long municipalityId, ProjectSheet sheet, Actor actor) {
        if (!actor.belongsTo(municipalityId)) {
            throw ProjectRefusal.field("municipalityId", TOWN_UNKNOWN);
        }
        if (!actor.has(municipalityId, Role.LEAD, Role.DGS)) {
            throw ProjectRefusal.notAllowed(MAY_NOT_CREATE);
        }
        LocalDate today = LocalDate.now(clock);
        if (sheet.startsOn().isBefore(today.minusYears(3)) || sheet.startsOn().isAfter(today.plusYears(3))) {
            throw ProjectRefusal.field("startsOn", START_TOO_FAR);
        }
        Project project = new Project();
        project.municipality = Municipality.findById(municipalityId);
        project.methodVersion = methods.current().version();
        project.townSize = TownSize.ofPopulation(project.municipality.population);
        project.startsOn = sheet.startsOn();
        project.createdAt = clock.instant();
        project.leadId = sheet.leadId() == null ? usualLead(municipalityId, actor) : sheet.leadId();
        project.sponsorId = firstOf(municipalityId, Role.DGS);
        project.eluId = onlyOne(municipalityId, Role.ELU);
        project.attachLead();
        write(project, sheet, actor);
        project.persist();
        writeObjectives(project, sheet);
        join(project, sheet, actor);
        journal.append(Note.of(municipalityId, project.signedBy(actor), "project.created").about("project", project.id).project(project.id)
                .fact("title", project.title).fact("method", project.methodVersion));
        open(project, sheet.startsOn(), null, null, actor);
        return project;
    }

    /**
     * Changes what the sheet names, on a project that the person sees.
     *
     * @return false when somebody changed it since {@code seenVersion}; nothing was written then
     */
    @Transactional
    public boolean change(long projectId, long seenVersion, ProjectSheet sheet, Actor actor) {
        Project project = Project.findById(projectId, LockModeType.PESSIMISTIC_WRITE);
        if (project.version != seenVersion) {
            return false;
        }
        if (!project.isRunBy(actor)) {
            throw ProjectRefusal.notAllowed(MAY_NOT_CHANGE);
        }
        String before = project.title;
        write(project, sheet, actor);
        writeObjectives(project, sheet);
        join(project, sheet, actor);
        if (sheet.leavingIds() != null) {
            team.leave(project, sheet.leavingIds(), project.signedBy(actor));
        }
        journal.append(Note.of(project.municipalityId(), project.signedBy(actor), "project.changed").about("project", project.id)
                .project(project.id).before("title", before).after("title", project.title).after("lead", project.leadId)
                .after("elu", project.eluId).fact("title", project.title));
        project.flush();
        return true;
    }

    /** Opens the cycle after {@code previousCycleId} (null for the first); whoever prepares something hears of it at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ProjectCycle open(Project project, LocalDate startsOn, Long previousCycleId, String lessons, Actor actor) {
        ProjectCycle cycle = project.nextCycle(startsOn, lessons, clock.instant());
        journal.append(Note.of(project.municipalityId(), project.signedBy(actor), "project.cycle-opened").about("project", project.id)
                .project(project.id).after("cycle", cycle.number).fact("number", cycle.number).because(lessons));
        cycleOpened.fire(new CycleOpened(project, cycle.id, cycle.number, previousCycleId, startsOn, project.signedBy(actor)));
        return cycle;
    }

    private void write(Project project, ProjectSheet sheet, Actor actor) {
        long town = project.municipalityId();
        project.title = sheet.title() == null ? project.title : sheet.title();
        project.leadId = sheet.leadId() == null ? project.leadId : known("leadId", town, sheet.leadId());
        project.sponsorId = sheet.sponsor() == null ? project.sponsorId : known("sponsorId", town, sheet.sponsor().personId());
        project.eluId = sheet.elu() == null ? project.eluId : known("eluId", town, sheet.elu().personId());
        if (sheet.stakes() != null) {
            project.transparencyStake = sheet.stakes().transparency();
            project.innovationStake = sheet.stakes().innovation();
            project.processStake = sheet.stakes().processes();
        }
        if (sheet.deliberation() != null) {
            project.deliberationNumber = sheet.deliberation().number();
            project.deliberationOn = sheet.deliberation().on();
        }
        attach(project, sheet, actor);
    }

    private static void attach(Project project, ProjectSheet sheet, Actor actor) {
        if (sheet.leadAttached() == null) {
            return;
        }
        if (sheet.leadAttached()) {
            project.attachLead();
        } else if (isExemptedAlready(project, sheet)) {
            return;
        } else if (sheet.attachmentExemption() == null) {
            throw ProjectRefusal.field("leadAttached", LEAD_NOT_ATTACHED);
        } else if (!actor.has(project.municipalityId(), Role.DGS)) {
            throw ProjectRefusal.field("attachmentExemption", EXEMPTION_IS_THE_DGS);
        } else {
            project.exemptFromAttachment(actor.personId(), sheet.attachmentExemption());
        }
    }

    /** What the DGS granted stays while others write on the rest of the sheet. */
    private static boolean isExemptedAlready(Project project, ProjectSheet sheet) {
        String granted = project.attachmentExemption().orElse(null);
        return granted != null && (sheet.attachmentExemption() == null || granted.equals(sheet.attachmentExemption()));
    }

    private void writeObjectives(Project project, ProjectSheet sheet) {
        if (sheet.objectives() == null) {
            return;
        }
        if (sheet.objectives().size() > MOST_OBJECTIVES) {
            throw ProjectRefusal.field("objectives", TOO_MANY_OBJECTIVES);
        }
        Objective.delete("projectId", project.id);
        List<Objective> objectives = new ArrayList<>();
        for (Objective.Words words : sheet.objectives()) {
            objectives.add(Objective.of(project.id, objectives.size() + 1, words));
        }
        Objective.persist(objectives);
    }

    private void join(Project project, ProjectSheet sheet, Actor actor) {
        ProjectMember.add(project.id, project.leadId);
        if (sheet.teamIds() != null) {
            team.join(project, sheet.teamIds(), project.signedBy(actor));
        }
    }

    private Long usualLead(long municipalityId, Actor actor) {
        if (actor.has(municipalityId, Role.LEAD)) {
            return actor.personId();
        }
        Long lead = firstOf(municipalityId, Role.LEAD);
        if (lead == null) {
            throw ProjectRefusal.field("leadId", NO_LEAD);
        }
        return lead;
    }

    private Long firstOf(long municipalityId, Role role) {
        return people.withRole(municipalityId, role).stream().findFirst().map(PeopleQueries.PersonRow::id).orElse(null);
    }

    private Long onlyOne(long municipalityId, Role role) {
        List<PeopleQueries.PersonRow> holders = people.withRole(municipalityId, role);
        return holders.size() == 1 ? holders.get(0).id() : null;
    }

    private Long known(String field, long municipalityId, Long personId) {
        if (personId != null && !people.membersOf(municipalityId).contains(personId)) {
            throw ProjectRefusal.field(field, PERSON_UNKNOWN);
        }
        return personId;
    }
}
