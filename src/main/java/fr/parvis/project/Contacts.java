package fr.parvis.project;

import static fr.parvis.project.ProjectRefusal.Reason.DEPARTMENT_UNKNOWN;
import static fr.parvis.project.ProjectRefusal.Reason.LETTER_MISSING;
import static fr.parvis.project.ProjectRefusal.Reason.MAY_NOT_CHANGE;
import static fr.parvis.project.ProjectRefusal.Reason.ONE_ACCOUNTABLE;
import static fr.parvis.project.ProjectRefusal.Reason.PERSON_TWICE;
import static fr.parvis.project.ProjectRefusal.Reason.PERSON_UNKNOWN;
import static fr.parvis.project.ProjectRefusal.Reason.TOO_MANY_CONTACTS;

import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.PeopleQueries.DepartmentRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The one door by which the matrix of contacts changes, a cell at a time. */
@ApplicationScoped
public class Contacts {

    /** In one cell: more than this and nobody knows any more whom to turn to. */
    public static final int MOST = 6;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    /**
     * Names the contacts of a cell, all of them; none makes it vacant.
     *
     * @param seen the version of the cell that was read
     * @throws ProjectRefusal.Refused when the person may not, somebody was faster, or one of the contacts cannot be taken
     */
    @Transactional
    public void name(Project project, CellKey cell, long seen, List<ContactPart> parts, Actor actor) {
        if (!project.isRunBy(actor)) {
            throw ProjectRefusal.notAllowed(MAY_NOT_CHANGE);
        }
        String department = department(project, cell);
        // Held so that of two people who change a cell the second finds what the first has made of it.
        Project.findById(project.id, LockModeType.PESSIMISTIC_WRITE);
        ContactCell changed = ContactCell.of(project.id, cell);
        if (changed.version() != seen) {
            throw ProjectRefusal.stale(changed.changedByName(), changed.changedAt());
        }
        check(project, parts);
        String before = told(Interlocutor.in(project.id, cell).stream().map(Interlocutor::part).toList());
        Interlocutor.replace(project.id, cell, parts);
        changed.changed(project.signedBy(actor).name(), clock.instant());
        String now = told(parts);
        journal.append(Note.of(project.municipalityId(), project.signedBy(actor), "project.contacts-named").about("project", project.id)
                .project(project.id).before("contacts", before).after("contacts", now).fact("name", now).fact("phase", cell.phase())
                .fact("department", department));
    }

    /** Passes on whatever places the person has in a project's matrix. The project's row must be held. */
    void handOver(long projectId, long fromPersonId, long toPersonId, String byName) {
        List<Interlocutor> all = Interlocutor.list("projectId = ?1 order by id", projectId);
        Map<String, ContactCell> cells = ContactCell.ofProject(projectId);
        all.stream().filter(one -> one.personId == fromPersonId).forEach(place -> {
            place.passTo(toPersonId, all);
            cells.computeIfAbsent(place.cell().text(), text -> ContactCell.fresh(projectId, place.cell())).changed(byName, clock.instant());
        });
    }

    private String department(Project project, CellKey cell) {
        if (cell.departmentId() == null) {
            return null;
        }
        return people.departments(project.municipalityId()).stream().filter(one -> one.id() == cell.departmentId()).map(DepartmentRow::name).findFirst()
                .orElseThrow(() -> ProjectRefusal.field("cell", DEPARTMENT_UNKNOWN));
    }

    private void check(Project project, List<ContactPart> parts) {
        if (parts.size() > MOST) {
            throw ProjectRefusal.field("people", TOO_MANY_CONTACTS);
        }
        Set<Long> known = people.membersOf(project.municipalityId());
        Set<Long> named = new HashSet<>();
        boolean answered = false;
        for (int i = 0; i < parts.size(); i++) {
            ContactPart part = parts.get(i);
            if (!known.contains(part.personId())) {
                throw ProjectRefusal.field("people/" + i + "/personId", PERSON_UNKNOWN);
            }
            if (!named.add(part.personId())) {
                throw ProjectRefusal.field("people/" + i + "/personId", PERSON_TWICE);
            }
            if (part.involvements().isEmpty()) {
                throw ProjectRefusal.field("people/" + i + "/involvements", LETTER_MISSING);
            }
            boolean answers = part.involvements().contains(Involvement.ACCOUNTABLE);
            if (answers && answered) {
                throw ProjectRefusal.field("people/" + i + "/involvements", ONE_ACCOUNTABLE);
            }
            answered |= answers;
        }
    }

    /** «Claire Martin (R, A), Luc Petit (C)», or an empty text while vacant. */
    private String told(List<ContactPart> parts) {
        Map<Long, String> names = people.names(parts.stream().map(ContactPart::personId).toList());
        return parts.stream().map(part -> names.get(part.personId()) + " (" + Involvement.shown(Involvement.letters(part.involvements())) + ")")
                .collect(Collectors.joining(", "));
    }
}
