package fr.parvis.phase;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Role;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Grants the logged exemption from author ≠ approver; nobody exempts themself, so that for the DGS the élu référent does it. */
@ApplicationScoped
public class Exemptions {

    /** What came of it. */
    public enum Result {
        GRANTED, NOT_YOU, NOT_YOURSELF, PERSON_UNKNOWN
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Transactional
    public Result grant(Project project, long personId, String reason, Actor actor) {
        long town = project.municipalityId();
        Author author = actor.signs(town, Role.DGS, Role.ELU).orElse(null);
        if (author == null) {
            return Result.NOT_YOU;
        }
        if (author.involves(personId)) {
            return Result.NOT_YOURSELF;
        }
        if (!people.membersOf(town).contains(personId)) {
            return Result.PERSON_UNKNOWN;
        }
        if (!ApproverExemption.holds(project.id, personId)) {
            ApproverExemption.grant(project.id, personId, actor.personId(), reason, clock.instant());
            journal.append(Note.of(town, author, "phase.exempted").about("project", project.id).project(project.id)
                    .because(reason).fact("name", people.names(List.of(personId)).get(personId)).fact("person", personId));
        }
        return Result.GRANTED;
    }
}
