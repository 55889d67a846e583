package fr.parvis.opinion;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.InventoryAccess;
import fr.parvis.inventory.OpinionState;
import fr.parvis.people.Actor;
import fr.parvis.platform.PageOf;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Opinions asked and given, to be shown. */
@ApplicationScoped
public class OpinionQueries {

    /** Which opinions of a project somebody wants to see. */
    public enum Shown {
        AWAITED("o.outcome is null and o.withdrawnAt is null"), ANSWERED("o.outcome is not null"),
        CONDITION("o.outcome = CONDITIONS and o.conditionLiftedAt is null"), WITHDRAWN("o.withdrawnAt is not null");

        private final String condition;

        Shown(String condition) {
            this.condition = condition;
        }
    }

    /** One line of the list; {@code requestId} is null for what was asked before requests were kept, {@code askedToId} for an expert. */
    public record OpinionRow(long id, Long requestId, long datasetId, String number, String title, Long askedToId, String askedTo, String question,
            String askedBy, Instant askedAt, LocalDate dueOn, OpinionState outcome, String words, Instant answeredAt, Instant withdrawnAt,
            String conditionLiftedBy) {

        public boolean awaited() {
            return outcome == null && withdrawnAt == null;
        }
    }

    /** A dataset of a request with what is needed to answer. */
    public record AskedLine(long opinionId, long datasetId, String number, String title, String description, String department, Integer personalDataLevel,
            OpinionState outcome, String words, Instant answeredAt, Instant withdrawnAt) {

        public boolean awaited() {
            return outcome == null && withdrawnAt == null;
        }
    }

    /** Something a person is asked and has not answered. */
    public record WaitingOpinion(long requestId, String project, String question, String askedBy, Instant askedAt, LocalDate dueOn, long lines) {
    }

    private static final String LINE = "select o.id, d.id, d.number, d.names.title, d.names.description, x.name, d.law.personalDataLevel, o.outcome,"
            + " o.words, o.answeredAt, o.withdrawnAt from Opinion o join Dataset d on d.id = o.datasetId join d.department x ";

    /** The opinions of a project on datasets that the person may see, those awaited first, the latest first. */
    @Transactional
    public PageOf<OpinionRow> ofProject(Actor actor, long projectId, Shown shown, int page, int size) {
        Parameters parameters = InventoryAccess.parameters(actor).and("project", projectId);
        String from = " from Opinion o join Dataset d on d.id = o.datasetId join d.project p where p.id = :project and " + InventoryAccess.CONDITION
                + (shown == null ? "" : " and " + shown.condition);
        List<OpinionRow> rows = Opinion.find("select o.id, o.requestId, d.id, d.number, d.names.title, o.askedToId, o.askedToName, o.question,"
                + " o.askedByName, o.askedAt, o.dueOn, o.outcome, o.words, o.answeredAt, o.withdrawnAt, o.conditionLiftedByName" + from
                + " order by case when o.outcome is null and o.withdrawnAt is null then 0 else 1 end, o.askedAt desc, o.id", parameters)
                .project(OpinionRow.class).page(Page.of(page - 1, size)).list();
        return new PageOf<>(rows, page, size, page == 1 && rows.size() < size ? rows.size() : Opinion.count(from, parameters));
    }

    /** Every line of a request: for who was asked. */
    @Transactional
    public List<AskedLine> lines(long requestId) {
        return Opinion.find(LINE + "where o.requestId = ?1 order by d.number", requestId).project(AskedLine.class).list();
    }

    /** The lines of a request on datasets that the person may see: for everybody else. */
    @Transactional
    public List<AskedLine> lines(Actor actor, long requestId) {
        return Opinion.find(LINE + "join d.project p where o.requestId = :request and " + InventoryAccess.CONDITION + " order by d.number",
                InventoryAccess.parameters(actor).and("request", requestId)).project(AskedLine.class).list();
    }

    /** What was asked of the person, the most pressing first. */
    @Transactional
    public List<WaitingOpinion> waiting(Actor actor) {
        return OpinionRequest.find("""
                select q.id, p.title, q.question, q.askedByName, q.askedAt, q.dueOn, (select count(o.id) from Opinion o where o.requestId = q.id
                    and o.outcome is null and o.withdrawnAt is null)
                from OpinionRequest q join q.project p where q.askedToId = :me and p.municipality.id in :mine and exists (select 1 from Opinion w
                    where w.requestId = q.id and w.outcome is null and w.withdrawnAt is null) order by q.dueOn, q.id""",
                Parameters.with("me", actor.personId()).and("mine", actor.municipalityIds())).project(WaitingOpinion.class).list();
    }

    /** The datasets of a project that are named, as far as the person sees them. */
    @Transactional
    public List<Dataset> datasets(Actor actor, long projectId, Collection<Long> ids, Collection<String> numbers) {
        return ids.isEmpty() && numbers.isEmpty() ? List.of() : Dataset.list("from Dataset d join fetch d.project p join fetch p.municipality join fetch"
                + " d.department where p.id = :project and (d.id in :ids or d.number in :numbers) and " + InventoryAccess.CONDITION + " order by d.number",
                InventoryAccess.parameters(actor).and("project", projectId).and("ids", ids).and("numbers", numbers));
    }
}
