package fr.parvis.law;

import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.law.HeldObligation.Proof;
import fr.parvis.law.LawRefusal.Reason;
import fr.parvis.people.Actor;
import fr.parvis.people.Municipality;
import fr.parvis.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Takes a municipality's answers about itself, and what it records as held: the only door to both. */
@ApplicationScoped
public class Obligations {

    private static final int FIRST_YEAR = 2000;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    LawPacks packs;

    public boolean mayChange(long municipalityId, Actor actor) {
        return actor.has(municipalityId, Role.LEAD, Role.DGS);
    }

    /**
     * Takes the answers given; what is not among them stays as it is.
     *
     * @throws LawRefusal.Refused when the person may not, or somebody was quicker
     */
    @Transactional
    public void answer(long municipalityId, long seenVersion, Map<LawFlag, FactAnswer> given, Actor actor) {
        held(municipalityId, actor);
        LawProfile profile = LawProfile.ofTown(municipalityId).orElse(null);
        if (LawProfile.seenVersion(profile) != seenVersion) {
            throw new LawRefusal.Refused(new LawRefusal.Stale(profile == null ? "–" : profile.changedByName(),
                    profile == null ? clock.instant() : profile.changedAt()));
        }
        Map<LawFlag, FactAnswer> before = profile == null ? Map.of() : profile.answers();
        Map<LawFlag, FactAnswer> changed = new EnumMap<>(LawFlag.class);
        given.forEach((flag, answer) -> {
            if (before.get(flag) != answer) {
                changed.put(flag, answer);
            }
        });
        String pack = packs.current().version();
        if (changed.isEmpty() && (profile == null || profile.packVersion().equals(pack))) {
            return;
        }
        LawProfile written = profile == null ? LawProfile.of(municipalityId) : profile;
        written.answer(changed, pack, actor.author(), clock.instant());
        written.persistAndFlush();
        Note note = note(municipalityId, actor.author(), "law.answered", "lawProfile", written.id).fact("pack", pack)
                .fact("count", changed.size());
        changed.forEach((flag, answer) -> note.before(flag.code(), before.get(flag)).after(flag.code(), answer));
        journal.append(note);
    }

    /** Records that the rule is held, anew for a year recorded before. */
    @Transactional
    public void hold(long municipalityId, LawRule rule, Proof proof, Actor actor) {
        held(municipalityId, actor);
        LocalDate today = LocalDate.now(clock);
        int year = year(rule, proof.year(), today);
        if (proof.heldOn().isAfter(today)) {
            throw LawRefusal.field("heldOn", Reason.DATE_IN_FUTURE);
        }
        HeldObligation known = HeldObligation.of(municipalityId, rule, year).orElse(null);
        LocalDate before = known == null ? null : known.heldOn();
        HeldObligation one = known == null ? HeldObligation.of(municipalityId, rule.id(), year) : known;
        one.prove(proof, actor.author(), clock.instant());
        one.persistAndFlush();
        journal.append(told(municipalityId, actor, "law.held", one, rule).before("heldOn", before).after("heldOn", proof.heldOn())
                .after("address", proof.address()).after("note", proof.note()));
    }

    /** Takes back what was recorded by mistake. */
    @Transactional
    public void withdraw(long municipalityId, LawRule rule, Integer year, String reason, Actor actor) {
        held(municipalityId, actor);
        HeldObligation one = HeldObligation.of(municipalityId, rule, year(rule, year, LocalDate.now(clock)))
                .orElseThrow(() -> LawRefusal.field("year", Reason.NOT_HELD));
        journal.append(told(municipalityId, actor, "law.withdrawn", one, rule).because(reason).before("heldOn", one.heldOn()));
        one.delete();
    }

    /** The town, held until the transaction ends, so that two first answers or two records of one year do not cross. */
    private void held(long municipalityId, Actor actor) {
        if (!mayChange(municipalityId, actor)) {
            throw new LawRefusal.Refused(new LawRefusal.NotAllowed());
        }
        Municipality.findById(municipalityId, LockModeType.PESSIMISTIC_WRITE);
    }

    private static int year(LawRule rule, Integer given, LocalDate today) {
        if (rule.deadline() == null || !rule.deadline().everyYear()) {
            return HeldObligation.ONCE;
        }
        if (given == null) {
            throw LawRefusal.field("year", Reason.YEAR_MISSING);
        }
        if (given < FIRST_YEAR || given > today.getYear()) {
            throw LawRefusal.field("year", Reason.YEAR_OUT_OF_RANGE);
        }
        return given;
    }

    private static Note told(long municipalityId, Actor actor, String event, HeldObligation held, LawRule rule) {
        return note(municipalityId, actor.author(), event, "heldObligation", held.id).fact("rule", rule.id()).fact("label_fr", rule.label().fr())
                .fact("label_en", rule.label().en()).fact("year", held.year == HeldObligation.ONCE ? null : held.year);
    }

    private static Note note(long municipalityId, Author author, String event, String kind, long id) {
        return Note.of(municipalityId, author, event).about(kind, id);
    }
}
