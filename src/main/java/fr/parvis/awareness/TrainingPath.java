package fr.parvis.awareness;

import fr.parvis.method.Label;
import java.util.List;
import java.util.Optional;

/** A version of the training path: its modules in the order in which they are best followed. */
public record TrainingPath(String version, List<Module> modules) {

    /** So many right answers of a hundred finish a module. */
    public static final int NEEDED_PERCENT = 80;

    /** Something to read, and its quiz. */
    public record Module(String code, boolean compulsory, Label title, List<Label> paragraphs, List<Question> questions) {

        /** How many answers of the quiz must be right. */
        public int needed() {
            return (questions.size() * NEEDED_PERCENT + 99) / 100;
        }
    }

    /**
     * A question of a quiz.
     *
     * @param number from 1 within its module
     * @param right  the key of the right answer
     * @param why    told once it is answered
     */
    public record Question(int number, Label text, List<Option> options, String right, Label why) {
    }

    /** An answer to choose, by its key {@code a}, {@code b} or {@code c}. */
    public record Option(String key, Label text) {
    }

    public Optional<Module> module(String code) {
        return modules.stream().filter(module -> module.code().equals(code)).findFirst();
    }

    public List<Module> compulsory() {
        return modules.stream().filter(Module::compulsory).toList();
    }
}
