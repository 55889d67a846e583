package fr.parvis.project;

import fr.parvis.method.PhaseCode;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;

/** Somebody to turn to in a cell of the matrix of contacts; several can be in one. */
@Entity
@Table(name = "interlocutor")
public class Interlocutor extends PanacheEntity {

    @Column(name = "project_id")
    public long projectId;

    /** Null when named for all of them. */
    @Enumerated(EnumType.STRING)
    public PhaseCode phase;

    /** Null when named for the project as a whole. */
    @Column(name = "department_id")
    public Long departmentId;

    @Column(name = "person_id")
    public long personId;

    /** Of {@link Involvement}, in its order: {@code RA}. */
    private String letters;

    CellKey cell() {
        return new CellKey(departmentId, phase);
    }

    ContactPart part() {
        return new ContactPart(personId, Involvement.of(letters));
    }

    static void replace(long projectId, CellKey cell, List<ContactPart> people) {
        in(projectId, cell).forEach(Interlocutor::delete);
        for (ContactPart part : people) {
            Interlocutor interlocutor = new Interlocutor();
            interlocutor.projectId = projectId;
            interlocutor.phase = cell.phase();
            interlocutor.departmentId = cell.departmentId();
            interlocutor.personId = part.personId();
            interlocutor.letters = Involvement.letters(part.involvements());
            interlocutor.persist();
        }
    }

    static List<Interlocutor> in(long projectId, CellKey cell) {
        return Interlocutor.<Interlocutor>list("projectId = ?1 order by id", projectId).stream().filter(one -> one.cell().equals(cell)).toList();
    }

    /** Passes the person's place on to somebody who may stand in the same cell already, and is then there once with the letters of both. */
    void passTo(long personId, List<Interlocutor> ofTheProject) {
        ofTheProject.stream().filter(one -> one.personId == personId && one.cell().equals(cell())).findFirst().ifPresentOrElse(there -> {
            there.letters = Involvement.together(there.letters, letters);
            delete();
        }, () -> this.personId = personId);
    }
}
