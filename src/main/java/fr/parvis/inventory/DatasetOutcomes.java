package fr.parvis.inventory;

import fr.parvis.journal.Author;
import fr.parvis.journal.Note;
import fr.parvis.people.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What the rooms above found out about a dataset, written where lists and conditions read it. The caller writes its own journal entry. */
@ApplicationScoped
public class DatasetOutcomes {

    @Inject
    Clock clock;

    /** The department says that it holds it, as it is described. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirmed(long datasetId, Author author) {
        settle(datasetId, author, dataset -> dataset.signature.confirm(clock.instant()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void opinion(long datasetId, OpinionState state, Author author) {
        settle(datasetId, author, dataset -> dataset.checks.opinion(state, today()));
    }

    /** An adviser (DPO, lawyer, expert) has spoken: for it without a condition that stands, or not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void advised(long datasetId, boolean favourable, Author author) {
        settle(datasetId, author, dataset -> dataset.checks.advise(favourable));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void legalCheck(long datasetId, LegalOutcome outcome, Author author) {
        settle(datasetId, author, dataset -> dataset.checks.legalCheck(outcome, today()));
    }

    /**
     * @param note the caller's entry, which keeps what the dataset was
     * @param url  where the dataset can now be found
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void published(Note note, long datasetId, LocalDate on, String url, Actor actor) {
        settle(note, datasetId, actor.author(), dataset -> {
            dataset.checks.publish(on);
            dataset.release.url = url;
            if (dataset.coverage.lastUpdatedOn == null || dataset.coverage.lastUpdatedOn.isBefore(on)) {
                dataset.coverage.lastUpdatedOn = on;
            }
        });
    }

    /** It is still published, and can now be found there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void found(long datasetId, String url, Author author) {
        settle(datasetId, author, dataset -> dataset.release.url = url);
    }

    /** What is public was refreshed; {@code object} is null when nobody said with what. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void updated(Note note, long datasetId, LocalDate on, String object, Author author) {
        settle(note, datasetId, author, dataset -> {
            dataset.coverage.lastUpdatedOn = on;
            dataset.coverage.updateObject = object;
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawn(Note note, long datasetId, LocalDate on, String reason, Author author) {
        settle(note, datasetId, author, dataset -> dataset.checks.withdraw(on, reason));
    }

    private void settle(Note note, long datasetId, Author author, Consumer<Dataset> outcome) {
        Dataset dataset = Dataset.locked(datasetId);
        CountedDataset was = CountedDataset.of(dataset);
        settle(datasetId, author, outcome);
        was.tell(note, dataset);
    }

    private void settle(long datasetId, Author author, Consumer<Dataset> outcome) {
        Dataset dataset = Dataset.locked(datasetId);
        outcome.accept(dataset);
        dataset.settled(author, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
