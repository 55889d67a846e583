package fr.parvis.dashboard.web;

import fr.parvis.dashboard.DashboardMessages;
import fr.parvis.dashboard.DatasetFact;
import fr.parvis.dashboard.Overview;
import fr.parvis.dashboard.Reader;
import fr.parvis.dashboard.web.DashboardView.Change;
import fr.parvis.journal.JournalLine;
import fr.parvis.journal.JournalQueries.Grouped;
import fr.parvis.journal.Narration;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what happened: one fact in its own sentence, several of a kind in one. */
@ApplicationScoped
class ChangeViews {

    private static final int MOST = 12;

    /** Datasets the reader may not know: their ids, and their numbers and titles, which a fact may hold alone or in a list. */
    private record Unnamed(Set<Long> ids, Set<String> words) {

        static Unnamed of(List<DatasetFact> hidden) {
            return new Unnamed(hidden.stream().map(DatasetFact::id).collect(Collectors.toSet()), hidden.stream().flatMap(one -> Stream.of(one.number(),
                    one.title())).collect(Collectors.toSet()));
        }

        boolean in(JournalLine line) {
            return "dataset".equals(line.subjectKind()) && ids.contains(line.subjectId()) || line.facts().values().stream()
                    .anyMatch(fact -> words.contains(fact) || Arrays.stream(fact.split(", ")).anyMatch(words::contains));
        }
    }

    @Inject
    Narration narration;

    List<Change> view(Overview seen, Reader reader, Locale locale) {
        Unnamed unnamed = Unnamed.of(seen.hidden().stream().filter(one -> !reader.sees(one)).toList());
        return seen.changes().stream().limit(MOST).map(group -> change(group, unnamed, locale)).toList();
    }

    private Change change(Grouped group, Unnamed unnamed, Locale locale) {
        DashboardMessages say = Words.in(DashboardMessages.class, locale);
        JournalLine line = group.latest();
        int count = (int) group.count();
        String several = count == 1 ? null : several(line.event(), count, say);
        if (several != null) {
            return new Change(several, null, line.at());
        }
        if (unnamed.in(line)) {
            return new Change(say.changesHidden(count), null, line.at());
        }
        String sentence = narration.tell(line, locale);
        return new Change(count == 1 ? sentence : say.changesMore(sentence, count - 1), line.signature(locale), line.at());
    }

    /** Null where the latest sentence tells best what kind of facts they are. */
    private static String several(String event, int count, DashboardMessages say) {
        return switch (event) {
            case "inventory.added" -> say.manyAdded(count);
            case "inventory.changed", "inventory.classified" -> say.manyChanged(count);
            case "inventory.scored" -> say.manyScored(count);
            case "inventory.visas-decided" -> say.manyVisas(count);
            case "inventory.visas-asked" -> say.manyAsked(count);
            case "task.changed" -> say.manyTasks(count);
            case "task.added", "task.asked" -> say.manyTasksAdded(count);
            case "checklist.answered" -> say.manyAnswers(count);
            case "phase.moved" -> say.manyMoves(count);
            case "phase.rescheduled" -> say.manyDates(count);
            case "gap.opened" -> say.manyGaps(count);
            case "gap.closed" -> say.manyGapsClosed(count);
            case "publication.entered" -> say.manyPublished(count);
            default -> null;
        };
    }
}
