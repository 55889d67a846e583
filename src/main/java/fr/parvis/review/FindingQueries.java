package fr.parvis.review;

import fr.parvis.method.PhaseCode;
import fr.parvis.platform.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The findings of a cycle, to be shown. */
@ApplicationScoped
public class FindingQueries {

    private static final String ROW = """
            select f.id, f.version, f.source, f.words, f.computed, f.retained, f.reason, f.action, f.ownerId, o.name, f.dueOn, f.phase, f.gain,
                f.effort, f.taskId, f.createdByName
            from Finding f left join Person o on o.id = f.ownerId where\s""";

    /** A finding with the name of who takes it up. */
    public record FindingRow(long id, long version, String source, String words, FindingCategory computed, FindingCategory retained, String reason,
            String action, Long ownerId, String owner, LocalDate dueOn, PhaseCode phase, Integer gain, Integer effort, Long taskId, String createdBy) {

        public boolean overridden() {
            return computed != null && retained != computed;
        }

        public boolean incomplete() {
            return retained == FindingCategory.IMPROVE && (action == null || ownerId == null || dueOn == null || phase == null);
        }

        /** What it is about, in words. */
        public String title(Locale locale) {
            return FindingQueries.title(source, words, locale);
        }
    }

    @Transactional
    public List<FindingRow> ofCycle(long cycleId) {
        return Finding.find(ROW + "f.cycleId = ?1 order by case f.retained when IMPROVE then 0 when OPTIMISE then 1 when KEEP then 2 else -1 end, f.id",
                cycleId).project(FindingRow.class).list();
    }

    @Transactional
    public FindingRow row(long id) {
        return Finding.find(ROW + "f.id = ?1", id).project(FindingRow.class).singleResult();
    }

    static String title(String source, String words, Locale locale) {
        ReviewMessages say = Words.in(ReviewMessages.class, locale);
        Optional<Indicator> indicator = Indicator.named(source);
        return words != null ? words : indicator.isPresent() ? say.indicator(indicator.get()) : say.legalReserves();
    }
}
