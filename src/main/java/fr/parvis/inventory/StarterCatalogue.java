package fr.parvis.inventory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The datasets a mairie usually holds (method, D.6), read once from {@code inventory/starter-catalogue.csv}. */
@ApplicationScoped
public class StarterCatalogue {

    private static final String FILE = "inventory/starter-catalogue.csv";

    /**
     * A line of the catalogue.
     *
     * @param departments the departments that usually hold it, in words separated by slashes
     * @param condition   what a town must be or do to hold it, in words; may be empty
     * @param watch       what to look out for, in words; may be empty
     * @param marks       the marks it is proposed with, the town's to change
     */
    public record Entry(String code, String title, String theme, String departments, String contents, String sourceSystem, String releaseFormat,
            UpdateFrequency frequency, String schema, String legalBasis, String condition, String channel, int personalData, String watch,
            GridRules.Marks marks) {

        /** Whether a department of this name usually holds it. */
        public boolean usuallyHeldBy(String department) {
            return StarterCatalogue.usuallyHeldBy(departments, department);
        }
    }

    /** @param words names of departments separated by slashes */
    static boolean usuallyHeldBy(String words, String department) {
        String name = SearchWords.plain(department);
        return Stream.of(words.split("/")).map(SearchWords::plain).filter(word -> word.length() > 1)
                .anyMatch(word -> name.contains(word) || word.contains(name));
    }

    private final List<Entry> entries = read();

    public List<Entry> entries() {
        return entries;
    }

    public Optional<Entry> entry(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    private static List<Entry> read() {
        var stream = StarterCatalogue.class.getClassLoader().getResourceAsStream(FILE);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(StarterCatalogue::entry).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(FILE, failed);
        }
    }

    private static Entry entry(NamedCsvRecord row) {
        List<Integer> marks = Stream.of("valeur_V1_obligation", "V2_demande", "V3_politique", "V4_service", "F1_disponibilite", "F2_qualite",
                "F3_standard", "F4_maintenance").map(name -> Integer.valueOf(row.getField(name))).toList();
        int risk = Integer.parseInt(row.getField("risque_dcp"));
        return new Entry(row.getField("code"), row.getField("titre"), row.getField("theme"), row.getField("service_proprietaire"),
                row.getField("contenu"), row.getField("format_source_typique"), row.getField("format_publication"),
                UpdateFrequency.coded(row.getField("frequence_datagouv")), row.getField("schema"),
                row.getField("base_legale"), row.getField("condition"), row.getField("canal_de_reference"), risk, row.getField("vigilance"),
                new GridRules.Marks(marks, risk));
    }
}
