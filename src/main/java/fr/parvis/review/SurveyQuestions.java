package fr.parvis.review;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.parvis.method.Label;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The questions of the review by version, read and checked when the product starts, which it does not do with a file in error. */
@Startup
@ApplicationScoped
public class SurveyQuestions {

    private static final String FOLDER = "review/";

    private final Map<String, List<SurveyQuestion>> versions = new LinkedHashMap<>();
    private String current;

    @PostConstruct
    void read() {
        for (NamedCsvRecord row : rows(FOLDER + "versions.csv")) {
            current = row.getField("version");
            List<SurveyQuestion> questions = rows(FOLDER + current + "/questions.csv").stream().map(SurveyQuestions::question).toList();
            if (questions.stream().map(SurveyQuestion::code).distinct().count() != questions.size()) {
                throw new IllegalStateException(FOLDER + current + "/questions.csv: a question stands there twice");
            }
            versions.put(current, questions);
        }
    }

    /** The version a new survey takes. */
    public String current() {
        return current;
    }

    public List<SurveyQuestion> version(String version) {
        return versions.get(version);
    }

    public Optional<SurveyQuestion> question(String version, String code) {
        return version(version).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static SurveyQuestion question(NamedCsvRecord row) {
        Set<SurveyAudience> audiences = EnumSet.noneOf(SurveyAudience.class);
        String named = row.getField("audiences");
        if (!named.equals("ALL")) {
            for (String name : named.split(" ")) {
                audiences.add(SurveyAudience.valueOf(name));
            }
        }
        String french = row.getField("question_fr").strip();
        String english = row.getField("question_en").strip();
        if (french.isEmpty() || english.isEmpty() || !row.getField("code").matches("Q\\d{2}")) {
            throw new IllegalStateException("Question of the review, line " + row.getStartingLineNumber() + ": code or words missing");
        }
        return new SurveyQuestion(row.getField("code"), SurveyQuestion.Kind.valueOf(row.getField("kind")), audiences, new Label(french, english));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = SurveyQuestions.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": the file is missing");
            }
            return CsvReader.builder().commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8)).stream().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(file, failed);
        }
    }
}
