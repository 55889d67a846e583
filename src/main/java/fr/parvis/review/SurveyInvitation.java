package fr.parvis.review;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody who is asked, once whatever they are; keeps whether they answered and neither what nor when. */
@Entity
@Table(name = "survey_invitation")
public class SurveyInvitation extends PanacheEntity {

    public long surveyId;
    public long personId;

    /** The department they head or speak for; null for those of the town as a whole. */
    public Long departmentId;

    private String audiences;
    private boolean answered;

    static SurveyInvitation of(long surveyId, long personId, Long departmentId, Collection<SurveyAudience> audiences) {
        SurveyInvitation invitation = new SurveyInvitation();
        invitation.surveyId = surveyId;
        invitation.personId = personId;
        invitation.departmentId = departmentId;
        invitation.audiences = audiences.stream().map(Enum::name).collect(Collectors.joining(","));
        return invitation;
    }

    public static Optional<SurveyInvitation> of(long surveyId, long personId) {
        return find("surveyId = ?1 and personId = ?2", surveyId, personId).firstResultOptional();
    }

    public static List<SurveyInvitation> of(long surveyId) {
        return list("surveyId = ?1 order by id", surveyId);
    }

    public Set<SurveyAudience> audiences() {
        return Arrays.stream(audiences.split(",")).map(SurveyAudience::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SurveyAudience.class)));
    }

    public boolean answered() {
        return answered;
    }

    void answer(boolean something) {
        answered = something;
    }
}
