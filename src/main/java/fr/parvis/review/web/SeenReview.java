package fr.parvis.review.web;

import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ProblemException;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectCycle;
import fr.parvis.review.Finding;
import fr.parvis.review.Indicator;
import fr.parvis.review.ReviewMessages;
import fr.parvis.review.ReviewRefusal;
import fr.parvis.review.Survey;
import fr.parvis.review.SurveyInvitation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;

/** What the person who asks may see of reviews (anything else is a 404), and how numbers with places are read. */
@RequestScoped
class SeenReview {

    private static final String NUMBER = "\\d{1,9}([.,]\\d{1,2})?";

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(this::notFound);
    }

    long cycle(Project project) {
        return cycle(project, null).id;
    }

    /** The cycle whose review is asked for by its number, or the one in hand: what earlier ones came to stays to be read. */
    ProjectCycle cycle(Project project, String asked) {
        Inputs inputs = new Inputs(locale());
        Long number = inputs.id("cycle", asked);
        inputs.orThrow();
        return ProjectCycle.<ProjectCycle>find("projectId = ?1 and number = ?2", project.id, (int) Math.min(number == null ? project.cycleNumber() : number,
                Integer.MAX_VALUE)).firstResultOptional().orElseThrow(this::notFound);
    }

    /** A survey whose project the person sees, or which asks them: an agent answers without being of the project's team. */
    Survey survey(long id) {
        Survey survey = Survey.whole(id).orElseThrow(this::notFound);
        boolean asked = signedIn.actor().belongsTo(survey.municipalityId) && SurveyInvitation.of(id, signedIn.actor().personId()).isPresent();
        if (!asked && Project.visible(signedIn.actor(), survey.project.id).isEmpty()) {
            throw notFound();
        }
        return survey;
    }

    Survey surveyOf(Project project) {
        return Survey.ofCycle(cycle(project)).orElseThrow(() -> ReviewRefusal.conflict(ReviewRefusal.Reason.NO_SURVEY));
    }

    Finding finding(long id) {
        return Finding.visible(signedIn.actor(), id).orElseThrow(this::notFound);
    }

    Indicator indicator(String code) {
        return Indicator.named(code).orElseThrow(this::notFound);
    }

    /** A number from 0 up with two places at most, with a comma or a point. */
    static BigDecimal decimal(Inputs inputs, String field, String raw) {
        String value = inputs.optional(field, raw, 40);
        if (value == null) {
            return null;
        }
        String digits = value.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!digits.matches(NUMBER)) {
            inputs.refuse(field, "negative", Words.in(ReviewMessages.class, inputs.locale()).reason(ReviewRefusal.Reason.NEGATIVE));
            return null;
        }
        return new BigDecimal(digits.replace(',', '.'));
    }

    Locale locale() {
        return languages.locale();
    }

    ProblemException notFound() {
        return Problems.notFound(languages.locale());
    }
}
