package fr.parvis.project;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody in a project's team: what agents and consultants need to see it. */
@Entity
@Table(name = "project_member")
public class ProjectMember extends PanacheEntity {

    @Column(name = "project_id")
    public long projectId;

    @Column(name = "person_id")
    public long personId;

    /** Whether the person was not in the team yet. */
    static boolean add(long projectId, long personId) {
        boolean joins = count("projectId = ?1 and personId = ?2", projectId, personId) == 0;
        if (joins) {
            ProjectMember member = new ProjectMember();
            member.projectId = projectId;
            member.personId = personId;
            member.persist();
        }
        return joins;
    }

    /** Whether the person was in the team. */
    static boolean remove(long projectId, long personId) {
        return delete("projectId = ?1 and personId = ?2", projectId, personId) > 0;
    }
}
