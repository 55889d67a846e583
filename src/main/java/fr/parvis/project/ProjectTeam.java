package fr.parvis.project;

import static fr.parvis.project.ProjectRefusal.Reason.LEAD_STAYS;
import static fr.parvis.project.ProjectRefusal.Reason.PERSON_UNKNOWN;

import java.util.Collection;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.PeopleQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The team of a project: who comes into it, and who leaves it. Agents and consultants see the projects of their teams alone ({@link ProjectAccess}). */
@ApplicationScoped
public class ProjectTeam {

    /**
     * These people have just left the team; the transaction is still open. Whoever knows of something they hold there and would not see any more
     * refuses it.
     */
    public record Left(Project project, List<Long> personIds) {
    }

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    ProjectAudience audience;

    @Inject
    Event<Left> left;

    /** Whoever is given something to do in the project joins its team, if they would not see it otherwise. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void letIn(Project project, Collection<Long> personIds, Author author) {
        Set<Long> see = audience.ids(project);
        add(project, personIds.stream().filter(id -> !see.contains(id)).toList(), author);
    }

    /** @throws ProjectRefusal.Refused when one of them has no role in the town */
    void join(Project project, List<Long> personIds, Author author) {
        Set<Long> known = people.membersOf(project.municipalityId());
        if (!known.containsAll(personIds)) {
            throw ProjectRefusal.field("teamIds", PERSON_UNKNOWN);
        }
        add(project, personIds, author);
    }

    private void add(Project project, List<Long> personIds, Author author) {
        Map<Long, String> names = personIds.isEmpty() ? Map.of() : people.names(personIds);
        for (Long personId : personIds) {
            if (ProjectMember.add(project.id, personId)) {
                journal.append(Note.of(project.municipalityId(), author, "project.joined").about("person", personId).project(project.id)
                        .fact("name", names.get(personId)));
            }
        }
    }

    /** @throws ProjectRefusal.Refused for the lead, and for whoever holds something there that they would not see any more */
    void leave(Project project, List<Long> personIds, Author author) {
        if (personIds.contains(project.leadId)) {
            throw ProjectRefusal.field("leavingIds", LEAD_STAYS);
        }
        Map<Long, String> names = people.names(personIds);
        for (Long personId : personIds) {
            if (ProjectMember.remove(project.id, personId)) {
                journal.append(Note.of(project.municipalityId(), author, "project.left").about("person", personId)
                        .project(project.id).fact("name", names.get(personId)));
            }
        }
        left.fire(new Left(project, personIds));
    }
}
