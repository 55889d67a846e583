package fr.parvis.project;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Handing;
import fr.parvis.people.Holding;
import fr.parvis.people.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** The projects somebody leads or carries, and the phases and departments they are the contact of. */
@ApplicationScoped
public class ProjectHoldings implements Holdings {

    @Inject
    Journal journal;

    @Inject
    Contacts contacts;

    @Override
    @Transactional
    public List<Holding> heldBy(long personId, long municipalityId) {
        return held(personId, municipalityId).stream()
                .map(project -> new Holding("project", project.id, project.title, "/projects/" + project.id)).toList();
    }

    @Override
    @Transactional
    public void handOver(Handing act) {
        for (Project project : act.taken("project", held(act.fromPersonId(), act.municipalityId()))) {
            // Held so that whoever names contacts meanwhile and this act do not write the same cell at once.
            Project.findById(project.id, LockModeType.PESSIMISTIC_WRITE);
            project.leadId = project.leadId == act.fromPersonId() ? act.toPersonId() : project.leadId;
            project.sponsorId = replaced(project.sponsorId, act.fromPersonId(), act.toPersonId());
            project.eluId = replaced(project.eluId, act.fromPersonId(), act.toPersonId());
            contacts.handOver(project.id, act.fromPersonId(), act.toPersonId(), act.by().name());
            ProjectMember.add(project.id, act.toPersonId());
            journal.append(Note.of(act.municipalityId(), act.by(), "project.changed").about("project", project.id).project(project.id)
                    .because(act.reason()).before("holder", act.fromPersonId()).after("holder", act.toPersonId()).fact("title", project.title));
        }
    }

    private static Long replaced(Long holder, long from, long to) {
        return Objects.equals(holder, from) ? Long.valueOf(to) : holder;
    }

    private static List<Project> held(long personId, long municipalityId) {
        return Project.list("""
                municipality.id = ?1 and (leadId = ?2 or sponsorId = ?2 or eluId = ?2
                or id in (select i.projectId from Interlocutor i where i.personId = ?2)) order by id""", municipalityId, personId);
    }
}
