package fr.parvis.project;

import fr.parvis.method.PhaseCode;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** Who to turn to for a phase, or for a department. */
@Entity
@Table(name = "interlocutor")
public class Interlocutor extends PanacheEntity {

    @Column(name = "project_id")
    public long projectId;

    /** Null when named for a department. */
    @Enumerated(EnumType.STRING)
    public PhaseCode phase;

    /** Null when named for a phase. */
    @Column(name = "department_id")
    public Long departmentId;

    @Column(name = "person_id")
    public long personId;

    static void name(long projectId, PhaseCode phase, Long departmentId, Long personId) {
        delete(phase == null ? "projectId = ?1 and departmentId = ?2" : "projectId = ?1 and phase = ?2", projectId,
                phase == null ? departmentId : phase);
        if (personId != null) {
            Interlocutor interlocutor = new Interlocutor();
            interlocutor.projectId = projectId;
            interlocutor.phase = phase;
            interlocutor.departmentId = departmentId;
            interlocutor.personId = personId;
            interlocutor.persist();
        }
    }
}
