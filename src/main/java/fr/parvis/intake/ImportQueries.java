package fr.parvis.intake;

import fr.parvis.platform.PageOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Imports, to be shown. Whoever asks has been found to run the project. */
@ApplicationScoped
public class ImportQueries {

    /** As many errors as are shown at once; more than that, and the file wants another look as a whole. */
    public static final int ERRORS_SHOWN = 1000;

    private static final int LATEST = 100;

    /** The latest imports of a project, the newest first. */
    @Transactional
    public List<DatasetImport> ofProject(long projectId) {
        return DatasetImport.<DatasetImport>find("project.id = ?1 order by id desc", projectId).page(0, LATEST).list();
    }

    /** The lines that come to this, or those that say something when {@code outcome} is null. */
    @Transactional
    public PageOf<ImportLine> lines(long importId, LineOutcome outcome, int page, int size) {
        String what = outcome == null ? "outcome <> ?2 order by line" : "outcome = ?2 order by line";
        var found = ImportLine.<ImportLine>find("importId = ?1 and " + what, importId, outcome == null ? LineOutcome.UNCHANGED : outcome);
        return new PageOf<>(found.page(page - 1, size).list(), page, size, found.count());
    }

    @Transactional
    public List<ImportFault> faults(long importId) {
        return ImportFault.first(importId, ERRORS_SHOWN);
    }

    /** The first rows of the file, to show what its columns hold. */
    @Transactional
    public List<List<String>> sample(long importId, int most) {
        return ImportLine.after(importId, 0, most).stream().map(ImportLine::cells).toList();
    }
}
