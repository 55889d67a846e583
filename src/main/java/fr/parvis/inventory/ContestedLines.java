package fr.parvis.inventory;

import fr.parvis.journal.Author;
import fr.parvis.journal.Note;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Lines that departments sent back, and the word that settles one in the head's place. */
@ApplicationScoped
public class ContestedLines {

    /** A time a line was sent back. */
    public record SentBack(long requestId, String reason, String by, Instant at) {
    }

    @Inject
    Clock clock;

    /** Every time the line was sent back, oldest first. */
    @Transactional
    public List<SentBack> sentBack(long datasetId) {
        return VisaLine.of(List.of(datasetId)).stream().filter(line -> line.decision == VisaDecision.SEND_BACK)
                .map(line -> new SentBack(line.requestId, line.reason, line.decidedByName, line.decidedAt)).toList();
    }

    /**
     * The line stands as it is, whatever the head said: a visa like another, which falls like another. The note, which the caller appends, keeps
     * what it was.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stand(Note note, long datasetId, long requestId, String reason, Author author) {
        Dataset dataset = Dataset.locked(datasetId);
        Instant now = clock.instant();
        CountedDataset was = CountedDataset.of(dataset);
        VisaLine.of(requestId, dataset, VisaDecision.APPROVE, reason, author, now).persist();
        dataset.signature.sign(author, now);
        dataset.settled(author, now);
        was.tell(note, dataset);
    }
}
