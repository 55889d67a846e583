package fr.parvis.task;

import static fr.parvis.task.TaskRefusal.Reason.PERSON_UNKNOWN;
import static fr.parvis.task.TaskRefusal.Reason.TOO_MANY_TEMPLATES;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.people.PeopleQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps a town's own task templates: adds, changes, archives and restores them. Nothing is deleted, as tasks refer to them. */
@ApplicationScoped
public class TownTasks {

    /** In one town, the archived ones counted. */
    public static final int MOST = 200;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    /** @throws TaskRefusal.Refused when the person may not, the named owner is nobody of the town, or it has too many already */
    @Transactional
    public TownTask add(long municipalityId, TownTask.Sheet sheet, Actor actor) {
        check(municipalityId, sheet, actor);
        // Held so that two who add at once do not go past the most together.
        Municipality.findById(municipalityId, LockModeType.PESSIMISTIC_WRITE);
        if (TownTask.count("municipalityId", municipalityId) >= MOST) {
            throw TaskRefusal.field("title", TOO_MANY_TEMPLATES);
        }
        TownTask template = new TownTask();
        template.municipalityId = municipalityId;
        template.write(sheet);
        template.touched(actor.author(), clock.instant());
        template.persistAndFlush();
        journal.append(note(template, actor.author(), "task.template-added"));
        return template;
    }

    /** @throws TaskRefusal.Refused as above, or when somebody was quicker */
    @Transactional
    public TownTask change(TownTask seen, long seenVersion, TownTask.Sheet sheet, Actor actor) {
        check(seen.municipalityId, sheet, actor);
        TownTask template = held(seen, seenVersion);
        Note note = note(template, actor.author(), "task.template-changed").before("title", template.title).before("phase", template.phase)
                .before("dueAfter", template.dueAfter).before("responsible", template.responsible).before("owner", template.ownerId);
        template.write(sheet);
        template.touched(actor.author(), clock.instant());
        journal.append(note.after("title", template.title).after("phase", template.phase).after("dueAfter", template.dueAfter)
                .after("responsible", template.responsible).after("owner", template.ownerId));
        template.flush();
        return template;
    }

    /** Takes it out of use, or back into it; the tasks it has made stay as they are. */
    @Transactional
    public TownTask archive(TownTask seen, long seenVersion, boolean archived, Actor actor) {
        may(seen.municipalityId, actor);
        TownTask template = held(seen, seenVersion);
        if (template.archived() == archived) {
            return template;
        }
        if (archived) {
            template.archive(clock.instant());
        } else {
            template.restore();
        }
        template.touched(actor.author(), clock.instant());
        journal.append(note(template, actor.author(), archived ? "task.template-archived" : "task.template-restored"));
        template.flush();
        return template;
    }

    /** Both at once. @param sheet null to change nothing on it @param archived null to leave it in or out of use */
    @Transactional
    public void write(TownTask seen, long seenVersion, TownTask.Sheet sheet, Boolean archived, Actor actor) {
        long version = sheet == null ? seenVersion : change(seen, seenVersion, sheet, actor).version();
        if (archived != null) {
            archive(seen, version, archived, actor);
        }
    }

    private static TownTask held(TownTask seen, long seenVersion) {
        TownTask template = TownTask.locked(seen.id);
        if (template.version() != seenVersion) {
            throw new TaskRefusal.Refused(new TaskRefusal.TemplateStale(template.changedByName(), template.changedAt()));
        }
        return template;
    }

    private static void may(long municipalityId, Actor actor) {
        if (!TownTask.isKeptBy(actor, municipalityId)) {
            throw new TaskRefusal.Refused(new TaskRefusal.TemplatesNotKept());
        }
    }

    private void check(long municipalityId, TownTask.Sheet sheet, Actor actor) {
        may(municipalityId, actor);
        if (sheet.ownerId() != null && !people.membersOf(municipalityId).contains(sheet.ownerId())) {
            throw TaskRefusal.field("ownerId", PERSON_UNKNOWN);
        }
    }

    static Note note(TownTask template, Author author, String event) {
        return Note.of(template.municipalityId, author, event).about("task-template", template.id).fact("title", template.title);
    }
}
