package fr.parvis.awareness.web;

import fr.parvis.awareness.TrainingMessages;
import fr.parvis.awareness.TrainingPath.Module;
import fr.parvis.awareness.TrainingPath.Option;
import fr.parvis.awareness.TrainingPath.Question;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the answers to a quiz, from a form or from a program. */
final class TrainingAnswers {

    private TrainingAnswers() {
    }

    /**
     * The key chosen for each question; what is missing or unknown is refused.
     *
     * @param name  the name of a question's field
     * @param given what was sent for the question of that number
     */
    static Map<Integer, String> read(Module module, Inputs inputs, Function<Integer, String> name, Function<Integer, String> given) {
        TrainingMessages say = Words.in(TrainingMessages.class, inputs.locale());
        Map<Integer, String> answers = new TreeMap<>();
        for (Question question : module.questions()) {
            String field = name.apply(question.number());
            List<String> keys = question.options().stream().map(Option::key).toList();
            String key = inputs.optional(field, given.apply(question.number()), 20);
            if (key == null && !inputs.refused(field)) {
                inputs.refuse(field, "missing", say.unanswered());
            } else if (key != null && !keys.contains(key)) {
                inputs.refuse(field, "not-one-of", say.unknownAnswer(String.join(", ", keys)));
            } else if (key != null) {
                answers.put(question.number(), key);
            }
        }
        return answers;
    }
}
