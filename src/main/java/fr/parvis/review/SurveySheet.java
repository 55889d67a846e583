package fr.parvis.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * What one person answers is kept on. Of an anonymous survey it holds no person but a secret that only the server's key leads to, and not
 * even that once the survey has ended; see {@link SurveySecret}.
 */
@Entity
@Table(name = "survey_sheet")
public class SurveySheet extends PanacheEntity {

    public long surveyId;
    public Long personId;
    private String secret;

    static SurveySheet named(long surveyId, long personId) {
        SurveySheet sheet = new SurveySheet();
        sheet.surveyId = surveyId;
        sheet.personId = personId;
        return sheet;
    }

    static SurveySheet secret(long surveyId, String secret) {
        SurveySheet sheet = new SurveySheet();
        sheet.surveyId = surveyId;
        sheet.secret = secret;
        return sheet;
    }

    static Optional<SurveySheet> ofPerson(long surveyId, long personId) {
        return find("surveyId = ?1 and personId = ?2", surveyId, personId).firstResultOptional();
    }

    static Optional<SurveySheet> ofSecret(long surveyId, String secret) {
        return find("surveyId = ?1 and secret = ?2", surveyId, secret).firstResultOptional();
    }

    /** From here on nobody finds out whose sheet it was. */
    static void forget(long surveyId) {
        update("secret = null where surveyId = ?1", surveyId);
    }
}
