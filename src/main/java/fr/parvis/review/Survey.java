package fr.parvis.review;

import fr.parvis.journal.Author;
import fr.parvis.project.Project;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The questions of the review put to those concerned, once a cycle; open until its closing date or until somebody ends it. */
@Entity
@Table(name = "survey")
public class Survey extends PanacheEntity {

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    public Project project;

    public long cycleId;
    public long municipalityId;

    /** The version of the questions it asks. */
    public String questions;

    private LocalDate closesOn;

    @Column(length = 2000)
    public String words;

    /** Whether nobody, the lead included, may learn who said what. Chosen when it opens, never changed. */
    private boolean anonymous;

    public String openedByName;
    public Instant openedAt;
    private LocalDate remindedOn;
    private LocalDate endedOn;

    static Survey opened(Project project, long cycleId, String questions, Surveys.Terms terms, Author author, Instant now) {
        Survey survey = new Survey();
        survey.project = project;
        survey.cycleId = cycleId;
        survey.municipalityId = project.municipalityId();
        survey.questions = questions;
        survey.closesOn = terms.closesOn();
        survey.words = terms.words();
        survey.anonymous = terms.anonymous();
        survey.openedByName = author.name();
        survey.openedAt = now;
        return survey;
    }

    public static Optional<Survey> ofCycle(long cycleId) {
        return find("from Survey s join fetch s.project p join fetch p.municipality where s.cycleId = ?1", cycleId).firstResultOptional();
    }

    /** The survey with its project, whoever asks for it. */
    public static Optional<Survey> whole(long id) {
        return find("from Survey s join fetch s.project p join fetch p.municipality where s.id = ?1", id).firstResultOptional();
    }

    static Survey locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public long version() {
        return version;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public boolean anonymous() {
        return anonymous;
    }

    public Optional<LocalDate> remindedOn() {
        return Optional.ofNullable(remindedOn);
    }

    /** The closing date is the last day on which an answer is taken. */
    public boolean openOn(LocalDate today) {
        return endedOn == null && !today.isAfter(closesOn);
    }

    /** Whether what was said may be read: at any time where names stand under it, else only once nothing can change any more. */
    public boolean readableOn(LocalDate today) {
        return !anonymous || !openOn(today);
    }

    void prolong(LocalDate day) {
        closesOn = day;
    }

    void end(LocalDate today) {
        endedOn = today;
    }

    void remind(LocalDate today) {
        remindedOn = today;
    }
}
