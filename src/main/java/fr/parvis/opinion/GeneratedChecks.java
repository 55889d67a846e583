package fr.parvis.opinion;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetOutcomes;
import fr.parvis.inventory.DatasetSnapshot;
import fr.parvis.journal.Author;
import fr.parvis.law.LawPacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The legal checks of a fictional town: every question answered and the whole signed, so that they reopen like any other when the dataset or the texts
 * change. The caller writes the one journal entry for all of it.
 */
@ApplicationScoped
public class GeneratedChecks {

    /** Whether there are personal data: the only answer that is read from the dataset. */
    private static final String PERSONAL_DATA = "J09";

    @Inject
    Clock clock;

    @Inject
    LegalQuestions questions;

    @Inject
    LawPacks packs;

    @Inject
    DatasetOutcomes outcomes;

    @Transactional
    public void sign(List<Dataset> datasets, Author author) {
        Instant now = clock.instant();
        String pack = packs.current().version();
        List<LegalCheck> checks = datasets.stream().map(dataset -> LegalCheck.opened(dataset.id, author, now)).toList();
        LegalCheck.persist(checks);
        List<LegalAnswerGiven> given = new ArrayList<>();
        for (int i = 0; i < datasets.size(); i++) {
            Dataset dataset = datasets.get(i);
            LegalCheck check = checks.get(i);
            Map<String, LegalAnswer> answers = answers(dataset);
            answers.forEach((code, answer) -> {
                LegalAnswerGiven one = LegalAnswerGiven.to(check.id, code);
                one.give(answer, null, author, now);
                given.add(one);
            });
            LegalVerdict verdict = LegalVerdict.of(questions.all(), answers);
            if (!verdict.complete()) {
                throw new IllegalStateException("The demonstration leaves questions open: " + verdict.missing());
            }
            check.sign(verdict.outcome(false), DatasetSnapshot.of(dataset).sha256(), pack, author, now);
            outcomes.legalCheck(dataset.id, check.outcome(), author);
        }
        LegalAnswerGiven.persist(given);
    }

    private Map<String, LegalAnswer> answers(Dataset dataset) {
        Integer level = dataset.law.personalDataLevel;
        Map<String, LegalAnswer> answers = new LinkedHashMap<>();
        for (LegalQuestion question : questions.all()) {
            boolean asks = question.code().equals(PERSONAL_DATA) ? level != null && level > 0 : question.blocksOn() == LegalAnswer.NO;
            if (LegalVerdict.isAsked(question, answers)) {
                answers.put(question.code(), asks ? LegalAnswer.YES : LegalAnswer.NO);
            }
        }
        return answers;
    }
}
