package fr.parvis.project;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Holding;
import fr.parvis.people.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
                .map(project -> new Holding("project", project.title, "/projects/" + project.id)).toList();
    }

    @Override
    @Transactional
    public void handOver(long fromPersonId, long toPersonId, long municipalityId, Author by, String reason) {
        for (Project project : held(fromPersonId, municipalityId)) {
            project.leadId = project.leadId == fromPersonId ? toPersonId : project.leadId;
            project.sponsorId = replaced(project.sponsorId, fromPersonId, toPersonId);
            project.eluId = replaced(project.eluId, fromPersonId, toPersonId);
            contacts.handOver(project.id, fromPersonId, toPersonId, by.name());
            ProjectMember.add(project.id, toPersonId);
            journal.append(Note.of(municipalityId, by, "project.changed").about("project", project.id).project(project.id)
                    .because(reason).before("holder", fromPersonId).after("holder", toPersonId).fact("title", project.title));
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
