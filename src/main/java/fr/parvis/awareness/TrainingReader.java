package fr.parvis.awareness;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.parvis.awareness.TrainingPath.Module;
import fr.parvis.awareness.TrainingPath.Option;
import fr.parvis.awareness.TrainingPath.Question;
import fr.parvis.method.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the versions of the training path and checks them, all of what is wrong at once. */
public final class TrainingReader {

    private static final List<String> KEYS = List.of("a", "b", "c");
    private static final int FEWEST_QUESTIONS = 4;

    private final Function<String, InputStream> source;
    private final List<String> faults = new ArrayList<>();

    /** @param source opens a file by its path, for example {@code training/2026.1/modules.csv}; answers {@code null} when there is none */
    public TrainingReader(Function<String, InputStream> source) {
        this.source = source;
    }

    /** Reads what the product is delivered with. */
    public static TrainingReader ofClasspath() {
        return new TrainingReader(TrainingReader.class.getClassLoader()::getResourceAsStream);
    }

    /** Every version that the index lists, oldest first; @throws IllegalStateException naming file and line of each fault. */
    public List<TrainingPath> all() {
        faults.clear();
        List<TrainingPath> paths = rows("training/versions.csv").stream().map(row -> path(text(row, "training/versions.csv", "version"))).toList();
        if (paths.isEmpty()) {
            faults.add("training/versions.csv: no version is listed");
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The training path cannot be used:\n  " + String.join("\n  ", faults));
        }
        return paths;
    }

    private TrainingPath path(String version) {
        String folder = "training/" + version + "/";
        List<NamedCsvRecord> paragraphs = rows(folder + "paragraphs.csv");
        List<NamedCsvRecord> questions = rows(folder + "questions.csv");
        String file = folder + "modules.csv";
        List<Module> modules = new ArrayList<>();
        for (NamedCsvRecord row : rows(file)) {
            String code = text(row, file, "code");
            if (!code.matches("[A-Z_]{2,40}") || modules.stream().anyMatch(module -> module.code().equals(code))) {
                fault(file, row, "code " + code + " is not one, or stands there twice");
            }
            Module module = new Module(code, "REQUIRED".equals(text(row, file, "need")), label(row, file, "label"),
                    of(code, paragraphs).map(one -> label(one, folder + "paragraphs.csv", "text")).toList(), quiz(folder, code, questions));
            if (module.paragraphs().isEmpty() || module.questions().size() < FEWEST_QUESTIONS) {
                fault(file, row, "module " + code + " has no text, or fewer than " + FEWEST_QUESTIONS + " questions");
            }
            modules.add(module);
        }
        Stream.of(paragraphs, questions).flatMap(List::stream).filter(row -> of(row, modules).isEmpty())
                .forEach(row -> fault(folder, row, "unknown module " + row.findField("module").orElse("")));
        return new TrainingPath(version, List.copyOf(modules));
    }

    private List<Question> quiz(String folder, String code, List<NamedCsvRecord> rows) {
        String file = folder + "questions.csv";
        List<Question> questions = new ArrayList<>();
        for (NamedCsvRecord row : of(code, rows).toList()) {
            String right = text(row, file, "right");
            if (!KEYS.contains(right)) {
                fault(file, row, "the right answer is one of " + KEYS + ", not " + right);
            }
            questions.add(new Question(questions.size() + 1, label(row, file, "question"),
                    KEYS.stream().map(key -> new Option(key, label(row, file, key))).toList(), right, label(row, file, "why")));
        }
        return questions;
    }

    private static List<Module> of(NamedCsvRecord row, List<Module> modules) {
        return modules.stream().filter(module -> row.findField("module").filter(module.code()::equals).isPresent()).toList();
    }

    private static Stream<NamedCsvRecord> of(String module, List<NamedCsvRecord> rows) {
        return rows.stream().filter(row -> row.findField("module").filter(module::equals).isPresent());
    }

    private Label label(NamedCsvRecord row, String file, String name) {
        return new Label(text(row, file, name + "_fr"), text(row, file, name + "_en"));
    }

    private String text(NamedCsvRecord row, String file, String name) {
        String text = row.findField(name).orElse("").strip();
        if (text.isEmpty()) {
            fault(file, row, name + " is missing");
        }
        return text;
    }

    private void fault(String file, NamedCsvRecord row, String message) {
        faults.add(file + ", line " + row.getStartingLineNumber() + ": " + message);
    }

    private List<NamedCsvRecord> rows(String file) {
        try (InputStream in = source.apply(file)) {
            if (in == null) {
                faults.add(file + ": the file is missing");
                return List.of();
            }
            return CsvReader.builder().commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8)).stream().toList();
        } catch (CsvParseException | NoSuchElementException unreadable) {
            faults.add(file + ": not readable as CSV (" + unreadable.getMessage() + ")");
            return List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(file, failed);
        }
    }
}
