package fr.parvis.project;

import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalQueries;
import fr.parvis.people.Actor;
import fr.parvis.platform.PageOf;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The history of a project as one person may read it: rows about what they may not see of are not there. */
@ApplicationScoped
public class ProjectHistory {

    @Inject
    JournalQueries journal;

    @Inject
    @All
    List<Unmentioned> unmentioned;

    /** Latest first. */
    @Transactional
    public PageOf<JournalLine> read(Actor reader, long projectId, int page, int size) {
        return journal.ofProject(projectId, hidden(reader, projectId), page, size);
    }

    @Transactional
    public List<JournalLine> latest(Actor reader, long projectId, int most) {
        return journal.latest(projectId, hidden(reader, projectId), most);
    }

    private Map<String, List<Long>> hidden(Actor reader, long projectId) {
        Map<String, List<Long>> hidden = new TreeMap<>();
        unmentioned.forEach(part -> hidden.put(part.kind(), part.to(reader, projectId)));
        return hidden;
    }
}
