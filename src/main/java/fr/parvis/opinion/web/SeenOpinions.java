package fr.parvis.opinion.web;

import fr.parvis.inventory.Dataset;
import fr.parvis.opinion.OpinionPageMessages;
import fr.parvis.opinion.OpinionQueries;
import fr.parvis.opinion.OpinionQueries.AskedLine;
import fr.parvis.opinion.OpinionRequest;
import fr.parvis.people.Department;
import fr.parvis.people.web.SignedIn;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.Languages;
import fr.parvis.platform.web.Problems;
import fr.parvis.project.Foretold;
import fr.parvis.project.Project;
import fr.parvis.project.ProjectAccess;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the person who asks may see of opinions: anything else is a 404. */
@RequestScoped
class SeenOpinions {

    @Inject
    SignedIn signedIn;

    @Inject
    Languages languages;

    @Inject
    OpinionQueries queries;

    @Inject
    Foretold foretold;

    Project project(long id) {
        return Project.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    OpinionRequest request(long id) {
        return OpinionRequest.visible(signedIn.actor(), id).orElseThrow(() -> Problems.notFound(languages.locale()));
    }

    /** When whoever is asked is reminded, and who else is told; null where nothing waits. */
    String ahead(OpinionRequest request, List<AskedLine> lines) {
        return lines.stream().filter(AskedLine::awaited).findFirst()
                .flatMap(line -> foretold.of(request.project, "OPINION", line.opinionId(), languages.locale())).orElse(null);
    }

    OpinionRequest changed(long id) {
        OpinionRequest.getEntityManager().clear();
        return request(id);
    }

    /** Whether the person may ask about some dataset of the project: who runs it, and those who answer for a department. */
    boolean asks(Project project) {
        return project.isRunBy(signedIn.actor()) || signedIn.actor().belongsTo(project.municipalityId())
                && Department.count("municipality.id = ?1 and (headId = ?2 or deputyId = ?2 or referentId = ?2 or array_contains(?3, id))", project.municipalityId(),
                        signedIn.actor().personId(), ProjectAccess.array(signedIn.actor().lentDepartments())) > 0;
    }

    /** The datasets whose numbers were typed; refused with those that are not there. */
    List<Dataset> named(Project project, String typed, Inputs inputs) {
        if (typed == null) {
            return List.of();
        }
        Set<String> numbers = Arrays.stream(typed.split("[\\s,;]+")).filter(one -> !one.isEmpty()).map(one -> one.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Dataset> found = queries.datasets(signedIn.actor(), project.id, List.of(), numbers);
        found.forEach(one -> numbers.remove(one.number));
        if (!numbers.isEmpty()) {
            inputs.refuse("numbers", "unknown", Words.in(OpinionPageMessages.class, languages.locale()).unknownNumbers(String.join(", ", numbers)));
        }
        return found;
    }

    /** The datasets with these ids. */
    List<Dataset> identified(Project project, List<Long> ids) {
        return queries.datasets(signedIn.actor(), project.id, ids, List.of());
    }
}
