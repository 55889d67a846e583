package fr.parvis.review;

import static fr.parvis.review.ReviewRefusal.Reason.CARRIED_OVER;
import static fr.parvis.review.ReviewRefusal.Reason.CATEGORY_NEEDS_REASON;
import static fr.parvis.review.ReviewRefusal.Reason.MARK_RANGE;
import static fr.parvis.review.ReviewRefusal.Reason.PERSON_UNKNOWN;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.method.PhaseCode;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Role;
import fr.parvis.project.Project;
import fr.parvis.review.ReviewRefusal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Draws findings from the figures, takes those that people write, and follows both: the only door to a finding. */
@ApplicationScoped
public class Findings {

    /** What becomes of a finding. */
    public record Care(FindingCategory category, String reason, String action, Long ownerId, LocalDate dueOn, PhaseCode phase, Integer gain,
            Integer effort) {
    }

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    IndicatorQueries indicators;

    @Inject
    ReserveQueries reserves;

    /** Sorts every indicator that can be, and the legal reserves, by the rule; what somebody decided stays. @return how many changed */
    @Transactional
    public int compute(Project seen, Actor actor) {
        if (!seen.isRunBy(actor)) {
            throw ReviewRefusal.may(Act.FOLLOW_FINDING);
        }
        Project project = Project.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        long cycle = Cycles.current(project);
        Map<String, Finding> known = new HashMap<>();
        Finding.ofCycle(cycle).stream().filter(one -> !one.source.equals(Finding.ADDED)).forEach(one -> known.put(one.source, one));
        Map<String, FindingCategory> rule = new HashMap<>();
        indicators.of(project).stream().filter(row -> row.category() != null).forEach(row -> rule.put(row.indicator().name(), row.category()));
        if (reserves.open(project.id) > 0 || known.containsKey(Finding.RESERVES)) {
            rule.put(Finding.RESERVES, reserves.open(project.id) > 0 ? FindingCategory.IMPROVE : FindingCategory.KEEP);
        }
        Author author = project.signedBy(actor);
        int changed = 0;
        for (var one : new java.util.TreeMap<>(rule).entrySet()) {
            Finding finding = known.computeIfAbsent(one.getKey(), source -> Finding.of(project, cycle, source, author, clock.instant()));
            if (finding.compute(one.getValue())) {
                finding.touched(author, clock.instant());
                finding.persist();
                changed++;
            }
        }
        journal.append(Note.of(project.municipalityId(), author, "review.findings-computed").about("project", project.id)
                .project(project.id).fact("changed", changed).fact("all", rule.size()));
        return changed;
    }

    /** Who runs the project writes findings, and a consultant of its team: what the latter writes is decided by the former. */
    @Transactional
    public Finding add(Project project, String words, Care care, Actor actor) {
        boolean runs = project.isRunBy(actor);
        if (!runs && !actor.has(project.municipalityId(), Role.CONSULTANT)) {
            throw ReviewRefusal.may(Act.ADD_FINDING);
        }
        Author author = project.signedBy(actor);
        Finding finding = Finding.of(project, Cycles.current(project), Finding.ADDED, author, clock.instant());
        finding.words = words;
        finding.retain(care.category(), care.reason());
        write(finding, care);
        finding.persistAndFlush();
        journal.append(note(finding, author, "review.finding-added").fact("words", words).after("category", care.category()));
        return finding;
    }

    @Transactional
    public Finding change(Finding seen, long seenVersion, Care care, Actor actor) {
        if (!seen.project.isRunBy(actor)) {
            throw ReviewRefusal.may(Act.FOLLOW_FINDING);
        }
        Finding finding = Finding.locked(seen.id);
        if (finding.version() != seenVersion) {
            throw ReviewRefusal.stale();
        }
        if (finding.taskId != null || !Cycles.isCurrent(finding.project, finding.cycleId)) {
            throw ReviewRefusal.conflict(CARRIED_OVER);
        }
        FindingCategory before = finding.retained();
        FindingCategory wanted = care.category() == null ? before : care.category();
        boolean moved = before != null && wanted != before && wanted != finding.computed();
        if (moved && care.reason() == null) {
            throw ReviewRefusal.field("reason", CATEGORY_NEEDS_REASON);
        }
        finding.retain(wanted, wanted == finding.computed() ? null : Optional.ofNullable(care.reason()).orElse(finding.reason()));
        write(finding, care);
        Author author = finding.project.signedBy(actor);
        finding.touched(author, clock.instant());
        journal.append(note(finding, author, "review.finding-changed").fact("words", finding.words).because(care.reason())
                .before("category", before).after("category", wanted).after("owner", care.ownerId()).after("dueOn", care.dueOn())
                .after("phase", care.phase()));
        finding.flush();
        return finding;
    }

    private void write(Finding finding, Care care) {
        if (care.ownerId() != null && !people.membersOf(finding.municipalityId).contains(care.ownerId())) {
            throw ReviewRefusal.field("ownerId", PERSON_UNKNOWN);
        }
        finding.action = care.action();
        finding.ownerId = care.ownerId();
        finding.dueOn = care.dueOn();
        finding.phase = care.phase();
        finding.gain = mark("gain", care.gain());
        finding.effort = mark("effort", care.effort());
    }

    private static Integer mark(String field, Integer note) {
        if (note != null && (note < 1 || note > 5)) {
            throw ReviewRefusal.field(field, MARK_RANGE);
        }
        return note;
    }

    static Note note(Finding finding, Author author, String event) {
        return Note.of(finding.municipalityId, author, event).about("finding", finding.id).project(finding.project.id)
                .fact("source", finding.source);
    }
}
