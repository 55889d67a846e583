package fr.parvis.gap;

import fr.parvis.inventory.Dataset;
import fr.parvis.journal.Author;
import fr.parvis.law.FactAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The gaps that an answer of a department opens, and those it closes by changing its mind. */
@ApplicationScoped
class AnswerGaps {

    @Inject
    Gaps gaps;

    /** @param added whether the answer has just added the dataset */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(Dataset dataset, FactAnswer given, String comment, boolean added, Author author) {
        GapKind wanted = given == FactAnswer.NO ? GapKind.TO_REMOVE : given == FactAnswer.YES && comment != null ? GapKind.TO_CORRECT : null;
        Set<GapKind> settled = EnumSet.of(GapKind.TO_REMOVE, GapKind.TO_CORRECT);
        if (given == FactAnswer.NO) {
            settled.addAll(Set.of(GapKind.TO_ADD, GapKind.DUPLICATE));
        }
        List<Gap> open = Gap.answered(dataset.id);
        open.stream().filter(gap -> settled.contains(gap.kind) && gap.kind != wanted).forEach(gap -> gaps.takenBack(gap, author));
        String words = comment == null ? named(dataset) : comment;
        if (wanted != null) {
            open.stream().filter(gap -> gap.kind == wanted).findFirst().ifPresentOrElse(gap -> gap.words = words,
                    () -> gaps.follow(dataset.project, dataset, wanted, GapOrigin.ANSWER,
                            wanted == GapKind.TO_REMOVE ? GapSeverity.BLOCKING : GapSeverity.MAJOR, words, author));
        }
        if (added) {
            gaps.follow(dataset.project, dataset, GapKind.TO_ADD, GapOrigin.ANSWER, GapSeverity.MINOR, named(dataset), author);
            twin(dataset, author);
        }
    }

    /** What another department of the project already holds of the same line of the catalogue is told, not refused. */
    private void twin(Dataset dataset, Author author) {
        Dataset.<Dataset>find("project = ?1 and department <> ?2 and catalogueCode = ?3 and signature.outOfScopeReason is null order by id",
                dataset.project, dataset.department, dataset.catalogueCode).firstResultOptional().ifPresent(other -> gaps.follow(dataset.project,
                        dataset, GapKind.DUPLICATE, GapOrigin.ANSWER, GapSeverity.MAJOR, named(other) + " (" + other.department.name + ")", author));
    }

    private static String named(Dataset dataset) {
        return dataset.number + " – " + dataset.names.title;
    }
}
