package fr.parvis.demo;

import fr.parvis.demo.DemoTown.Made;
import fr.parvis.meeting.GeneratedMeetings;
import fr.parvis.meeting.GeneratedMeetings.Words;
import fr.parvis.platform.WorkingDays;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The meetings of a town that has begun: the first one, and the committee to come. */
@ApplicationScoped
class DemoMeetings {

    private static final Words WORDS = new Words("Réunion de cadrage", List.of("Enjeux et objectifs", "Calendrier et rôles"),
            "Présenté par la cheffe de projet, discuté, retenu.", List.of("Ouvrir en priorité les données les plus demandées", "Nommer un référent par service"),
            "Comité de pilotage", List.of("Avancement depuis la dernière réunion", "Écarts au calendrier", "Liste des prochains jeux à ouvrir"), "Salle du conseil");

    @Inject
    GeneratedMeetings generated;

    void make(Project project, Made town, LocalDate start, LocalDate today) {
        WorkingDays days = new WorkingDays(town.municipality().alsaceMoselle);
        LocalDate first = days.plus(start, 5);
        generated.make(project, WORDS, first.isBefore(today) ? first : today, days.plus(today, 10),
                List.of(town.lead().personId(), town.dgs().personId(), town.elu().personId()), town.lead());
    }
}
