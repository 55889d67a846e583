package fr.parvis.gap;

import fr.parvis.gap.GapRefusal.Act;
import fr.parvis.gap.GapRefusal.Reason;
import fr.parvis.inventory.Dataset;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Department;
import fr.parvis.people.PeopleQueries;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Opens, follows and closes gaps: the only door to them. */
@ApplicationScoped
public class Gaps {

    /** How a gap is to be mended; {@code ownerId} null is the lead of the project. */
    public record Care(GapSeverity severity, String action, Long ownerId) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    /** Whether the person follows it: who runs the project, and who is to mend it. */
    public static boolean follows(Actor actor, Gap gap) {
        return gap.project.isRunBy(actor) || Long.valueOf(actor.personId()).equals(gap.ownerId);
    }

    /**
     * Opens one by hand.
     *
     * @param dataset one of the department's, null for what is missing altogether
     * @throws GapRefusal.Refused when the person may not, or the owner is nobody of the town
     */
    @Transactional
    public Gap open(Project seen, Department department, Dataset dataset, GapKind kind, String words, Care care, Actor actor) {
        if (!Questionnaires.answers(actor, seen, department)) {
            throw GapRefusal.may(Act.OPEN);
        }
        if (dataset != null && (!dataset.project.id.equals(seen.id) || !dataset.department.id.equals(department.id))) {
            throw GapRefusal.field("datasetId", Reason.DATASET_NOT_HERE);
        }
        Project project = Project.findById(seen.id);
        return kept(project, department, dataset, kind, GapOrigin.ENTERED, words, owned(project, care), actor.author());
    }

    /** Opens one that follows from something else; the lead mends it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Gap follow(Project project, Dataset dataset, GapKind kind, GapOrigin origin, GapSeverity severity, String words, Author author) {
        return kept(project, dataset.department, dataset, kind, origin, words, new Care(severity, null, project.leadId), author);
    }

    private Gap kept(Project project, Department department, Dataset dataset, GapKind kind, GapOrigin origin, String words, Care care,
            Author author) {
        Gap gap = Gap.opened(project, department, dataset == null ? null : dataset.id, kind, origin, author, clock.instant());
        gap.words = words;
        gap.severity = care.severity();
        gap.action = care.action();
        gap.ownerId = care.ownerId();
        gap.persistAndFlush();
        journal.append(note(gap, author, "gap.opened").fact("kind", kind).fact("severity", gap.severity).because(words));
        return gap;
    }

    /** Says how it is to be mended. */
    @Transactional
    public Gap change(Gap seen, long seenVersion, Care care, Actor actor) {
        Gap gap = held(seen, seenVersion, actor);
        Care owned = owned(gap.project, care);
        Note note = note(gap, actor.author(), "gap.changed").before("severity", gap.severity).before("action", gap.action)
                .before("owner", gap.ownerId);
        gap.severity = owned.severity();
        gap.action = owned.action();
        gap.ownerId = owned.ownerId();
        journal.append(note.after("severity", gap.severity).after("action", gap.action).after("owner", gap.ownerId));
        gap.flush();
        return gap;
    }

    @Transactional
    public Gap close(Gap seen, long seenVersion, String reason, Actor actor) {
        Gap gap = held(seen, seenVersion, actor);
        gap.close(reason, actor.author(), clock.instant());
        journal.append(note(gap, actor.author(), "gap.closed").because(reason));
        gap.flush();
        return gap;
    }

    /** Closes one that the department took back by changing its answer. */
    @Transactional(Transactional.TxType.MANDATORY)
    void takenBack(Gap gap, Author author) {
        gap.close(null, author, clock.instant());
        journal.append(note(gap, author, "gap.closed"));
    }

    private static Gap held(Gap seen, long seenVersion, Actor actor) {
        if (!follows(actor, seen)) {
            throw GapRefusal.may(Act.FOLLOW);
        }
        Gap gap = Gap.locked(seen.id);
        if (!gap.open()) {
            throw GapRefusal.conflict(Reason.GAP_CLOSED);
        }
        if (gap.version() != seenVersion) {
            throw new GapRefusal.Refused(new GapRefusal.Stale());
        }
        return gap;
    }

    private Care owned(Project project, Care care) {
        if (care.ownerId() != null && !people.membersOf(project.municipalityId()).contains(care.ownerId())) {
            throw GapRefusal.field("ownerId", Reason.PERSON_UNKNOWN);
        }
        return care.ownerId() == null ? new Care(care.severity(), care.action(), project.leadId) : care;
    }

    static Note note(Gap gap, Author author, String event) {
        Dataset dataset = gap.datasetId == null ? null : Dataset.findById(gap.datasetId);
        return Note.of(gap.project.municipalityId(), author, event).about("gap", gap.id).project(gap.project.id)
                .fact("department", gap.department.name).fact("number", dataset == null ? null : dataset.number)
                .fact("title", dataset == null ? gap.words : dataset.names.title);
    }
}
