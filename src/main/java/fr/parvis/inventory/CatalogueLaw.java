package fr.parvis.inventory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.parvis.law.FactAnswer;
import fr.parvis.law.Facts;
import fr.parvis.law.LawFlag;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the law has to do with the lines of the starter catalogue, read once from {@code inventory/catalogue-law.csv}. */
@ApplicationScoped
public class CatalogueLaw {

    private static final String OPEN_BY_DEFAULT = "OD_DEFAULT";
    private static final String HIGH_VALUE = "HVD";
    private static final String FILE = "inventory/catalogue-law.csv";

    /**
     * @param asks  what a town must do to hold such data at all, null when every town may
     * @param rules the rules of the law packs that ask for such data, by id
     */
    private record Line(LawFlag asks, List<String> rules) {
    }

    private static final Line NONE = new Line(null, List.of());

    private final Map<String, Line> lines = read();

    /** Whether a town may hold such data: all but those of what it says it does not do. */
    public boolean concerns(StarterCatalogue.Entry entry, Facts facts) {
        LawFlag asks = lines.getOrDefault(entry.code(), NONE).asks();
        return asks == null || facts.flags().get(asks) != FactAnswer.NO;
    }

    /** The rules that ask for the data of a line of the catalogue; none for a dataset that was made of no line. */
    public List<String> rules(String catalogueCode) {
        return catalogueCode == null ? List.of() : lines.getOrDefault(catalogueCode, NONE).rules();
    }

    /** The rules of the law packs that ask for such data, whatever the town, by id. */
    Set<String> asking(String catalogueCode, boolean communicable, Boolean hvd) {
        Set<String> asking = new HashSet<>(rules(catalogueCode));
        if (communicable) {
            asking.add(OPEN_BY_DEFAULT);
        }
        if (Boolean.TRUE.equals(hvd)) {
            asking.add(HIGH_VALUE);
        }
        return asking;
    }

    private static Map<String, Line> read() {
        var stream = CatalogueLaw.class.getClassLoader().getResourceAsStream(FILE);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().collect(Collectors.toMap(row -> row.getField("code"), CatalogueLaw::line));
        } catch (IOException failed) {
            throw new UncheckedIOException(FILE, failed);
        }
    }

    private static Line line(NamedCsvRecord row) {
        String asks = row.getField("asks");
        String rules = row.getField("rules");
        return new Line(asks.isEmpty() ? null : LawFlag.valueOf(asks), rules.isEmpty() ? List.of() : List.of(rules.split(" ")));
    }
}
