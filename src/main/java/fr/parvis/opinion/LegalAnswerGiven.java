package fr.parvis.opinion;

import fr.parvis.journal.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One question of a legal check as it was answered. */
@Entity
@Table(name = "legal_answer")
public class LegalAnswerGiven extends PanacheEntity {

    public long checkId;
    public String question;

    @Enumerated(EnumType.STRING)
    public LegalAnswer answer;

    @Column(length = 2000)
    public String comment;

    public String answeredByName;
    public Instant answeredAt;

    static LegalAnswerGiven to(long checkId, String question) {
        LegalAnswerGiven given = new LegalAnswerGiven();
        given.checkId = checkId;
        given.question = question;
        return given;
    }

    public static List<LegalAnswerGiven> of(long checkId) {
        return list("checkId = ?1 order by question", checkId);
    }

    void give(LegalAnswer words, String why, Author author, Instant now) {
        answer = words;
        comment = why;
        answeredByName = author.name();
        answeredAt = now;
    }
}
