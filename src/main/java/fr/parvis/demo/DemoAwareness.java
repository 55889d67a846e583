package fr.parvis.demo;

import fr.parvis.awareness.AgendaPoint;
import fr.parvis.awareness.GeneratedAwareness;
import fr.parvis.awareness.Training;
import fr.parvis.awareness.TrainingPath.Module;
import fr.parvis.awareness.TrainingPath.Question;
import fr.parvis.awareness.TrainingPaths;
import fr.parvis.demo.DemoTown.Made;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Department;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a town has learnt and heard by the phase it stands in. */
@ApplicationScoped
class DemoAwareness {

    private static final Map<AgendaPoint, Optional<String>> MINUTES = Map.of(
            AgendaPoint.MISSIONS, Optional.of("Missions et rapports annuels passés en revue."),
            AgendaPoint.SOFTWARE, Optional.of("Un logiciel métier et deux tableaux tenus à la main."),
            AgendaPoint.LIST, Optional.of("Liste confirmée, un jeu à ajouter."),
            AgendaPoint.NEXT_STEP, Optional.of("Visa de l’inventaire sous quinze jours."));

    @Inject
    TrainingPaths paths;

    @Inject
    Training training;

    @Inject
    GeneratedAwareness generated;

    /** What the gates of training and awareness ask for: all of it, or about half. */
    void prepare(Project project, PhaseCode phase, Made town, boolean whole) {
        if (phase == PhaseCode.TRAINING) {
            List<Module> modules = paths.current().compulsory();
            modules.subList(0, whole ? modules.size() : modules.size() / 2).forEach(module -> training.attempt(project, module,
                    module.questions().stream().collect(Collectors.toMap(Question::number, Question::right)), town.lead()));
        } else if (phase == PhaseCode.AWARENESS) {
            generated.make(project, Department.list("municipality.id = ?1 order by id", project.municipalityId()), whole,
                    "Les données ouvertes en une heure", "Poste vacant : le chef de projet a vu l’équipe du service.", MINUTES, town.lead());
        }
        if (phase == PhaseCode.AWARENESS && whole) {
            Department.update("referentId = coalesce(headId, ?1) where municipality.id = ?2 and referentId is null", town.lead().personId(),
                    project.municipalityId());
        }
    }
}
