package fr.parvis.dashboard;

import fr.parvis.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a project stood on past days: the one place figures of the past come from. */
public interface Earlier {

    /** The day of the latest photo, if there is one. */
    Optional<LocalDate> lastPhoto(Project project);

    /**
     * The figures on the evening of each day, in the order of the days.
     *
     * @param now the facts of today, of which a figure that cannot be told of the past is taken
     */
    List<Map<Figure, Integer>> figures(Project project, ProjectFacts now, List<LocalDate> evenings);
}
