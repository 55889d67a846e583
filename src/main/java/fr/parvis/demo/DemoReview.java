package fr.parvis.demo;

import fr.parvis.demo.DemoTown.Made;
import fr.parvis.method.PhaseCode;
import fr.parvis.project.Project;
import fr.parvis.review.GeneratedReview;
import fr.parvis.review.GeneratedReview.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The review of a town that has come so far. */
@ApplicationScoped
class DemoReview {

    private static final Words WORDS = new Words(List.of("Le calendrier a été tenu malgré l’été.", "Il manque du temps pour les mises à jour.",
            "Les agents d’accueil s’en servent chaque semaine."), "Rattraper l’écart à la cible avec le service concerné",
            "Relevé sur le portail au dernier jour du mois.", "Conseil municipal",
            "- Reprendre les actions des constats à améliorer\n- Ouvrir la prochaine vague");

    @Inject
    GeneratedReview generated;

    /** What the last gate asks for, or a survey that is still open. */
    void prepare(Project project, PhaseCode phase, Made town, boolean whole) {
        if (phase == PhaseCode.REVIEW) {
            generated.make(project, whole, WORDS, town.lead());
        }
    }
}
