package fr.parvis.inventory;

import fr.parvis.journal.Author;
import fr.parvis.project.Project;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** Heads of departments are asked to stand behind their lines by a date. Its author is who launched it, whoever edited the lines. */
@Entity
@Immutable
@Table(name = "visa_campaign")
public class VisaCampaign extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    public Project project;

    public LocalDate dueOn;

    @Column(length = 2000)
    public String words;

    public Long launchedById;
    public String launchedByName;
    public Instant launchedAt;

    /** In whose name, by delegation; null where it was the launcher's own. */
    public Long launchedForId;

    static VisaCampaign launched(Project project, LocalDate dueOn, String words, Author author, Instant now) {
        VisaCampaign campaign = new VisaCampaign();
        campaign.project = project;
        campaign.dueOn = dueOn;
        campaign.words = words;
        campaign.launchedById = author.personId();
        campaign.launchedByName = author.name();
        campaign.launchedForId = author.onBehalfOfId();
        campaign.launchedAt = now;
        return campaign;
    }

    /** Lines of a campaign are handed to a department that was not asked: it is asked in the name of the same person. */
    static VisaCampaign following(VisaCampaign first, String words, LocalDate dueOn, Instant now) {
        VisaCampaign campaign = new VisaCampaign();
        campaign.project = first.project;
        campaign.dueOn = dueOn;
        campaign.words = words;
        campaign.launchedById = first.launchedById;
        campaign.launchedByName = first.launchedByName;
        campaign.launchedForId = first.launchedForId;
        campaign.launchedAt = now;
        return campaign;
    }
}
