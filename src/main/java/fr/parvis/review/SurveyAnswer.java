package fr.parvis.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What was said to one question; answered again it is changed. No moment is kept: it would tell who. */
@Entity
@Table(name = "survey_answer")
public class SurveyAnswer extends PanacheEntity {

    /** An answer as it is given; what its kind of question does not take is null. */
    public record Reply(Integer mark, BigDecimal hours, Boolean agreed, String words) {

        public boolean empty() {
            return mark == null && hours == null && agreed == null && words == null;
        }
    }

    public long sheetId;
    public String question;
    private Integer mark;
    private BigDecimal hours;
    private Boolean agreed;

    @Column(length = 2000)
    private String words;

    static SurveyAnswer of(long sheetId, String question) {
        SurveyAnswer answer = new SurveyAnswer();
        answer.sheetId = sheetId;
        answer.question = question;
        return answer;
    }

    static List<SurveyAnswer> of(long sheetId) {
        return list("sheetId", sheetId);
    }

    static Optional<SurveyAnswer> find(long sheetId, String question) {
        return find("sheetId = ?1 and question = ?2", sheetId, question).firstResultOptional();
    }

    public Reply reply() {
        return new Reply(mark, hours, agreed, words);
    }

    void reply(Reply reply) {
        mark = reply.mark();
        hours = reply.hours();
        agreed = reply.agreed();
        words = reply.words();
    }
}
