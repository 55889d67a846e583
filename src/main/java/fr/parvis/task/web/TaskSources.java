package fr.parvis.task.web;

import fr.parvis.platform.web.Languages;
import fr.parvis.task.TaskSource;
import fr.parvis.task.TaskSource.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where a task whose page is drawn comes from, as the features tell it. */
@Named("taskSources")
@RequestScoped
public class TaskSources {

    @Any
    @Inject
    Instance<TaskSource> sources;

    @Inject
    Languages languages;

    public List<Place> of(long taskId) {
        return sources.stream().flatMap(source -> source.of(taskId, languages.locale()).stream()).toList();
    }
}
