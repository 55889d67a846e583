package fr.parvis.opinion;

import fr.parvis.inventory.BuiltOnVisa;
import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.VisaDecision;
import fr.parvis.inventory.VisaLine;
import fr.parvis.inventory.VisasDecided;
import fr.parvis.inventory.VisasTakenBack;
import fr.parvis.opinion.OpinionRequests.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A head who decides on lines wants an opinion first: the reason is the question, the DPO is asked, and the line waits for the answer. */
@ApplicationScoped
class HeadQuestions implements BuiltOnVisa {

    @Inject
    OpinionRequests requests;

    /** Lines with one question are one request, so that the DPO answers them together. */
    void decided(@Observes VisasDecided decided) {
        decided.lines().stream().filter(line -> line.decision == VisaDecision.ASK_OPINION)
                .collect(Collectors.groupingBy(line -> line.reason, LinkedHashMap::new, Collectors.toList()))
                .forEach((question, lines) -> ask(decided, question, lines));
    }

    private void ask(VisasDecided decided, String question, List<VisaLine> lines) {
        for (int from = 0; from < lines.size(); from += OpinionRequests.MOST) {
            List<Dataset> datasets = lines.subList(from, Math.min(lines.size(), from + OpinionRequests.MOST)).stream()
                    .map(line -> decided.datasets().get(line.datasetId)).toList();
            requests.ask(decided.request().campaign.project, datasets, Recipient.inside(null), question, null, decided.actor(), "fr")
                    .visaId = decided.request().id;
        }
    }

    void takenBack(@Observes VisasTakenBack back) {
        OpinionRequest.<OpinionRequest>list("visaId = ?1 and askedAt >= ?2 and withdrawnAt is null", back.request().id, back.decidedAt())
                .forEach(request -> requests.takeBack(request, back.actor()));
    }

    @Override
    @Transactional
    public Set<Long> builtOn(Collection<Long> datasetIds, Instant decidedAt) {
        return new HashSet<>(Opinion.find("select o.datasetId from Opinion o join OpinionRequest q on q.id = o.requestId where o.datasetId in ?1"
                + " and q.visaId is not null and o.answeredAt >= ?2", datasetIds, decidedAt).project(Long.class).list());
    }
}
