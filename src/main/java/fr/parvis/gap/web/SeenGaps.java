package fr.parvis.gap.web;

import fr.parvis.gap.Questionnaires;
import fr.parvis.inventory.Dataset;
import fr.parvis.people.Department;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ProblemException;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the person who asks may see of departments and gaps: anything else is a 404. */
@RequestScoped
class SeenGaps {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(this::notFound);
    }

    Dataset dataset(long id) {
        return Dataset.visible(signedIn.actor(), id).orElseThrow(this::notFound);
    }

    List<Department> departments(Project project) {
        return Department.list("municipality.id = ?1 order by name, id", project.municipalityId());
    }

    /** The department named by its code or its id; named by nothing, the first for which the person answers, else the first of all. */
    Department department(Project project, String word) {
        List<Department> all = departments(project);
        if (word == null || word.isEmpty()) {
            return all.stream().filter(one -> !project.isRunBy(signedIn.actor()) && Questionnaires.answers(signedIn.actor(), project, one)).findFirst()
                    .or(() -> all.stream().findFirst()).orElseThrow(this::notFound);
        }
        return all.stream().filter(one -> one.code.equalsIgnoreCase(word) || String.valueOf(one.id).equals(word)).findFirst()
                .orElseThrow(this::notFound);
    }

    ProblemException notFound() {
        return Problems.notFound(languages.locale());
    }
}
