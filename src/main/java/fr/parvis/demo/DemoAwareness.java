package fr.parvis.demo;

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
import java.util.stream.Collectors;

/** What a town has learnt and heard by the phase it stands in. */
@ApplicationScoped
class DemoAwareness {

    @Inject
    TrainingPaths paths;

    @Inject
    Training training;

    /** What the gates of training and awareness ask for: all of it, or about half. */
    void prepare(Project project, PhaseCode phase, Made town, boolean whole) {
        if (phase == PhaseCode.TRAINING) {
            List<Module> modules = paths.current().compulsory();
            modules.subList(0, whole ? modules.size() : modules.size() / 2).forEach(module -> training.attempt(project, module,
                    module.questions().stream().collect(Collectors.toMap(Question::number, Question::right)), town.lead()));
        } else if (phase == PhaseCode.AWARENESS && whole) {
            Department.update("referentId = coalesce(headId, ?1) where municipality.id = ?2 and referentId is null", town.lead().personId(),
                    project.municipalityId());
        }
    }
}
