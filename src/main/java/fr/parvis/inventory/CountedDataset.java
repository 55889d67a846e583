package fr.parvis.inventory;

import fr.parvis.journal.Note;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the figures of a project read of a dataset. Every door that changes one tells the journal what it was ({@link #tell}), which is how a
 * past evening can be counted again.
 */
public record CountedDataset(long id, String number, String title, long departmentId, boolean withheld, boolean outOfScope, LocalDate withdrawnOn,
        Openness openness, Communicability communicability, Band band, VisaState visa, LocalDate firstPublished, UpdateFrequency frequency,
        LocalDate lastUpdatedOn, String wave, boolean postponed, Instant createdAt) {

    /** Its kind in what notes keep. */
    public static final String KIND = "dataset";

    private static final String COLUMNS = """
            select d.id, d.number, d.names.title, d.department.id, d.standing.withheld, d.signature.outOfScopeReason is not null,
                d.checks.withdrawnOn, d.standing.openness, d.law.communicability, d.standing.band, d.signature.visa, d.checks.firstPublished,
                d.coverage.updateFrequency, d.coverage.lastUpdatedOn, d.release.wave, d.release.postponedReason is not null, d.trace.createdAt
            from Dataset d where d.project.id = ?1 order by d.number""";

    public static CountedDataset of(Dataset d) {
        return new CountedDataset(d.id == null ? 0 : d.id, d.number, d.names.title, d.department.id, d.standing.withheld(),
                d.signature.outOfScopeReason() != null, d.checks.withdrawnOn(), d.standing.openness(), d.law.communicability, d.standing.band(),
                d.signature.visa(), d.checks.firstPublished(), d.coverage.updateFrequency, d.coverage.lastUpdatedOn, d.release.wave,
                d.release.postponedReason != null, d.trace.createdAt());
    }

    /** Those of a project as they stand, by number: one statement. */
    public static List<CountedDataset> ofProject(long projectId) {
        return Dataset.find(COLUMNS, projectId).project(CountedDataset.class).list();
    }

    /** What a note kept of a dataset, put upon what is known of it; {@code now} is null when it was taken out since. */
    public static CountedDataset was(long id, CountedDataset now, Map<String, String> kept) {
        Map<String, String> all = now == null ? new HashMap<>() : new HashMap<>(now.texts());
        all.putAll(kept);
        return new CountedDataset(id, all.get("number"), all.get("title"), Long.parseLong(all.get("department")),
                Boolean.parseBoolean(all.get("withheld")), Boolean.parseBoolean(all.get("outOfScope")), one(all, "withdrawnOn", LocalDate::parse),
                one(all, "openness", Openness::valueOf), one(all, "communicability", Communicability::valueOf), one(all, "band", Band::valueOf),
                one(all, "visa", VisaState::valueOf), one(all, "firstPublished", LocalDate::parse), one(all, "frequency", UpdateFrequency::valueOf),
                one(all, "lastUpdatedOn", LocalDate::parse), one(all, "wave", text -> text), Boolean.parseBoolean(all.get("postponed")),
                one(all, "createdAt", Instant::parse));
    }

    public LocalDate nextDue() {
        return frequency == null ? null : frequency.dueAfter(lastUpdatedOn);
    }

    /** Keeps in the note what it was, as far as the dataset is now something else. */
    public Note tell(Note note, Dataset dataset) {
        return note.was(KIND, dataset.id, texts(), of(dataset).texts());
    }

    /** Keeps all of it in the note that tells that it is taken out. */
    Note tellAll(Note note) {
        return note.was(KIND, id, texts());
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("number", written(number));
        texts.put("title", written(title));
        texts.put("department", written(departmentId));
        texts.put("withheld", written(withheld));
        texts.put("outOfScope", written(outOfScope));
        texts.put("withdrawnOn", written(withdrawnOn));
        texts.put("openness", written(openness));
        texts.put("communicability", written(communicability));
        texts.put("band", written(band));
        texts.put("visa", written(visa));
        texts.put("firstPublished", written(firstPublished));
        texts.put("frequency", written(frequency));
        texts.put("lastUpdatedOn", written(lastUpdatedOn));
        texts.put("wave", written(wave));
        texts.put("postponed", written(postponed));
        texts.put("createdAt", written(createdAt));
        return texts;
    }

    private static String written(Object value) {
        return value == null ? "" : value instanceof Enum<?> one ? one.name() : value.toString();
    }

    private static <T> T one(Map<String, String> texts, String name, Function<String, T> read) {
        String text = texts.getOrDefault(name, "");
        return text.isEmpty() ? null : read.apply(text);
    }
}
