package fr.parvis.opinion;

import static fr.parvis.opinion.OpinionRefusal.Reason.ALREADY_GIVEN;
import static fr.parvis.opinion.OpinionRefusal.Reason.NOTHING_ANSWERED;
import static fr.parvis.opinion.OpinionRefusal.Reason.NOTHING_ASKED;
import static fr.parvis.opinion.OpinionRefusal.Reason.NOTHING_LEFT;
import static fr.parvis.opinion.OpinionRefusal.Reason.PERSON_UNKNOWN;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetOutcomes;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.OpinionState;
import fr.parvis.inventory.PausedLines;
import fr.parvis.journal.Author;
import fr.parvis.journal.Journal;
import fr.parvis.journal.Note;
import fr.parvis.opinion.OpinionRefusal.Act;
import fr.parvis.people.Actor;
import fr.parvis.people.PeopleQueries;
import fr.parvis.people.Role;
import fr.parvis.platform.Secrets;
import fr.parvis.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts one question on several datasets to somebody, takes it back, sends it again, and takes the answers: the only door to a request. */
@ApplicationScoped
public class OpinionRequests {

    /** More are asked in several requests. */
    public static final int MOST = 50;

    /** To whom: a person of the town (nobody named: its DPO), or an expert by name and address. */
    public record Recipient(Long personId, String expertName, String expertEmail) {

        public static Recipient inside(Long personId) {
            return new Recipient(personId, null, null);
        }
    }

    /** One answer to one line of a request. */
    public record Given(long opinionId, OpinionState outcome, String words) {
    }

    @Inject
    Clock clock;

    @Inject
    Secrets secrets;

    @Inject
    Journal journal;

    @Inject
    PeopleQueries people;

    @Inject
    DatasetOutcomes outcomes;

    @Inject
    Opinions opinions;

    @Inject
    PausedLines paused;

    @Inject
    Event<OpinionAsked> asked;

    /** @param language {@code fr} or {@code en}, in which an expert is written to */
    @Transactional
    public OpinionRequest ask(Project project, List<Dataset> datasets, Recipient to, String question, LocalDate dueOn, Actor actor, String language) {
        if (datasets.isEmpty() || datasets.size() > MOST || datasets.stream().anyMatch(one -> !one.project.id.equals(project.id))) {
            throw OpinionRefusal.field("datasetIds", NOTHING_ASKED);
        }
        if (datasets.stream().anyMatch(one -> !InventoryAccess.edits(actor, one))) {
            throw OpinionRefusal.may(Act.ASK);
        }
        if (to.expertEmail() != null && !project.isRunBy(actor)) {
            throw OpinionRefusal.may(Act.INVITE);
        }
        OpinionRequest request = OpinionRequest.asked(project, question, dueOn, actor, language, clock.instant());
        boolean dpo = to.expertEmail() == null && askInside(request, to.personId(), project.municipalityId());
        String secret = to.expertEmail() == null ? null : askOutside(request, to);
        request.persist();
        boolean adviser = advises(request, dpo, actor);
        Opinion.persist(datasets.stream().map(one -> Opinion.of(request, one.id, name(request), dpo, adviser)).toList());
        Opinion.flush();
        if (dpo) {
            datasets.stream().filter(one -> one.checks().dpoOpinion() == OpinionState.NONE)
                    .forEach(one -> outcomes.opinion(one.id, OpinionState.ASKED, actor.author()));
        }
        journal.append(note(request, datasets, actor.author(), "opinion.asked").because(question));
        asked.fire(new OpinionAsked(request, datasets, secret, actor.name()));
        return request;
    }

    /** @return whether the person is asked as DPO */
    private boolean askInside(OpinionRequest request, Long personId, long town) {
        var dpos = people.withRole(town, Role.DPO);
        Long wanted = personId != null ? personId : dpos.isEmpty() ? null : (Long) dpos.get(0).id();
        if (wanted == null || !people.membersOf(town).contains(wanted)) {
            throw OpinionRefusal.field("askedToId", PERSON_UNKNOWN);
        }
        request.askedToId = wanted;
        return dpos.stream().anyMatch(one -> one.id() == wanted);
    }

    /** Nobody advises themself: a word one asks of oneself lifts nothing. */
    private boolean advises(OpinionRequest request, boolean dpo, Actor asker) {
        if (request.outside()) {
            return true;
        }
        return asker.personId() != request.askedToId && (dpo || people.withRole(request.project.municipalityId(), Role.LAWYER).stream()
                .anyMatch(one -> one.id() == request.askedToId));
    }

    private String askOutside(OpinionRequest request, Recipient to) {
        request.expertName = to.expertName();
        request.expertEmail = to.expertEmail();
        String secret = secrets.next();
        request.renew(secret, clock.instant());
        return secret;
    }

    private String name(OpinionRequest request) {
        return request.outside() ? request.expertName : people.names(List.of(request.askedToId)).get(request.askedToId);
    }

    /** Answers lines of a request that nobody has answered; each whole or none of them. */
    @Transactional
    public void answer(OpinionRequest seen, List<Given> answers, Actor actor) {
        if (!Long.valueOf(actor.personId()).equals(seen.askedToId) || !actor.belongsTo(seen.project.municipalityId())) {
            throw OpinionRefusal.may(Act.GIVE);
        }
        write(OpinionRequest.locked(seen.id), answers, actor.author());
    }

    /** Writes answers in the caller's transaction, which has found out who answers. */
    void write(OpinionRequest request, List<Given> answers, Author author) {
        if (request.withdrawn()) {
            throw OpinionRefusal.conflict(NOTHING_LEFT, "");
        }
        if (answers.isEmpty()) {
            throw OpinionRefusal.field("outcome", NOTHING_ANSWERED);
        }
        Map<Long, Opinion> lines = Opinion.ofRequest(request.id).stream().collect(Collectors.toMap(one -> one.id, Function.identity()));
        Map<Long, Dataset> datasets = datasets(lines.values().stream().map(one -> one.datasetId).collect(Collectors.toSet()));
        for (Given given : answers) {
            Opinion opinion = lines.get(given.opinionId());
            if (opinion == null || opinion.settled()) {
                throw OpinionRefusal.conflict(ALREADY_GIVEN, "");
            }
            opinions.write(datasets.get(opinion.datasetId), opinion, given.outcome(), given.words(), author, "words-" + opinion.id);
        }
        Opinion.flush();
        resume(request, answers.stream().map(given -> lines.get(given.opinionId()).datasetId).toList());
    }

    /** A head who asked while deciding on lines decides again on those whose opinion is no longer awaited. */
    void resume(OpinionRequest request, List<Long> datasetIds) {
        if (request.visaId != null && !datasetIds.isEmpty()) {
            paused.resume(request.visaId, datasetIds);
        }
    }

    /** Takes back what nobody has answered; a link that was sent opens nothing any more. */
    @Transactional
    public void withdraw(OpinionRequest seen, Actor actor) {
        takeBack(held(seen, actor, Act.WITHDRAW), actor);
    }

    /** Takes back in the caller's transaction, which has found out who may. */
    void takeBack(OpinionRequest request, Actor actor) {
        List<Opinion> open = open(request);
        open.forEach(one -> one.withdraw(clock.instant()));
        request.withdraw(actor.name(), clock.instant());
        Opinion.flush();
        List<Dataset> datasets = List.copyOf(datasets(open.stream().map(one -> one.datasetId).collect(Collectors.toSet())).values());
        Set<Long> elsewhere = Opinion.awaitedOfDpo(datasets.stream().map(one -> one.id).toList());
        datasets.stream().filter(one -> one.checks().dpoOpinion() == OpinionState.ASKED && !elsewhere.contains(one.id))
                .forEach(one -> outcomes.opinion(one.id, OpinionState.NONE, actor.author()));
        journal.append(note(request, datasets, actor.author(), "opinion.withdrawn"));
        resume(request, datasets.stream().map(one -> one.id).toList());
    }

    /** Sends an expert a new link; the earlier one opens nothing any more. */
    @Transactional
    public void sendAgain(OpinionRequest seen, Actor actor) {
        OpinionRequest request = held(seen, actor, Act.INVITE);
        if (!request.outside()) {
            throw OpinionRefusal.conflict(NOTHING_LEFT, "");
        }
        String secret = secrets.next();
        request.renew(secret, clock.instant());
        List<Dataset> datasets = List.copyOf(datasets(open(request).stream().map(one -> one.datasetId).collect(Collectors.toSet())).values());
        journal.append(note(request, datasets, actor.author(), "opinion.sent-again"));
        asked.fire(new OpinionAsked(request, datasets, secret, actor.name()));
    }

    private OpinionRequest held(OpinionRequest seen, Actor actor, Act act) {
        if (!seen.project.isRunBy(actor)) {
            throw OpinionRefusal.may(act);
        }
        OpinionRequest request = OpinionRequest.locked(seen.id);
        if (request.withdrawn() || open(request).isEmpty()) {
            throw OpinionRefusal.conflict(NOTHING_LEFT, "");
        }
        return request;
    }

    private static List<Opinion> open(OpinionRequest request) {
        return Opinion.ofRequest(request.id).stream().filter(one -> !one.settled()).toList();
    }

    private static Map<Long, Dataset> datasets(Set<Long> ids) {
        return ids.isEmpty() ? Map.of() : Dataset.<Dataset>list("from Dataset d join fetch d.project p join fetch p.municipality where d.id in ?1"
                + " order by d.number", ids).stream().collect(Collectors.toMap(one -> one.id, Function.identity(), (a, b) -> a,
                        java.util.LinkedHashMap::new));
    }

    private Note note(OpinionRequest request, List<Dataset> datasets, Author author, String event) {
        List<String> numbers = new ArrayList<>(datasets.stream().map(one -> one.number).sorted().toList());
        Note note = datasets.size() == 1 ? Note.of(request.project.municipalityId(), author, event).about("dataset", datasets.get(0).id)
                : Note.of(request.project.municipalityId(), author, event).about("opinion-request", request.id);
        return note.project(request.project.id).fact("number", String.join(", ", numbers))
                .fact("title", datasets.size() == 1 ? datasets.get(0).names.title : "").fact("to", name(request));
    }
}
