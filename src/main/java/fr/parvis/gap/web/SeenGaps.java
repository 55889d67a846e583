package fr.parvis.gap.web;

import fr.parvis.gap.Gap;
import fr.parvis.gap.GapKind;
import fr.parvis.gap.GapQueries;
import fr.parvis.gap.GapSeverity;
import fr.parvis.gap.Questionnaires;
import fr.parvis.gap.VisaArbitration;
import fr.parvis.inventory.Dataset;
import fr.parvis.people.Department;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Alphabet;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.ProblemException;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Project;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
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
        return Department.list("municipality.id = ?1 order by " + Alphabet.of("name") + ", id", project.municipalityId());
    }

    /** The department named by its code or its id; named by nothing, the first for which the person answers, else the first of all. */
    Department department(Project project, String word) {
        List<Department> all = departments(project);
        if (word == null || word.isEmpty()) {
            return all.stream().filter(one -> !project.isRunBy(signedIn.actor()) && Questionnaires.answers(signedIn.actor(), project, one)).findFirst()
                    .or(() -> all.stream().findFirst()).orElseThrow(this::notFound);
        }
        return all.stream().filter(one -> named(one, word)).findFirst()
                .orElseThrow(this::notFound);
    }

    Gap gap(long id) {
        return Gap.visible(signedIn.actor(), id).orElseThrow(this::notFound);
    }

    /** An arbitration; whoever asks for its dataset next sees it or does not. */
    VisaArbitration arbitration(long id) {
        return VisaArbitration.<VisaArbitration>findByIdOptional(id).orElseThrow(this::notFound);
    }

    /** What the address asks for; a department is named by its code or its id, an unknown one has no gaps. */
    GapQueries.Filter filter(Project project, MultivaluedMap<String, String> query) {
        Inputs inputs = new Inputs(languages.locale());
        String word = inputs.optional("department", query.getFirst("department"), 20);
        Long department = word == null ? null : departments(project).stream().filter(one -> named(one, word)).map(one -> one.id).findFirst().orElse(-1L);
        String open = inputs.optional("open", query.getFirst("open"), 10);
        GapQueries.Filter filter = new GapQueries.Filter(department, inputs.choice("kind", query.getFirst("kind"), GapKind.class),
                inputs.choice("severity", query.getFirst("severity"), GapSeverity.class), open == null ? null : (Boolean) open.equals("true"));
        inputs.orThrow();
        return filter;
    }

    private static boolean named(Department department, String word) {
        return department.code.equalsIgnoreCase(word) || String.valueOf(department.id).equals(word);
    }

    private ProblemException notFound() {
        return Problems.notFound(languages.locale());
    }
}
