package fr.parvis.opinion;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.parvis.method.Label;
import fr.parvis.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The questions of the legal check, read once from {@code legal-check/2026.1.csv}; a new text of law is a new file. */
@ApplicationScoped
public class LegalQuestions {

    /** The version in force, kept by each check. */
    public static final String VERSION = "2026.1";

    private final List<LegalQuestion> questions = read();

    public List<LegalQuestion> all() {
        return questions;
    }

    public Optional<LegalQuestion> coded(String code) {
        return questions.stream().filter(question -> question.code().equals(code)).findFirst();
    }

    private static List<LegalQuestion> read() {
        String file = "legal-check/" + VERSION + ".csv";
        var stream = LegalQuestions.class.getClassLoader().getResourceAsStream(file);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(row -> new LegalQuestion(row.getField("code"), new Label(row.getField("label_fr"), row.getField("label_en")),
                    LegalAnswer.valueOf(row.getField("blocks_on")), LegalEffect.valueOf(row.getField("effect")),
                    Role.valueOf(row.getField("answered_by")), row.getField("basis"), row.getField("when"))).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(file, failed);
        }
    }
}
