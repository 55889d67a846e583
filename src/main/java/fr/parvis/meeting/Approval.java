package fr.parvis.meeting;

import fr.parvis.journal.Author;
import fr.parvis.project.Project;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The approval of minutes: by whom, when, the fingerprint of what was approved, and what project and town were called that day. */
@Embeddable
public class Approval {

    @Column(name = "approved_by_name")
    private String byName;

    @Column(name = "approved_at")
    private Instant at;

    @Column(name = "minutes_sha256")
    private String sha256;

    @Column(name = "approved_project")
    private String project;

    @Column(name = "approved_town")
    private String town;

    static Approval of(Project project, Author author, Instant now, String sha256) {
        Approval approval = new Approval();
        approval.byName = author.signature();
        approval.at = now;
        approval.sha256 = sha256;
        approval.project = project.title;
        approval.town = project.municipality.name;
        return approval;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    public String sha256() {
        return sha256;
    }

    public String project() {
        return project;
    }

    public String town() {
        return town;
    }
}
