package fr.parvis.awareness.web;

import fr.parvis.awareness.Training;
import fr.parvis.awareness.TrainingPath;
import fr.parvis.awareness.TrainingQueries.ModuleRow;
import fr.parvis.awareness.TrainingQueries.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Somebody's training as the API gives it.
 *
 * @param done       compulsory modules finished
 * @param compulsory compulsory modules there are
 */
public record TrainingJson(String path, long done, long compulsory, boolean certified, Instant certifiedAt, List<Module> modules) {

    /** A module with its quiz; {@code score} is that of the attempt that finished it. */
    public record Module(String code, String title, boolean compulsory, boolean done, int attempts, Integer lastScore, Integer score,
            Instant doneAt, List<Question> questions) {
    }

    /** A question and its answers by key. */
    public record Question(int number, String text, Map<String, String> options) {
    }

    /** What answers a quiz. */
    public record Attempt(Map<String, String> answers) {
    }

    /** What an attempt gave, in percent, each answer explained. */
    public record Outcome(String module, int score, int needed, boolean passed, int attempts, List<Correction> corrections) {
    }

    /** An answer given, the right one and why. */
    public record Correction(int question, String given, String right, String why) {
    }

    static TrainingJson of(String path, Progress progress, Locale locale) {
        return new TrainingJson(path, progress.done(), progress.compulsory(), progress.certified(), progress.certifiedAt(),
                progress.modules().stream().map(row -> module(row, locale)).toList());
    }

    private static Module module(ModuleRow row, Locale locale) {
        return new Module(row.module().code(), row.module().title().in(locale), row.module().compulsory(), row.done(), row.attempts(),
                row.lastScore(), row.score(), row.doneAt(), row.module().questions().stream().map(question -> question(question, locale)).toList());
    }

    private static Question question(TrainingPath.Question question, Locale locale) {
        Map<String, String> options = new java.util.TreeMap<>();
        question.options().forEach(option -> options.put(option.key(), option.text().in(locale)));
        return new Question(question.number(), question.text().in(locale), options);
    }

    static Outcome of(Training.Result result, Locale locale) {
        return new Outcome(result.module().code(), result.score(), TrainingPath.NEEDED_PERCENT, result.passed(), result.attempts(),
                result.corrections().stream().map(one -> new Correction(one.question().number(), one.given(), one.question().right(),
                        one.question().why().in(locale))).toList());
    }
}
